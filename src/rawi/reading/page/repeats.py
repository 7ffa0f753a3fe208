"""Repeats: what a page has twice (a caption as alternative text and below its photo) counts once."""

from collections import Counter

from rawi.reading.model.page import BlockKind, BoilerplateKind
from rawi.reading.page.lines import Sheet

#: Shorter lines may well stand twice in an article.
_FEWEST_WORDS = 4
_LONGEST_CAPTION_WORDS = 60
_KEPT = frozenset(
    {BlockKind.SECTION, BlockKind.BYLINE, BlockKind.PUBLISHED, BlockKind.DATELINE, BlockKind.BOILERPLATE}
)


def mark(sheet: Sheet) -> None:
    """Leave out each line that says word for word what an earlier one said; the first stays.

    A line that is at once followed by itself is a caption: articles repeat no paragraph so, scraped photos
    do.
    """
    first: dict[str, int] = {}
    previous: int | None = None
    lengths = Counter([line.words for line in sheet.lines])
    for index, line in enumerate(sheet.lines):
        if sheet.kinds.get(index) in _KEPT or line.words < _FEWEST_WORDS:
            continue
        if lengths[line.words] == 1:  # no other line has so many words
            previous = index
            continue
        words = " ".join(line.text.split())
        earlier = first.setdefault(words, index)
        if earlier != index:
            if earlier == previous and sheet.is_open(earlier) and line.words <= _LONGEST_CAPTION_WORDS:
                sheet.set(earlier, BlockKind.CAPTION)
            sheet.kinds.pop(index, None)
            sheet.drop(index, BoilerplateKind.REPEAT)
        else:
            previous = index
