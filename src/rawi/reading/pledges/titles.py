"""Titles for speakers whose statement gives none: as the page gives them, or the words before the name."""

import re
from collections.abc import Sequence

from rawi.reading.model.findings import Finding, NameType, NameValue
from rawi.reading.model.page import Page

_LONGEST = 100
_STOPS = re.compile(r"[.،,:؛\n«»\"()]")


def titles_before(page: Page, found: Sequence[Finding]) -> dict[str, str]:
    """Each person's title by his name and by its last word; without one, the words of the clause before his
    first mention.
    """
    titles: dict[str, str] = {}
    for finding in found:
        value = finding.value
        if isinstance(value, NameValue) and value.type is NameType.PERSON:
            start = finding.spans[0].start
            before = page.text[max(0, start - _LONGEST) : start]
            title = value.capacity or _STOPS.split(before)[-1].strip()
            titles.setdefault(value.name, title)
            titles.setdefault(value.name.split()[-1], title)
    return titles
