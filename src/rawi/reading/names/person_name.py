"""The person's name itself: which words belong to it, once we know or suspect where it begins."""

from rawi.reading.names.foreign import foreignness
from rawi.reading.names.lexicon import (
    ADJECTIVE,
    COMMON,
    DEFINITE,
    DEMONYM,
    FOREIGN,
    GIVEN,
    HEAD,
    KNOWN,
    LINK,
    NAME_PART,
    NUMBER,
    REPORTING,
    STOP,
    TITLE,
    VERB,
    WORD_NAME,
    lexicon,
)
from rawi.reading.names.sheet import Sheet

#: A name has no more words than this, links not counted.
MOST_WORDS = 6
_SURE = GIVEN | FOREIGN


def name_end(sheet: Sheet, first: int) -> int:
    """The index after the last word of the person's name that begins at word first; first where none does.

    The caller vouches for the first word. Links (بن، أبو، آل …) need a word after them.
    """
    words = 0
    i = last = first
    while words < MOST_WORDS and i < len(sheet.tokens):
        if i > first and not (sheet.joined(i) or _initial(sheet, i)):
            break
        if sheet.has(i, LINK):
            i = _over_link(sheet, i)
            if i > last and i <= len(sheet.tokens) and _closed_link(sheet, i):
                last, words = i, words + 1
        elif i == first or _goes_on(sheet, i, words):
            words += 1
            i += 1
            last = i
        else:
            break
    return last


def _closed_link(sheet: Sheet, i: int) -> bool:
    return not sheet.has(i - 1, LINK)


def _over_link(sheet: Sheet, i: int) -> int:
    """After a link and, where it takes any word (آل الشيخ، أبو مازن، عبد العزيز), after that word."""
    if i + 1 < len(sheet.tokens) and sheet.near(i + 1):
        follower = sheet.tokens[i + 1]
        takes_any = sheet.tokens[i].stem in lexicon().any_next
        if takes_any and not follower.facts & LINK and not (follower.facts & NUMBER):
            if follower.text.startswith("ال") or (not follower.cut and not follower.facts & (STOP | REPORTING)):
                return i + 2
        elif not follower.cut and not follower.facts & (STOP | TITLE | NUMBER) | (follower.facts & GIVEN):
            return i + 1
    return len(sheet.tokens) + 1


def _initial(sheet: Sheet, i: int) -> bool:
    """A dot or hyphen inside a name: ج. باركر، جان - بيار."""
    gap = sheet.tokens[i].gap.strip()
    return gap in (".", "-") and len(sheet.tokens[i - 1].text) == 1


def _goes_on(sheet: Sheet, i: int, words: int) -> bool:
    facts = sheet.tokens[i].facts
    if facts & _SURE:
        return True
    if facts & (STOP | NUMBER | REPORTING):
        return False
    if facts & DEFINITE:
        return _definite_goes_on(sheet, i, words)
    if facts & WORD_NAME:
        return True
    if facts & (TITLE | HEAD | DEMONYM):
        return False
    if facts & NAME_PART:
        return True
    if facts & (VERB | ADJECTIVE | COMMON):
        return False
    return _unknown_goes_on(sheet.tokens[i].text, words)


def _definite_goes_on(sheet: Sheet, i: int, words: int) -> bool:
    """الكاظمي، المصري، الأسد: a family name closes a short name; titles and adjectives of longer ones do not."""
    facts = sheet.tokens[i].facts
    if sheet.has(i - 1, LINK):
        return True
    if facts & NAME_PART and not facts & (TITLE | COMMON | DEMONYM):
        return True
    if facts & (TITLE | HEAD):
        return bool(facts & NAME_PART) and words == 1
    if facts & DEMONYM:
        return words == 1 and not sheet.has(i - 1, DEFINITE)
    if facts & (ADJECTIVE | COMMON):
        return words == 1
    return words < 4


def _unknown_goes_on(word: str, words: int) -> bool:
    if words <= 2:
        return not word.endswith("ا") or foreignness(word) > 0
    return foreignness(word) > 0.5


def looks_foreign(sheet: Sheet, i: int) -> bool:
    """True for a word in no list whose letters are those of another language's names."""
    token = sheet.tokens[i]
    return not token.facts & KNOWN and not token.facts & (DEFINITE | NUMBER) and foreignness(token.text) > 0.4


def is_unknown(sheet: Sheet, i: int) -> bool:
    """True for a word of three letters or more that no list knows, without the article."""
    token = sheet.tokens[i]
    return not token.facts & (KNOWN | DEFINITE | NUMBER) and len(token.text) > 2 and token.text.isalpha()


def begins_name(sheet: Sheet, i: int, *, vouched: bool = False) -> bool:
    """True where a person's name may begin at word i by its words alone.

    vouched: a title stands before it, so that words of doubt (صباح، سلام، unknown ones) may begin a name.
    """
    if i >= len(sheet.tokens):
        return False
    token = sheet.tokens[i]
    if token.facts & NUMBER or (token.facts & (STOP | REPORTING) and not token.facts & (WORD_NAME | GIVEN)):
        return False
    if token.facts & _SURE:
        return True
    if token.facts & LINK:
        return _over_link(sheet, i) <= len(sheet.tokens)
    if token.facts & WORD_NAME:
        return _second_name(sheet, i + 1) or (vouched and not token.facts & (TITLE | STOP))
    if token.facts & (DEFINITE | TITLE | HEAD | DEMONYM):
        return False
    if token.facts & NAME_PART:
        return vouched or _second_name(sheet, i + 1)
    if token.facts & (VERB | ADJECTIVE | COMMON):
        return False
    return vouched and (looks_foreign(sheet, i) or _second_name(sheet, i + 1))


def _second_name(sheet: Sheet, i: int) -> bool:
    """True where word i can be the second word of a name whose first is in doubt."""
    if not sheet.joined(i):
        return False
    facts = sheet.tokens[i].facts
    if facts & (STOP | NUMBER | REPORTING | TITLE | HEAD | DEMONYM) and not facts & _SURE:
        return False
    if facts & (_SURE | LINK | NAME_PART):
        return not (facts & COMMON and facts & DEFINITE)
    if facts & WORD_NAME:
        return True
    if facts & (VERB | ADJECTIVE | COMMON):
        return False
    return True
