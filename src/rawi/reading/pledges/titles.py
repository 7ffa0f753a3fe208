"""Titles for speakers whose statement gives none: as the page gave them so far, or the words before."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from rawi.reading.arabic.fold import fold
from rawi.reading.model.findings import Finding, NameType, NameValue
from rawi.reading.model.page import Page
from rawi.reading.statements.nouns import Head, bare, head_of

_LONGEST = 100
_STOPS = re.compile(r"[.،,:؛\n«»\"()]")


def titles_up_to(page: Page, found: Sequence[Finding], ends: Sequence[int]) -> Iterator[Mapping[str, str]]:
    """For each end, each person's title by his name and by its last word, from what stands before that end.

    Without an office in his title, the words of the clause before his first mention where they hold one.
    """
    people = iter(sorted(_people(found), key=lambda mention: mention[0]))
    mention = next(people, None)
    titles: dict[str, str] = {}
    for end in ends:
        while mention is not None and mention[0] < end:
            start, value = mention
            title = value.capacity
            if not has_role(title):
                before = _STOPS.split(page.text[max(0, start - _LONGEST) : start])[-1].strip()
                title = before if has_role(before) else title
            _note(titles, value.name, title)
            mention = next(people, None)
        yield titles


def _people(found: Sequence[Finding]) -> Iterator[tuple[int, NameValue]]:
    for finding in found:
        value = finding.value
        if isinstance(value, NameValue) and value.type is NameType.PERSON:
            yield finding.spans[0].start, value


def _note(titles: dict[str, str], name: str, title: str) -> None:
    for key in (name, name.split()[-1]):
        if not has_role(titles.get(key, "")) and (key not in titles or has_role(title)):
            titles[key] = title


@lru_cache(1 << 12)
def has_role(title: str) -> bool:
    """True for «رئيس جمعية الأعمال», False for «الدكتور»."""
    return any(head_of(bare(word)) is Head.ROLE for word in fold(title).split())
