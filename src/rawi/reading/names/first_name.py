"""Where a person's name may begin, by its first words alone."""

import re

from rawi.reading.names.family_name import CLAUSE, plain_word_closes
from rawi.reading.names.lexicon import (
    ADJECTIVE,
    BRIDGE,
    COMMON,
    DEFINITE,
    DEMONYM,
    FAMILY,
    FOREIGN,
    GIVEN,
    HEAD,
    LINK,
    NAME_PART,
    NUMBER,
    ORGANISATION,
    PERSONAL,
    PLACE_HEAD,
    REPORTING,
    STOP,
    TITLE,
    VERB,
    WORD_NAME,
    lexicon,
)
from rawi.reading.names.name_links import SONS, is_deed, over_link
from rawi.reading.names.name_words import is_nisba, is_place, is_unknown, looks_foreign, may_go_on
from rawi.reading.names.person_name import SURE, is_of_faith
from rawi.reading.names.sheet import Sheet

#: «عاطي», «ساري»: who does, never what he did.
_DOER = re.compile(r"\wا\wي")
#: «شقيقته», «أمتهم»: a noun with a pronoun.
_OWN = ("ته", "تها", "تهم")
#: What is of God and no name: «فضل الله», «بعون الله».
GIFTS_OF_GOD = frozenset({"فضل", "حمد", "عون", "رحمه", "عباد", "خلق"})
#: «ابن عم الرئيس», «ابن الجيران»
_KIN = frozenset({"عم", "خال", "عمه", "عمته", "خالته", "اخت", "امي", "عمي", "الجيران", "عايله", "اسره"})
#: What can only stand behind the speaker.
BEHIND_SPEAKER = CLAUSE | {"وهو", "وهي", "الذي", "التي"}


def begins_name(sheet: Sheet, i: int, *, vouched: bool = False, after_title: bool = False) -> bool:
    """True where a person's name may begin at word i by its words alone.

    vouched: a role stands before it, so that words of doubt (صباح كرحوت, unknown ones) may begin a name;
    after_title: a personal title stands right before it, so that one word of doubt (الرئيس سلام) is enough.
    """
    vouched = vouched or after_title
    if i >= len(sheet.tokens):
        return False
    token = sheet.tokens[i]
    facts = token.facts
    if facts & NUMBER or (facts & (STOP | REPORTING) and not facts & _allowed(vouched)):
        return False
    if facts & SURE:
        return True
    if facts & LINK:
        return _begins_by_link(sheet, i)
    if after_title and facts & PLACE_HEAD and sheet.joined(i + 1) and sheet.tokens[i + 1].text == "بن":
        return not facts & ORGANISATION  # «الدكتور سهل بن نشأت»
    if facts & WORD_NAME and facts & COMMON and sheet.has(i + 1, FOREIGN) and sheet.joined(i + 1):
        return vouched
    if facts & WORD_NAME and facts & VERB and is_deed_of(sheet, i):
        return False
    if facts & TITLE and (facts & DEFINITE or _heads_office(sheet, i)):
        return False
    if facts & WORD_NAME:
        return _begins_by_word(sheet, i, vouched=vouched, after_title=after_title)
    if facts & (DEFINITE | TITLE | HEAD | DEMONYM):
        return False
    if facts & NAME_PART:
        if not vouched and (is_place(sheet, i) or _is_no_family(sheet, i + 1)):
            return False
        return vouched or (_second_name(sheet, i + 1, vouched=False) and not sheet.has(i - 1, BRIDGE | HEAD))
    if facts & (VERB | ADJECTIVE | COMMON):
        return vouched and _begins_by_common_word(sheet, i)
    if not is_unknown(sheet, i):
        return False
    return vouched and (looks_foreign(sheet, i) or _second_name(sheet, i + 1, vouched=True))


def _begins_by_link(sheet: Sheet, i: int) -> bool:
    """«ابن سينا», «أبو مازن»; not «محمد بن», whose name began before, nor «ابن شقيقته»."""
    stem = sheet.tokens[i].stem
    is_son = sheet.joined(i) and sheet.has(i - 1, GIVEN)
    if is_son or (stem in SONS and _is_kin(sheet, i + 1)):
        return False
    return stem in lexicon().starts and over_link(sheet, i) <= len(sheet.tokens)


def _begins_by_word(sheet: Sheet, i: int, *, vouched: bool, after_title: bool) -> bool:
    """«صباح كرحوت», «الرئيس سلام»: a name that is another word too."""
    facts = sheet.tokens[i].facts
    if facts & DEMONYM:
        return _second_name(sheet, i + 1, vouched=False) or _describes_nobody(sheet, i)
    vouched = vouched or _speaks(sheet, i)
    return _second_name(sheet, i + 1, vouched=vouched) or (after_title and not facts & (TITLE | STOP))


def _begins_by_common_word(sheet: Sheet, i: int) -> bool:
    """«الشيخ مال الله العبيدي»: a word of no list of names, where the next one shows that it is one."""
    token = sheet.tokens[i]
    if token.text.endswith(("هم", "ها", "هما")) or _joins_particle(token.text):
        return False
    after = sheet.tokens[i + 1].text if sheet.joined(i + 1) else ""
    if after == "الله" or (after == "بن" and _DOER.fullmatch(token.text)):
        return True  # «العقيد عاطي بن عطية القرشي»
    return not token.facts & VERB and _sure_second(sheet, i + 1)


def _joins_particle(word: str) -> bool:
    """«وأن», «ولن»: و before a particle, though the whole is spelled like another word."""
    return word[0] == "و" and bool(lexicon().facts.get(word[1:], 0) & STOP)


def _is_kin(sheet: Sheet, i: int) -> bool:
    """«ابن شقيقته», «ابن مؤسس الدولة», «ابن بلده», «ابن عم»: somebody's kin, whom no name names."""
    if sheet.joined(i) and sheet.tokens[i].text in _KIN:
        return True
    if not sheet.joined(i) or sheet.has(i, PERSONAL | DEFINITE):
        return False
    return bool(sheet.has(i, TITLE)) or sheet.tokens[i].text.endswith(_OWN) or _is_his(sheet, i)


def _is_his(sheet: Sheet, i: int) -> bool:
    """«ابن بلده», «ابن وطنها»: a noun with a pronoun."""
    word = sheet.tokens[i].text
    ending = "ها" if word.endswith("ها") else "ه" if sheet.written(i).endswith("ه") else ""
    return bool(ending) and bool(lexicon().facts.get(word.removesuffix(ending), 0) & COMMON)


def _is_no_family(sheet: Sheet, i: int) -> bool:
    """«جوانح الليل», «سلمه الله»: behind a word that may be of a name, the name of God, or a noun with the
    article that no list of names has and that is no family name by its ي.
    """
    if sheet.tokens[i - 1].stem.endswith("ه") and sheet.joined(i) and sheet.tokens[i].text == "الله":
        return True
    return sheet.has(i, DEFINITE | NAME_PART | FAMILY) == DEFINITE and not is_nisba(sheet, i)


def _speaks(sheet: Sheet, i: int) -> bool:
    """«قال ناصر عايش إن», «أوضح ناصر عايش وهو بائع»: two words that may be names between a verb of saying and
    what can only stand behind the speaker.
    """
    if not (sheet.has(i - 1, REPORTING) and sheet.joined(i) and sheet.has(i + 1, WORD_NAME)):
        return False
    return i + 2 < len(sheet.tokens) and sheet.tokens[i + 2].text in BEHIND_SPEAKER


def _describes_nobody(sheet: Sheet, i: int) -> bool:
    """«الدكتور تركي الزهراني», «قال تركي القحطاني»: what could be where somebody is from, but has no noun
    without article before it to describe, and a family name behind it.
    """
    if not sheet.joined(i + 1) or not (sheet.has(i + 1, NAME_PART | FAMILY) and sheet.has(i + 1, DEFINITE)):
        return False
    return i == 0 or bool(sheet.gaps[i].strip()) or bool(sheet.has(i - 1, DEFINITE | REPORTING))


def _heads_office(sheet: Sheet, i: int) -> bool:
    """«سمو أمير البلاد»: a title that is a given name too, before a common word with the article."""
    known = sheet.has(i + 1, PERSONAL | FAMILY | LINK | DEMONYM | ADJECTIVE)
    return bool(sheet.has(i + 1, COMMON) and sheet.has(i + 1, DEFINITE)) and not known and sheet.joined(i + 1)


def is_deed_of(sheet: Sheet, i: int) -> bool:
    """«أعلن المدعي فتح تحقيق»: a deed that is a given name too, before what is done."""
    if not (sheet.has(i, WORD_NAME) and sheet.has(i, VERB) and sheet.joined(i + 1)):
        return False
    return not sheet.has(i + 1, PERSONAL | FAMILY) and is_deed(sheet.tokens[i + 1].text)


def _family_of_title(sheet: Sheet, i: int) -> bool:
    """سلطان البازعي: a given name that is a title too, before a family name in ي."""
    if not sheet.has(i - 1, WORD_NAME) or sheet.has(i - 1, COMMON | STOP | DEFINITE):
        return False
    known = sheet.has(i, COMMON | ADJECTIVE | DEMONYM | HEAD | TITLE | VERB)
    return not known and sheet.tokens[i].stem.endswith("ي")


def _sure_second(sheet: Sheet, i: int) -> bool:
    """True where word i can be nothing but a name, so that a common word before it is a given name."""
    if not sheet.joined(i) or sheet.has(i, COMMON | ADJECTIVE | DEMONYM | TITLE | HEAD | STOP | VERB):
        return False
    definite = sheet.has(i, DEFINITE) and sheet.tokens[i].stem.endswith("ي")
    return bool(definite or sheet.has(i, NAME_PART | LINK) or is_unknown(sheet, i)) and not is_place(sheet, i)


def _is_of_god(sheet: Sheet, i: int) -> bool:
    """«حسن نصر الله»: a name of two words behind a given name; not «جميل فضل الله»."""
    is_of_god = sheet.joined(i + 1) and sheet.tokens[i + 1].text == "الله"
    return is_of_god and sheet.tokens[i].stem not in GIFTS_OF_GOD


def _allowed(vouched: bool) -> int:
    return WORD_NAME | GIVEN if vouched else GIVEN


def _second_name(sheet: Sheet, i: int, *, vouched: bool) -> bool:
    """True where word i can be the second word of a name whose first is in doubt.

    Without a title only a word of names can: another given name, a link, a family name with the article.
    """
    if not sheet.joined(i):
        return False
    facts = sheet.tokens[i].facts
    if facts & (SURE | LINK) or sheet.tokens[i].text == "الله":
        return True
    if is_of_faith(sheet, i):
        return True
    plain_first = sheet.has(i - 1, COMMON | TITLE | STOP)
    if facts & FAMILY:
        return vouched or not plain_first or _family_of_title(sheet, i)
    if facts & (STOP | NUMBER | REPORTING | TITLE | HEAD | DEMONYM):
        return False
    if is_place(sheet, i):
        return False
    if facts & NAME_PART:
        return vouched or not (facts & COMMON or (facts & DEFINITE and plain_first))
    if facts & DEFINITE and _family_of_title(sheet, i):
        return True
    if facts & DEFINITE:
        return vouched or not (plain_first or (facts & (COMMON | ADJECTIVE) and not is_nisba(sheet, i)))
    if facts & WORD_NAME:
        return vouched or _is_of_god(sheet, i)
    if facts & (VERB | COMMON | ADJECTIVE):
        return vouched and plain_word_closes(sheet, i, 1)
    return vouched or (may_go_on(sheet.tokens[i].text, 1) and not sheet.has(i - 1, COMMON | TITLE | STOP))
