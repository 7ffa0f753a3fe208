"""From the marked lines to the page."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from rawi.reading.model.page import (
    Block,
    BlockKind,
    Contributor,
    DateBasis,
    Page,
    Photo,
    SourceFormat,
)
from rawi.reading.page import body, published
from rawi.reading.page.byline import Byline
from rawi.reading.page.head import Head
from rawi.reading.page.keys import phrase
from rawi.reading.page.lines import Sheet
from rawi.reading.page.openings import Opening, closing_of, opening_of
from rawi.reading.page.photo_lines import PhotoLines, photo_lines
from rawi.reading.page.published import Published
from rawi.reading.spans import Span


def page_of(
    sheet: Sheet, head: Head, *, format: SourceFormat, encoding: str, day: date | None, url: str
) -> Page:
    """The page that the marked sheet is; problem is left "" for the caller to set."""
    photos = tuple(photo_lines(sheet))
    opening = _opening(sheet)
    day_printed = _printed(head, opening.date if opening else None)
    bylines = list(_bylines(sheet, head, opening.byline if opening else Byline()))
    return Page(
        text=sheet.text,
        format=format,
        encoding=encoding,
        blocks=tuple(_blocks(sheet, photos)),
        section_path=_path(head),
        headline=_on_one_line(sheet.lines[head.headline].text) if head.headline is not None else "",
        byline=_byline_words(sheet, head),
        contributors=_contributors(bylines),
        dateline=tuple(dict.fromkeys(place for byline in bylines for place in byline.places)),
        published=day_printed.isoformat() if day_printed else "",
        published_time=_time(head),
        reference_date=day or day_printed,
        date_basis=DateBasis.GIVEN if day else DateBasis.PRINTED if day_printed else DateBasis.NONE,
        photos=tuple(Photo(f"b{p.first + 1}", p.caption, p.credit, holder=p.holder) for p in photos),
        url=url,
    )


def _on_one_line(text: str) -> str:
    return re.sub(r"\s*[\r\n]+\s*", " ", text)


def _blocks(sheet: Sheet, photos: Sequence[PhotoLines]) -> Iterator[Block]:
    """One block a line; the lines that tell of one photo are one block."""
    ends = {photo.first: sheet.lines[photo.last].span.end for photo in photos}
    joined = {index for photo in photos for index in range(photo.first + 1, photo.last + 1)}
    for index, line in enumerate(sheet.lines):
        if index in joined:
            continue
        kind = sheet.kinds.get(index, BlockKind.PARAGRAPH)
        span = body.item_words(line) if kind is BlockKind.LIST_ITEM else line.span
        span = Span(span.start, ends.get(index, span.end))
        yield Block(f"b{index + 1}", kind, span, sheet.why.get(index))


def _path(head: Head) -> tuple[str, ...]:
    """The section path: a breadcrumb line where there is one, else the lines that name sections."""
    paths = list(head.sections.values())
    longest = max(paths, key=len, default=())
    return longest if len(longest) > 1 else tuple(dict.fromkeys(name for path in paths for name in path))


def _printed(head: Head, opening: Published | None) -> date | None:
    """The day of the first date line, else of the opening («رام الله 17-10-2023 وفا-»), else an update."""
    first = head.headline or 0
    dates = sorted(
        head.dates.items(), key=lambda one: (one[0] < first, one[0])
    )  # the site's clock stands above
    found = [line for _, line in dates] + ([opening] if opening else [])
    return next((line.day for line in sorted(found, key=lambda line: line.is_update)), None)


def _time(head: Head) -> str:
    """The first time printed beside a day of publication; that of an update is another matter."""
    return next((found.time for found in head.dates.values() if found.time and not found.is_update), "")


def _opening(sheet: Sheet) -> Opening | None:
    paragraphs = sheet.of_kind(BlockKind.PARAGRAPH)
    return opening_of(sheet.lines[paragraphs[0]].text) if paragraphs else None


def _byline_words(sheet: Sheet, head: Head) -> str:
    """The words of the first byline that names somebody, else of the first."""
    lines = sheet.of_kind(BlockKind.BYLINE)
    naming = [index for index in lines if index in head.bylines and head.bylines[index].contributors]
    return next((_signed(_on_one_line(sheet.lines[index].text)) for index in naming or lines), "")


def _signed(text: str) -> str:
    """The words of a byline without a date that stands before or behind them on the same line."""
    found = published.parse(text)
    if found is None or not found.rest:
        return text
    start, end = found.rest[0].start, found.rest[-1].end
    start -= text[:start].endswith(("«", '"', "(", "“"))
    end += len(text[end:]) - len(text[end:].lstrip(':»")”'))
    words = text[start:end]
    return text if published.parse(words) else words


def _bylines(sheet: Sheet, head: Head, opening: Byline) -> Iterator[Byline]:
    """All bylines of the page, with spans in its text: of its head, its first paragraph, its last."""
    for index, byline in sorted(head.bylines.items()):
        is_dateline = sheet.kinds.get(index) is BlockKind.DATELINE
        named = () if is_dateline else _shifted(byline.contributors, sheet.lines[index].span.start)
        yield byline._replace(contributors=named)
    paragraphs = sheet.of_kind(BlockKind.PARAGRAPH)
    if paragraphs:
        first, last = sheet.lines[paragraphs[0]], sheet.lines[paragraphs[-1]]
        yield opening._replace(contributors=_shifted(opening.contributors, first.span.start))
        yield Byline(tuple(_shifted(closing_of(last.text), last.span.start)))


def _shifted(named: Iterable[Contributor], by: int) -> tuple[Contributor, ...]:
    return tuple(replace(one, span=one.span.shift(by) if one.span else None) for one in named)


def _contributors(bylines: list[Byline]) -> tuple[Contributor, ...]:
    """Each contributor once; agencies by their usual name, people by their words."""
    found: dict[str, Contributor] = {}
    for byline in bylines:
        for one in byline.contributors:
            found.setdefault(phrase(one.canonical or one.name), one)
    return tuple(found.values())
