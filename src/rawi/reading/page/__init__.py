"""The page: structure from plain text as scraped and from HTML."""

from dataclasses import replace
from datetime import date

from rawi.reading.errors import NotANewsPage, ReadingError
from rawi.reading.model.page import DateBasis, Page, SourceFormat
from rawi.reading.page import body, boilerplate, head, news, repeats, tail
from rawi.reading.page.assemble import page_of
from rawi.reading.page.decode import MAX_SOURCE_BYTES, Decoded, decode
from rawi.reading.page.lines import Sheet
from rawi.reading.page.plain_text import lines_of

__all__ = ["MAX_SOURCE_BYTES", "read_page"]


def read_page(source: bytes | str, *, day: date | None = None, url: str = "") -> Page:
    """The page of a source, without findings. Never raises; see rawi.reading.read.

    A source that cannot be read comes back without text and with Page.problem set to the error's code (empty,
    binary, unknown_encoding, too_large); text that is no news page has problem not_a_news_page, and its blocks.
    """
    try:
        decoded = decode(source)
    except ReadingError as error:
        return _unread(error, day, url)
    return _read_text(decoded, day=day, url=url)


def _unread(error: ReadingError, day: date | None, url: str) -> Page:
    basis = DateBasis.GIVEN if day else DateBasis.NONE
    return Page(
        "", SourceFormat.TEXT, "", (), reference_date=day, date_basis=basis, url=url, problem=error.code
    )


def _read_text(decoded: Decoded, *, day: date | None, url: str) -> Page:
    sheet = Sheet(decoded.text, lines_of(decoded.text))
    boilerplate.mark(sheet)
    found = head.mark(sheet)
    repeats.mark(sheet)
    boilerplate.mark_opened(sheet, found.body)
    tail.mark(sheet, found)
    body.mark(sheet, 0)
    page = page_of(sheet, found, format=SourceFormat.TEXT, encoding=decoded.encoding, day=day, url=url)
    return page if news.is_news(sheet, found.headline) else replace(page, problem=NotANewsPage.code)
