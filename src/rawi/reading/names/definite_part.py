"""Whether a word with the article goes on a person's name: «الكاظمي», «المصري», «الأسد»."""

import re

from rawi.reading.names.adjectives import is_general
from rawi.reading.names.family_name import (
    closes_full,
    closes_long,
    is_apposed,
    plain_word_closes,
)
from rawi.reading.names.lexicon import (
    ADJECTIVE,
    COMMON,
    DEFINITE,
    DEMONYM,
    FAMILY,
    FOREIGN,
    GIVEN,
    HEAD,
    KNOWN,
    LINK,
    NAME_PART,
    TITLE,
    VERB,
    WORD_NAME,
    lexicon,
)
from rawi.reading.names.name_links import SONS
from rawi.reading.names.name_words import is_place
from rawi.reading.names.sheet import Sheet

#: «بن عبد المحسن التركي»: so many words behind «بن».
_OVER_SON = 3
#: Participles that tell of a person and end the name: محمد مرسي المنتمي إلى، … المستقيل.
_PARTICIPLE = re.compile(r"الم(?:نت|ست)\w{2,4}")


def definite_goes_on(sheet: Sheet, i: int, words: int, titled: bool) -> bool:
    """True where the word with the article at i belongs to a name of that many words before it: a family name
    closes a short name; titles and adjectives of longer ones do not.
    """
    facts, stem = sheet.tokens[i].facts, sheet.tokens[i].stem
    if sheet.has(i - 1, LINK):
        return True
    if is_place(sheet, i) or (stem.endswith("يين") and not facts & FAMILY):
        return False  # «أبلغت سوزان رايس | الصحافيين»
    if words > 1 and not facts & (GIVEN | FAMILY) and (is_general(sheet, i) or _PARTICIPLE.fullmatch(stem)):
        return False
    after_given = words == 1 and _is_behind_given(sheet, i)
    if facts & FAMILY:
        if facts & TITLE and _is_office(sheet, i):
            return False
        is_short = after_given or (not facts & TITLE and words < 4)
        is_short = is_short or (words > 1 and sheet.tokens[i - 2].stem in SONS)  # «صالح بن عبدالله القاضي»
        return is_short or plain_word_closes(sheet, i, words - 1)
    if facts & NAME_PART and not facts & (TITLE | COMMON | DEMONYM):
        return True
    if stem.endswith("يه") or (words > 1 and _is_behind_foreign(sheet, i, words)):
        return False
    if facts & (TITLE | HEAD):
        return _title_goes_on(sheet, i, words, after_given)
    if facts & DEMONYM:
        return after_given or _people_goes_on(sheet, i, words, titled)
    rare = facts & ADJECTIVE and not facts & COMMON and not stem.endswith("ه")
    if after_given and ((rare and not is_general(sheet, i)) or _looks_dual(sheet, i)):
        return True
    if facts & (ADJECTIVE | COMMON):
        return _common_goes_on(sheet, i, words, titled)
    plural = stem.endswith(("ين", "ون", "ات"))
    return words == 1 or (words < 4 and not plural and not sheet.has(i - words, FOREIGN))


def _is_behind_given(sheet: Sheet, i: int) -> bool:
    """«مصطفى | الكاظمي», «عبد العزيز | الفيصل»."""
    is_given = sheet.has(i - 1, GIVEN | WORD_NAME | NAME_PART) and not sheet.has(i - 1, DEFINITE)
    return bool(is_given) or (i > 1 and sheet.tokens[i - 2].stem == "عبد")


def _title_goes_on(sheet: Sheet, i: int, words: int, after_given: bool) -> bool:
    """«أبو القاسم | القائد», «محمد | الوزير»: a title or head that is a part of names too."""
    facts = sheet.tokens[i].facts
    if facts & HEAD and not facts & (NAME_PART | TITLE):
        return False
    is_kunya = i > 1 and words == 1 and sheet.tokens[i - 2].stem == "ابو"
    return is_kunya or bool(facts & NAME_PART and after_given)


def _people_goes_on(sheet: Sheet, i: int, words: int, titled: bool) -> bool:
    """«محمد بن سعيد | المصري»: a people's adjective as a family name."""
    is_behind_link = bool(sheet.has(i - 2, LINK))
    if is_behind_link and not sheet.has(i - 1, DEFINITE):
        return True
    if is_behind_link and i > _OVER_SON and sheet.tokens[i - 3].stem in SONS and is_apposed(sheet, i + 1):
        return True
    return closes_full(sheet, i, words, titled=titled)


def _common_goes_on(sheet: Sheet, i: int, words: int, titled: bool) -> bool:
    """«الوزير جبران | الباسل»: an adjective or common noun as a family name."""
    facts = sheet.tokens[i].facts
    is_behind_definite = words > 1 and sheet.has(i - 1, DEFINITE)
    if sheet.tokens[i].stem.endswith("ي") and words < 4 and not is_behind_definite:
        return True
    if words > 1 and facts & COMMON and not facts & ADJECTIVE:
        return closes_long(sheet, i)
    is_second = titled and words == 1 and sheet.has(i - 1, GIVEN | WORD_NAME)
    return bool(is_second) or plain_word_closes(sheet, i, words - 1)


def _is_behind_foreign(sheet: Sheet, i: int, words: int) -> bool:
    """«جون كيري | المنعقد», «جيمس روس | القول»: behind a foreign name of two words no Arabic one with
    article, unless it is no other word.
    """
    is_foreign = sheet.has(i - words, FOREIGN) and not sheet.has(i - words, GIVEN)
    is_foreign = is_foreign or sheet.has(i - 1, FOREIGN) == FOREIGN
    return bool(is_foreign) and bool(sheet.has(i, ADJECTIVE | COMMON | VERB))


def _is_office(sheet: Sheet, i: int) -> bool:
    """«حسان قباني | الرئيس التنفيذي», «سالم بن علي | القاضي بالمحكمة»: an office and what it is of."""
    if i + 1 < len(sheet.tokens) and _is_in_body(sheet, i + 1):
        return True
    is_office = lexicon().titles.get(sheet.tokens[i].stem[2:]) == "office" and sheet.joined(i + 1)
    return is_office and bool(sheet.has(i + 1, DEFINITE)) and bool(sheet.has(i + 1, ADJECTIVE))


def _is_in_body(sheet: Sheet, i: int) -> bool:
    """«بالمحكمة العليا», «في المحكمة العليا»."""
    token = sheet.tokens[i]
    if token.text == "في":
        return i + 1 < len(sheet.tokens) and bool(sheet.has(i + 1, HEAD))
    return token.text.startswith("بال") and bool(lexicon().facts.get(token.text[3:], 0) & HEAD)


def _looks_dual(sheet: Sheet, i: int) -> bool:
    """«عبد الله البرقان», «خالد البلطان»: spelled like two of a thing, which behind one person's given name
    nothing can be; «محمد وأحمد الفائزان» are two.
    """
    token = sheet.tokens[i]
    if not token.stem.endswith("ان") or token.facts & ~(DEFINITE | COMMON | KNOWN) or sheet.tokens[i - 1].cut:
        return False
    return not lexicon().facts.get(token.stem[2:-2], 0) & (TITLE | ADJECTIVE | DEMONYM | HEAD)
