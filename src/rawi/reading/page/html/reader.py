"""The page of an HTML document.

Its visible lines are sorted by what the elements round them say (headings, captions, lists, breadcrumbs,
menus) and, where those say nothing, by the same rules as plain text.
"""

from datetime import date

from lxml import etree

from rawi.reading.model.page import Page, SourceFormat
from rawi.reading.page import body, boilerplate, repeats, tail
from rawi.reading.page.assemble import page_of
from rawi.reading.page.decode import Decoded
from rawi.reading.page.html import article_head, marks, supplement
from rawi.reading.page.html.layout import Layout, layout_of
from rawi.reading.page.html.metadata import Metadata, metadata_of
from rawi.reading.page.html.second_opinion import kept_lines
from rawi.reading.page.html.visible import Walk
from rawi.reading.page.news import is_news


def read_tree(root: etree._Element, decoded: Decoded, *, day: date | None, url: str) -> tuple[Page, bool]:
    """The page of a parsed document, and whether it is news; what it lacks is filled from the metadata."""
    walk, metadata = Walk(root), metadata_of(root)
    page, is_page = _read(layout_of(walk, metadata), metadata, decoded, day=day, url=url)
    kept = set() if is_page else kept_lines(decoded.text, walk.lines)
    if kept:
        second, is_page = _read(layout_of(walk, metadata, kept=kept), metadata, decoded, day=day, url=url)
        page = second if is_page else page
    return page, is_page


def _read(
    layout: Layout, metadata: Metadata, decoded: Decoded, *, day: date | None, url: str
) -> tuple[Page, bool]:
    sheet = layout.sheet
    marks.mark_title(layout)
    boilerplate.mark(sheet)
    marks.mark_zones(layout)
    head = article_head.mark(layout, metadata)
    boilerplate.mark_opened(sheet, head.body)
    repeats.mark(sheet)
    marks.mark_body(layout)
    tail.mark(sheet, head)
    body.mark(sheet, 0)
    page = page_of(sheet, head, format=SourceFormat.HTML, encoding=decoded.encoding, day=day, url=url)
    is_update = bool(head.dates) and all(found.is_update for found in head.dates.values())
    page = supplement.fill(page, layout, metadata, day, is_update=is_update)
    return page, is_news(sheet, has_headline=bool(page.headline))
