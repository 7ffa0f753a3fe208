"""Family names that look like other words: what stands right behind them shows that they close a name."""

from rawi.reading.arabic.word_sets import word_set, words_of_kind
from rawi.reading.names.clitics import facts_of
from rawi.reading.names.foreign import foreignness
from rawi.reading.names.lexicon import (
    ADJECTIVE,
    BRIDGE,
    COMMON,
    DEFINITE,
    DEMONYM,
    FOREIGN,
    GIVEN,
    HEAD,
    LINK,
    NAME_PART,
    NUMBER,
    REPORTING,
    STOP,
    TIME,
    TITLE,
    VERB,
    WORD_NAME,
    lexicon,
)
from rawi.reading.names.name_words import is_nisba, is_place
from rawi.reading.names.sheet import Sheet

_TWO = 2
#: So many words before a family name stands what the name of two words follows.
_BEFORE_TWO = 3
#: A family name's own first letter, though a clitic is spelled so: «بولدان».
OWN_LETTERS = ("ب", "ك", "ف")
#: Endings of Arabic plurals and pronouns, and the mean log-odds above which letters are another language's.
_INFLECTED, _FOREIGN = ("ه", "يا", "ها", "هم", "ات", "ين", "ون", "نا"), 1.2
_NO_FAMILY_FACTS = TITLE | HEAD | DEMONYM | NUMBER | STOP | REPORTING
CLAUSE = frozenset({"ان", "انه", "انها"})
_BEHIND_PERSON = CLAUSE | {"الذي", "التي", "وهو", "وهي"}
_COMMAS = ("،", ",")
#: What stands behind a given name alone («الأمير محمد اليوم، …»).
_NO_FAMILY = words_of_kind("name_neighbours", "no_family")


def closes_titled(sheet: Sheet, i: int) -> bool:
    """«الدكتور محمود كسناوي، أستاذ …», «المهندس لؤي الطيار أن»: a word that looks like another, where only a
    family name can stand: behind a title and a given name, before a comma, أن or his office.
    """
    if not sheet.near(i) or i + 1 >= len(sheet.tokens):
        return False
    if not sheet.has(i - 1, GIVEN | WORD_NAME) and not _is_foreign_f(sheet, i):
        return False
    is_bounded = (
        sheet.gaps[i + 1].strip() in _COMMAS
        or _before_clause(sheet, i)
        or _on_occasion(sheet, i + 1)
        or _before_office(sheet, i + 1)
    )
    token = sheet.tokens[i]
    if not is_bounded or token.facts & NUMBER or token.text in _NO_FAMILY:
        return False
    if token.facts & REPORTING:
        return _is_noun_in_commas(sheet, i)  # «الدكتور كمال بشر، نائب الرئيس»
    if token.cut:
        is_mine = token.text[0] in "كب" or _is_foreign_f(sheet, i)
        return is_mine and not token.stem.startswith("ال") and not is_place(sheet, i)
    is_word = token.facts & (STOP | TIME | TITLE | LINK)
    is_own = token.facts & DEFINITE or (not is_word and _before_office(sheet, i + 1))
    is_own = is_own or _is_noun_in_commas(sheet, i)
    return bool(is_own) and not is_place(sheet, i)


def _is_noun_in_commas(sheet: Sheet, i: int) -> bool:
    """«الفنان راغب علامة، والشاعر», «الدكتور سعود كاتب، ومدير»: a noun without article before a comma."""
    facts, word = sheet.tokens[i].facts, sheet.tokens[i].text
    is_noun = facts & (COMMON | TITLE) and not facts & (STOP | TIME | DEFINITE | LINK | HEAD | DEMONYM)
    is_at_end = sheet.gaps[i + 1].strip() in _COMMAS
    return bool(is_noun) and is_at_end and not word.endswith(("ا", "ات", "ين", "ون"))


def _is_foreign_f(sheet: Sheet, i: int) -> bool:
    """«السفير توم فلتشر»: no «so» behind a foreign given name, where the rest is no word."""
    word = sheet.tokens[i].text
    is_cut = bool(sheet.tokens[i].cut) and word[0] == "ف"
    return is_cut and bool(sheet.has(i - 1, FOREIGN)) and word[1:] not in lexicon().facts


def closes_before_clause(sheet: Sheet, i: int) -> bool:
    """«قال أحمد رمضان إن», «القيادي محمد رجب الذي»: a month behind a given name, before أن or الذي."""
    if not sheet.has(i, WORD_NAME) or not sheet.has(i, TIME) or sheet.tokens[i].cut:
        return False
    follows = i + 1 < len(sheet.tokens) and sheet.tokens[i + 1].text in _BEHIND_PERSON
    return bool(sheet.has(i - 1, GIVEN | WORD_NAME)) and sheet.joined(i) and follows


def closes_full(sheet: Sheet, i: int, words: int, *, titled: bool) -> bool:
    """«رئيس الوزراء العراقي محمد شياع السوداني»: where he is from stands before his name, or أن right behind
    it, so that what looks like another country's man is his family.
    """
    if words != _TWO or not titled or i < _BEFORE_TWO or sheet.tokens[i].stem.endswith("يه"):
        return False
    return bool(sheet.has(i - _BEFORE_TWO, DEMONYM)) or _before_clause(sheet, i)


def closes_long(sheet: Sheet, i: int) -> bool:
    """«الوزير سامي نصار الطحان إن»: a common word behind two of a name, before أن, an office or another's
    name; else it is the verb's object («دعا الرئيس سامي نصار | الأحزاب إلى»).
    """
    is_before = (_before_clause(sheet, i) and not sheet.gaps[i + 1]) or is_apposed(sheet, i + 1)
    return is_before or _is_before_another(sheet, i + 1)


def _is_before_another(sheet: Sheet, i: int) -> bool:
    """«سعد عبدالرحمن الحلوان | وفهد ناصر»: one of a row of full names."""
    if not sheet.near(i) or sheet.tokens[i].cut != 1 or sheet.tokens[i].text[0] != "و":
        return False
    is_given = sheet.has(i, GIVEN) and not sheet.has(i, DEFINITE | COMMON | VERB | STOP)
    return bool(is_given) and sheet.joined(i + 1) and bool(sheet.has(i + 1, GIVEN | WORD_NAME | LINK))


def _before_clause(sheet: Sheet, i: int) -> bool:
    return i + 1 < len(sheet.tokens) and sheet.tokens[i + 1].text in CLAUSE


def _before_office(sheet: Sheet, i: int) -> bool:
    """«الدكتور أحمد بحر النائب الأول»: an office with the article, no mark before it."""
    return bool(sheet.has(i, TITLE) and sheet.has(i, DEFINITE)) and sheet.joined(i)


def is_apposed(sheet: Sheet, i: int) -> bool:
    """«عبد المحسن التركي، الأمين العام», «أحمد عبدالعزيز قطان، سفير»: an office behind a comma."""
    return i < len(sheet.tokens) and sheet.gaps[i].strip() in _COMMAS and bool(sheet.has(i, TITLE))


def _on_occasion(sheet: Sheet, i: int) -> bool:
    """«مصعب المدرس في تصريح»: where he spoke."""
    if sheet.tokens[i].text != "في" or i + 1 >= len(sheet.tokens):
        return False
    return sheet.tokens[i + 1].text in word_set("occasions")


def is_foreign_family(sheet: Sheet, i: int) -> bool:
    """«لازلو بولوني», «فنسان كومباني», «راداميل فالكاو»: a word of no list in letters of another language,
    though its first letter or its ending looks like an Arabic one's.
    """
    token = sheet.tokens[i]
    if token.text[0] in "ول" or token.text.startswith(("بال", "كال")) or token.text.endswith(_INFLECTED):
        return False
    if token.facts & ~(COMMON | DEFINITE | FOREIGN | NAME_PART) or lexicon().facts.get(token.text, 0):
        return False
    own = facts_of(token.stem) & ~(DEFINITE | FOREIGN | NAME_PART)
    return not own and foreignness(token.text) > _FOREIGN


def may_be_family(sheet: Sheet, i: int) -> bool:
    """«الوسلاتي», «معلا», «بولدان»: of no list of peoples, titles or heads, and an inflected word or one with
    a clitic by its letters alone.
    """
    token = sheet.tokens[i]
    if token.facts & _NO_FAMILY_FACTS or is_place(sheet, i):
        return False
    if token.facts & DEFINITE:
        own = lexicon().facts.get(token.stem[2:], 0)
        return token.stem.endswith("ي") and not token.cut and not own & COMMON
    is_guess = not token.facts & VERB and not lexicon().facts.get(token.text, 0)
    return is_guess and (not token.cut or token.text[0] in OWN_LETTERS)


def plain_word_closes(sheet: Sheet, i: int, words: int) -> bool:
    """A common word closes a name of one word (ذبيح الله مجاهد) only where the sentence clearly goes on
    after it.
    """
    is_second = sheet.tokens[i - 1].text == "الله" or sheet.has(i - 2, LINK)
    is_second = is_second or (sheet.has(i - 1, GIVEN) and is_apposed(sheet, i + 1))
    is_second = is_second or bool(is_nisba(sheet, i) and sheet.has(i - 1, GIVEN) and sheet.has(i - 2, GIVEN))
    after_first = words == 1 or (words == 2 and is_second)
    word = sheet.tokens[i].text
    if (
        not after_first
        or word.endswith(("ا", "ه", "ات", "ون", "ين", "هم", "كم"))
        or (sheet.has(i, VERB) and not sheet.has(i, ADJECTIVE))
    ):
        return False
    after = sheet.tokens[i + 1] if i + 1 < len(sheet.tokens) else None
    if after is None or sheet.gaps[i + 1] or after.cut:
        return True
    if after.facts == DEFINITE and after.stem.endswith("ي") and words == 1:
        return True  # «محمد ناجم الغرسلي»: a family name that no list has
    return bool(after.facts & (REPORTING | LINK | BRIDGE)) or after.text in CLAUSE
