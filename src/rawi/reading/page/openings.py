"""Datelines at the start of the first paragraph, and agencies at the end of the last.

«بغداد (أ ف ب) - أعلنت …», «القاهرة - أ ش أ:», «رام الله 17-10-2023 وفا-», «دبي، الإمارات العربية المتحدة
(CNN) –», «… (رويترز)».
"""

import re
from typing import NamedTuple

from rawi.reading.model.page import Contributor, ContributorKind
from rawi.reading.page import published, vocabulary
from rawi.reading.page.byline import Byline, parse
from rawi.reading.page.captions import credit_of
from rawi.reading.page.published import Published

#: A dateline ends before this place of its paragraph.
_LONGEST = 130
_END = re.compile(r"\s*(?:[-–—ـ]{1,3}|:|\))\s*(?=\S)")
_MOST_CUTS = 8


class Opening(NamedTuple):
    """The dateline of a paragraph, and the date of publication in it; None where it has none."""

    byline: Byline
    date: Published | None


def opening_of(text: str) -> Opening | None:
    """The dateline with which a paragraph opens; None where there is none. Spans count in text."""
    head = text[:_LONGEST]
    cuts = [found.end() for found in _END.finditer(head)][:_MOST_CUTS]
    for cut in reversed(cuts):
        if cut >= len(text.rstrip()):
            continue
        day = published.parse(head[:cut])
        found = parse(day.without(head[:cut]) if day else head[:cut])
        if _is_dateline(found):
            return Opening(found, day)
    return None


def _is_dateline(found: Byline) -> bool:
    """True for places that the tables know, or an agency or paper; who stands beside must be a person."""
    people = [named for named in found.contributors if named.kind is ContributorKind.PERSON]
    if not all(vocabulary.is_person(named.name) for named in people):
        return False
    if len(people) < len(found.contributors):
        return True
    return bool(found.places) and all(vocabulary.is_place(place) for place in found.places)


def closing_of(text: str) -> tuple[Contributor, ...]:
    """The agencies in brackets at the end of a paragraph; spans count in text."""
    tail = max(0, len(text) - 90)
    credit = credit_of(text[tail:])
    if credit is None or not text.rstrip().endswith((")", "]")):
        return ()
    named = parse(credit.words.of(text[tail:]))
    start = tail + credit.words.start
    return tuple(
        Contributor(one.name, one.kind, one.span.shift(start) if one.span else None, one.role, one.canonical)
        for one in named.contributors
        if one.kind is ContributorKind.AGENCY
    )
