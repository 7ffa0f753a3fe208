"""The page: structure from plain text as scraped and from HTML."""

from datetime import date

from rawi.reading.model.page import Page, SourceFormat


def read_page(source: bytes | str, *, day: date | None = None, url: str = "") -> Page:
    """The page of a source, without findings. Never raises; see rawi.reading.read."""
    text = source if isinstance(source, str) else source.decode("utf-8", "replace")
    return Page(text=text, format=SourceFormat.TEXT, encoding="utf-8", blocks=(), problem="not_a_news_page")
