"""Persons whom a plural means, named in a row: «ثلاثة لاعبين هم ماكسويل ودافيد لويز ودي ماريا».

One of them must be a person by his name alone; the others may be words of no list.
"""

from collections.abc import Iterator

from rawi.reading.model.findings import NameType
from rawi.reading.names.first_name import begins_name
from rawi.reading.names.lexicon import COMMON, DEFINITE, FOREIGN, GIVEN, LINK, LISTING, NAME_PART, lexicon
from rawi.reading.names.mention import Mention
from rawi.reading.names.name_words import is_place, is_unknown
from rawi.reading.names.person_name import MOST_WORDS, name_end
from rawi.reading.names.sheet import Sheet

TRIGGERS = LISTING
_MOST, _FEWEST = 12, 2
_COMMAS = ("،", ",")


def find(sheet: Sheet, i: int) -> Iterator[Mention]:
    """The persons named after word i; none unless two stand there."""
    found: list[tuple[int, int]] = []
    at = i + 1
    while len(found) < _MOST and (sheet.joined(at) if not found else _is_next(sheet, at)):
        last = _member_end(sheet, at)
        if last == at:
            break
        found.append((at, last))
        at = last
    if len(found) >= _FEWEST and any(_is_sure(sheet, *one) for one in found):
        for first, last in found:
            yield Mention(NameType.PERSON, first, last, "named_list", 0.75)


def _is_next(sheet: Sheet, at: int) -> bool:
    """True where و leads to the next name, behind a comma or not; it is then cut off."""
    if at >= len(sheet.tokens) or sheet.gaps[at].strip() not in ("", *_COMMAS):
        return False
    token = sheet.tokens[at]
    if (
        token.text[0] == "و"
        and not token.cut
        and (is_unknown(sheet, at) or _is_link(sheet, at, token.text[1:]))
    ):
        sheet.cut(at, 1)
    return sheet.tokens[at].cut == 1 and token.text[0] == "و"


def _member_end(sheet: Sheet, at: int) -> int:
    if is_place(sheet, at) and not sheet.has(at, GIVEN):
        return at
    if _is_link(sheet, at, sheet.tokens[at].stem):
        return at + 2
    if begins_name(sheet, at, vouched=True):
        return name_end(sheet, at)
    last = at
    while sheet.joined(last) if last > at else last < len(sheet.tokens):
        is_name = sheet.has(last, FOREIGN | GIVEN | NAME_PART) and not sheet.has(last, COMMON | DEFINITE)
        if not is_name and not _is_unknown_stem(sheet, last):
            break
        last += 1
    return last if last - at <= MOST_WORDS else at


def _is_link(sheet: Sheet, at: int, word: str) -> bool:
    """«ودي ماريا»: no friendly one before a foreign name."""
    is_link = lexicon().facts.get(word, 0) & LINK and sheet.joined(at + 1)
    return bool(is_link) and bool(sheet.has(at + 1, FOREIGN | NAME_PART))


def _is_unknown_stem(sheet: Sheet, i: int) -> bool:
    token = sheet.tokens[i]
    return is_unknown(sheet, i) or (bool(token.cut) and not token.facts)


def _is_sure(sheet: Sheet, first: int, last: int) -> bool:
    return last > first + 1 and bool(sheet.has(first, GIVEN | FOREIGN))
