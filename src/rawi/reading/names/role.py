"""The grammar of titles and roles: where a role ends and the name of its holder begins.

>>> role.name_start(sheet, i)  # doctest: +SKIP
"""

from rawi.reading.arabic.word_sets import word_set
from rawi.reading.names.adjectives import is_general, is_of_club
from rawi.reading.names.clitics import reading
from rawi.reading.names.first_name import begins_name, is_deed_of
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
    KNOWN,
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
from rawi.reading.names.name_verbs import is_future
from rawi.reading.names.name_words import (
    is_listed,
    is_place,
    is_unknown,
    looks_foreign,
)
from rawi.reading.names.sheet import Sheet

#: A role has no more words than this.
MOST_WORDS = 16
#: Marks that a role goes on over: quotation marks and brackets round a name in it.
_MARKS = frozenset(' «»"“”()-–,،')
#: Marks round a name, by the opening one.
_CLOSING = {"«": "»", "“": "”", '"': '"', "(": ")"}
_MOST_IN_MARKS = 4
#: Words over which a role after its holder's name goes on: السفير لدى لبنان.
_BRIDGES = frozenset({"في", "لدي", "عن", "باسم", "لشيون", "بشيون"})
#: Facts of words that are no body without article.
_NO_BODY = DEFINITE | TITLE | BRIDGE | DEMONYM | ADJECTIVE | NAME_PART | WORD_NAME
_HIGH = "السامي"
#: What heads a tribe's name: «بني عامر».
TRIBES = frozenset({"بني", "بنو"})
#: Words behind which another's name stands.
_NO_HOLDERS = TRIBES | {"فريق"}
_GIVEN_TO_PERSONS = frozenset({"honour", "royal", "military"})


def name_start(sheet: Sheet, i: int) -> int | None:
    """The index of the word at which the name of the holder begins, for a title at word i; None for none."""
    for at in range(i + 1, min(i + 1 + MOST_WORDS, len(sheet.tokens))):
        gap = sheet.gaps[at]
        dotted = at == i + 1 and len(sheet.tokens[i].stem) == 1 and gap.strip() == "."
        if gap and not dotted and not _goes_over(gap):
            return None
        if (dotted or not gap) and _starts_here(sheet, i, at):
            return at
        if _role_is_complete(sheet, at - 1) and end_in_marks(sheet, at) > at:
            return at
        if not _role_goes_on(sheet, at):
            return None
    return None


def end_in_marks(sheet: Sheet, at: int) -> int:
    """The index behind a name of two or more words in marks of its own («لوران فابيوس»); at for none."""
    opening = sheet.gaps[at].strip()
    if (
        opening not in _CLOSING
        or sheet.prose.folded.text[sheet.starts[at] - 1] != opening
        or is_place(sheet, at)
    ):
        return at
    if not begins_name(sheet, at, vouched=True) and not looks_foreign(sheet, at):
        return at
    last = at + 1
    while last < len(sheet.tokens) and sheet.joined(last):
        last += 1
    if last == len(sheet.tokens) or not 1 < last - at <= _MOST_IN_MARKS or _holds_no_name(sheet, at, last):
        return at
    return last if sheet.gaps[last].strip().startswith(_CLOSING[opening]) else at


def _holds_no_name(sheet: Sheet, first: int, last: int) -> bool:
    """«(زائد اثنين)», «(خلف العين وأسفلها)»: a number, or what و joins to a word of no name."""
    tokens = sheet.tokens[first + 1 : last]
    joined = (token.text[0] == "و" and len(token.text) > 3 and not token.facts & PERSONAL for token in tokens)
    return any(joined) or any(token.facts & NUMBER or token.text[0].isdigit() for token in tokens)


def _goes_over(gap: str) -> bool:
    return len(gap) < 4 and _MARKS.issuperset(gap) and "،" not in gap and "," not in gap


def _role_goes_on(sheet: Sheet, at: int) -> bool:
    token = sheet.tokens[at]
    if token.facts & BRIDGE:
        return not _opens_occasion(sheet, at)
    if token.facts & (STOP | REPORTING) and not token.facts & DEFINITE:
        return False
    if _is_courtesy(sheet, at):
        return False
    if not token.facts & _NO_BODY and _begins_anew(sheet, at):
        return False
    if token.facts & (TITLE | HEAD | DEMONYM):
        return True
    if token.facts & VERB and token.text[0] == "ي" and not token.facts & (NAME_PART | ADJECTIVE):
        return False
    if token.facts & DEFINITE or sheet.phrase(at):
        return True
    return bool(token.facts & (COMMON | ADJECTIVE | NAME_PART))


def _is_courtesy(sheet: Sheet, at: int) -> bool:
    """«أزجى أمير المنطقة الشكر لرئيس الهيئة سامح شكري»; not «رئيس لجنة التقدير العقاري»."""
    token = sheet.tokens[at]
    if not token.facts & DEFINITE or token.stem.removeprefix("ال") not in word_set("thanks"):
        return False
    return _role_is_complete(sheet, at - 1)


def _opens_occasion(sheet: Sheet, at: int) -> bool:
    """«رئيس الشركة في حفل تكريم اللاعب سامح شكري»: where somebody speaks is no part of his office."""
    after = sheet.tokens[at + 1].text if at + 1 < len(sheet.tokens) else ""
    return sheet.tokens[at].text == "في" and after in word_set("occasions")


def _begins_anew(sheet: Sheet, at: int) -> bool:
    """«شكر وزير الداخلية اليمني | دول التحالف»: a body without article begins anew."""
    is_noun = sheet.has(at, HEAD | COMMON) and sheet.joined(at)
    return bool(is_noun) and bool(sheet.has(at - 1, DEFINITE | DEMONYM))


def _starts_here(sheet: Sheet, i: int, at: int) -> bool:
    token = sheet.tokens[at]
    if is_future(token.text) and not token.facts & PERSONAL:
        return False  # «اللاعب سيقدم العطاء»
    if token.cut or token.facts & NUMBER or _is_no_holders_place(sheet, at):
        return False
    if _belongs_to_body(sheet, i, at) or _is_of_office(sheet, i, at):
        return False
    if at == i + 1:
        return _right_after_title(sheet, i)
    if sheet.has(at - 1, TITLE) and not _is_office(sheet, at - 1):
        return _right_after_title(sheet, at - 1)
    if begins_name(sheet, at, vouched=_vouches(sheet, i, at) and not is_place(sheet, at)):
        return sheet.has(at, GIVEN | FOREIGN | LINK) != 0 or not is_place(sheet, at)
    return _role_is_complete(sheet, at - 1) and _doubtful_start(sheet, at)


def _is_no_holders_place(sheet: Sheet, at: int) -> bool:
    """«معسكر الفريق في سالزبورج», «لاعب من فريق توربيدو», «شيخ بني عامر»: behind a preposition, a team, whose
    rank has the article, or what heads a tribe's name.
    """
    before = sheet.tokens[at - 1]
    return bool(before.facts & BRIDGE) or before.text in _NO_HOLDERS


def _vouches(sheet: Sheet, i: int, at: int) -> bool:
    """A complete role vouches for a doubtful name, and a rank for one that follows soon: اللواء أركان
    حرب ناصر.
    """
    rank = lexicon().titles.get(sheet.tokens[i].stem.removeprefix("ال")) in _GIVEN_TO_PERSONS
    return _role_is_complete(sheet, at - 1) or (rank and at <= i + 3)


def _belongs_to_body(sheet: Sheet, i: int, at: int) -> bool:
    """مدير جامعة محمد بن سعود: a name right after a head without the article names the body."""
    before = sheet.tokens[at - 1]
    heads = before.facts & (ORGANISATION | PLACE_HEAD) and not before.facts & (DEFINITE | TITLE)
    return bool(heads) and at - 1 > i


def _is_of_office(sheet: Sheet, i: int, at: int) -> bool:
    """«الرئيس النصراوي فيصل بن تركي», «المفوض السامي»: an adjective that makes no name, unless an
    honour calls for one.
    """
    if sheet.tokens[at].text == _HIGH and sheet.has(at - 1, TITLE):
        return True
    if not sheet.tokens[at].facts & DEFINITE or not (is_general(sheet, at) or is_of_club(sheet, at)):
        return False
    return lexicon().titles.get(sheet.tokens[i].stem.removeprefix("ال")) not in _GIVEN_TO_PERSONS


def _is_office(sheet: Sheet, i: int) -> bool:
    return lexicon().titles.get(sheet.tokens[i].stem.removeprefix("ال"), "office") == "office"


def _role_is_complete(sheet: Sheet, last: int) -> bool:
    token = sheet.tokens[last]
    return bool(token.facts & (DEFINITE | DEMONYM)) or is_listed(sheet, last)


def _doubtful_start(sheet: Sheet, at: int) -> bool:
    """A word that no list knows, after a complete role, is a name when it looks foreign or a second one
    follows.
    """
    word = sheet.tokens[at].text
    if is_place(sheet, at) or word.isascii() or (word[0] == "ك" and reading(word[1:] or word).facts & KNOWN):
        return False
    if looks_foreign(sheet, at):
        return sheet.tokens[at].text[0] != "ي" or sheet.joined(at + 1)
    facts = sheet.tokens[at].facts
    if facts & (NAME_PART | WORD_NAME) and not facts & (TITLE | HEAD | STOP | COMMON | DEFINITE):
        return True
    return (
        is_unknown(sheet, at)
        and sheet.joined(at + 1)
        and not sheet.has(at + 1, STOP | VERB | COMMON | ADJECTIVE)
    )


def _right_after_title(sheet: Sheet, i: int) -> bool:
    """The word after a title itself: الرئيس سلام، الوزير باسيل، الدكتور الأحمد، الأمير محمد."""
    title, token = sheet.tokens[i], sheet.tokens[i + 1]
    if _is_described(sheet, i) or is_deed_of(sheet, i + 1):
        return False
    if begins_name(sheet, i + 1, after_title=bool(title.facts & DEFINITE) or not _is_office(sheet, i)):
        return not is_place(sheet, i + 1) or bool(token.facts & (GIVEN | FOREIGN))
    defined = title.facts & DEFINITE or not _is_office(sheet, i)
    if not defined or is_place(sheet, i + 1):
        return False
    if token.facts & (STOP | REPORTING | NUMBER | DEMONYM | HEAD | TITLE):
        return False
    if token.facts & DEFINITE:
        return bool(title.facts & DEFINITE) and _is_family_name(sheet, i + 1)
    if token.facts & (WORD_NAME | NAME_PART | LINK):
        return not token.facts & COMMON or bool(token.facts & WORD_NAME)
    clitic = token.text[0] in "بلك" and lexicon().titles.get(title.stem.removeprefix("ال")) == "person"
    return is_unknown(sheet, i + 1) and bool(title.facts & DEFINITE) and not clitic


def _is_described(sheet: Sheet, i: int) -> bool:
    """العالم العربي، الحكم الرشيد: an adjective, as what a person is (الخبير) is a common noun too."""
    facts = sheet.tokens[i + 1].facts
    plain = lexicon().titles.get(sheet.tokens[i].stem.removeprefix("ال")) == "person"
    if plain and sheet.has(i, DEFINITE) and facts & DEFINITE and not facts & (NAME_PART | FAMILY | GIVEN):
        return True
    alone = not sheet.joined(i + 2) or not sheet.has(i + 2, GIVEN | NAME_PART | LINK)
    return plain and alone and bool(facts & DEFINITE) and bool(facts & (ADJECTIVE | DEMONYM))


def _is_family_name(sheet: Sheet, i: int) -> bool:
    facts = sheet.tokens[i].facts
    if facts & (TITLE | HEAD | DEMONYM):
        return False
    return (bool(facts & NAME_PART) and not facts & COMMON) or not facts & (COMMON | ADJECTIVE | VERB)


def role_end(sheet: Sheet, i: int) -> int:
    """The index after the words of a role at word i that follows its holder's name; i where none stands
    there.
    """
    last = sheet.role_ends.get(i)
    if last is None:
        last = sheet.role_ends[i] = _role_end(sheet, i)
    return last


def _role_end(sheet: Sheet, i: int) -> int:
    if not sheet.has(i, TITLE) or sheet.has(i, STOP):
        return i
    last = i + 1 + _is_general_office(sheet, i)
    while (
        last < min(i + MOST_WORDS, len(sheet.tokens)) and sheet.near(last) and _belongs_to_role(sheet, last)
    ):
        last += 1
    while last > i + 1 and sheet.has(last - 1, BRIDGE):
        last -= 1
    return last


def _is_general_office(sheet: Sheet, i: int) -> bool:
    """«مدير عام المصلحة», «أمين عام الحزب»: an office that عام makes one."""
    return sheet.joined(i + 1) and sheet.tokens[i + 1].text == "عام" and not sheet.has(i, DEFINITE)


def _belongs_to_role(sheet: Sheet, at: int) -> bool:
    """A noun with the article, a body, a people, a place, or a noun that stands in construction with the
    next one.
    """
    facts = sheet.tokens[at].facts
    if facts & BRIDGE:
        return sheet.tokens[at].text in _BRIDGES
    if facts & (STOP | REPORTING | NUMBER) or begins_name(sheet, at):
        return False
    if facts & (DEFINITE | DEMONYM) or sheet.phrase(at):
        return True
    after_complete = _role_is_complete(sheet, at - 1)
    if facts & (TITLE | HEAD):
        return not after_complete or sheet.tokens[at].text[0] == "و"
    return not after_complete and bool(facts & COMMON) and not facts & VERB
