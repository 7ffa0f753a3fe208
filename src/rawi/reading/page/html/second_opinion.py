"""A second opinion: where our own rules find no article, trafilatura is asked which lines it would keep.

It is asked seldom, since it is slower than all the rest of the reading together; its text has no places, so
what it keeps is found again among the visible lines, word for word.
"""

import re

from rawi.reading.page.html.visible import Visible

#: Larger documents, and those with little Arabic in them, are not worth the wait.
_LARGEST = 400_000
_MOST_TAGS = 6_000
_FEWEST_LETTERS = 150
_ARABIC = re.compile("[\u0620-\u064a]")


def kept_lines(text: str, lines: list[Visible]) -> set[int]:
    """The lines that trafilatura takes for the main text; empty where it is not asked or finds nothing."""
    if len(text) > _LARGEST or text.count("<") > _MOST_TAGS:
        return set()
    if sum(len(_ARABIC.findall(line.text)) for line in lines) < _FEWEST_LETTERS:
        return set()
    kept = set(_paragraphs(text))
    return {index for index, line in enumerate(lines) if " ".join(line.text.split()) in kept}


def _paragraphs(text: str) -> list[str]:
    import trafilatura  # takes half a second to load, and most runs never need it

    found = trafilatura.extract(text, include_comments=False, include_tables=False, favor_recall=True) or ""
    return [" ".join(line.split()).removeprefix("- ") for line in found.splitlines()]
