"""The page: structure from plain text as scraped and from HTML."""

from dataclasses import replace
from datetime import date

from rawi.reading.errors import NotANewsPage, ReadingError
from rawi.reading.model.page import DateBasis, Page, SourceFormat
from rawi.reading.page import body, boilerplate, head, news, repeats, tail
from rawi.reading.page.assemble import page_of
from rawi.reading.page.decode import MAX_SOURCE_BYTES, Decoded, decode
from rawi.reading.page.html.detect import is_html
from rawi.reading.page.html.flat import flat_text
from rawi.reading.page.html.reader import read_tree
from rawi.reading.page.html.tree import tree_of
from rawi.reading.page.lines import Sheet
from rawi.reading.page.plain_text import lines_of

__all__ = ["MAX_SOURCE_BYTES", "read_page"]


def read_page(source: bytes | str, *, day: date | None = None, url: str = "") -> Page:
    """The page of a source, without findings. Never raises; see rawi.reading.read.

    A source that cannot be read comes back without text and with Page.problem set to the error's code
    (empty, binary, unknown_encoding, too_large); text that is no news page has problem not_a_news_page, and
    its blocks.
    """
    try:
        decoded = decode(source)
    except ReadingError as error:
        return _unread(error, day, url)
    page, is_page = _read(decoded, day=day, url=url)
    return page if is_page else replace(page, problem=NotANewsPage.code)


def _unread(error: ReadingError, day: date | None, url: str) -> Page:
    basis = DateBasis.GIVEN if day else DateBasis.NONE
    return Page(
        "", SourceFormat.TEXT, "", (), reference_date=day, date_basis=basis, url=url, problem=error.code
    )


def _read(decoded: Decoded, *, day: date | None, url: str) -> tuple[Page, bool]:
    """The page, and whether it is one of news."""
    if not is_html(decoded.text):
        return read_lines(decoded, SourceFormat.TEXT, day=day, url=url)
    root = tree_of(decoded.text)
    if root is None:
        return read_lines(
            Decoded(flat_text(decoded.text), decoded.encoding), SourceFormat.HTML, day=day, url=url
        )
    return read_tree(root, decoded, day=day, url=url)


def read_lines(decoded: Decoded, format: SourceFormat, *, day: date | None, url: str) -> tuple[Page, bool]:
    """The page of plain text, and whether it is one of news."""
    sheet = Sheet(decoded.text, lines_of(decoded.text))
    boilerplate.mark(sheet)
    found = head.mark(sheet)
    boilerplate.mark_opened(sheet, found.body)
    repeats.mark(sheet)
    tail.mark(sheet, found)
    body.mark(sheet, 0)
    page = page_of(sheet, found, format=format, encoding=decoded.encoding, day=day, url=url)
    return page, news.is_news(sheet, has_headline=bool(page.headline))
