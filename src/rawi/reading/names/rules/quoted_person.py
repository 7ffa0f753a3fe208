"""A person of no list between a verb of saying and what stands behind a speaker alone.

«قالت روزي كاكوشي (88 سنة)», «قال جيسن إدلر، الذي», «قال مانويل توشه: …».
"""

from collections.abc import Iterator

from rawi.reading.model.findings import NameType
from rawi.reading.names.family_name import may_be_family
from rawi.reading.names.foreign import foreignness
from rawi.reading.names.lexicon import (
    COMMON,
    DEFINITE,
    DEMONYM,
    FAMILY,
    HEAD,
    LINK,
    NUMBER,
    ORGANISATION,
    PERSONAL,
    REPORTING,
    STOP,
    TITLE,
    VERB,
    lexicon,
)
from rawi.reading.names.mention import Mention
from rawi.reading.names.name_words import is_place, is_unknown
from rawi.reading.names.sheet import Sheet

TRIGGERS = REPORTING
_FEWEST, _MOST = 2, 4
_PLAIN = COMMON | VERB | TITLE
_NEVER = TITLE | HEAD | DEMONYM | NUMBER | STOP | REPORTING
#: What goes on about the speaker, or opens what is said.
_BEHIND = frozenset({"ان", "انه", "انها", "وهو", "وهي", "الذي", "التي", "احد", "احدي"})
_COMMAS = ("", "،", ",")


def find(sheet: Sheet, i: int) -> Iterator[Mention]:
    """The person who speaks, right behind the verb at word i."""
    first = i + 1
    if not sheet.joined(first) or not _may_be_first(sheet, first):
        return
    last = first + 1
    while last - first < _MOST and sheet.near(last) and _may_go_on(sheet, last):
        last += 1
    if last - first >= _FEWEST and _is_behind_speaker(sheet, last):
        yield Mention(NameType.PERSON, first, last, "quoted_person", 0.7)


def _may_be_first(sheet: Sheet, i: int) -> bool:
    token = sheet.tokens[i]
    if token.facts & (_NEVER | DEFINITE | COMMON) or is_place(sheet, i):
        return False
    if token.text.endswith("نا") and lexicon().facts.get(token.text[:-2], 0) & _PLAIN:
        return False  # «جدنا عمرو»
    return bool(token.facts & PERSONAL) or (is_unknown(sheet, i) and foreignness(token.text) > 0)


def _may_go_on(sheet: Sheet, i: int) -> bool:
    """A word of names, of no list, or one that only looks like an inflected one («معلا», «بولدان»)."""
    token = sheet.tokens[i]
    if token.text[0] in "ول" and token.cut:
        return False
    if token.facts & (PERSONAL | FAMILY | LINK) and not token.cut and not token.facts & (_NEVER | COMMON):
        return True
    return (is_unknown(sheet, i) and not is_place(sheet, i)) or may_be_family(sheet, i)


def _is_behind_speaker(sheet: Sheet, i: int) -> bool:
    gap = sheet.gaps[i].strip()
    if gap.startswith(":"):
        return True
    if i >= len(sheet.tokens):
        return False
    if gap == "(":
        return bool(sheet.has(i, NUMBER))
    if sheet.tokens[i].text in _BEHIND:
        return gap in _COMMAS
    is_member = sheet.tokens[i].text in ("من", "في") and sheet.has(i + 1, ORGANISATION)
    return not gap and bool(is_member)
