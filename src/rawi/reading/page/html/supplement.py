"""What the lines of a page do not say, from its metadata and pictures."""

from dataclasses import replace
from datetime import date
from urllib.parse import urljoin, urlsplit

from rawi.reading.model.page import Contributor, DateBasis, Page
from rawi.reading.page import published, sections, vocabulary
from rawi.reading.page.byline import parse
from rawi.reading.page.html.layout import Layout
from rawi.reading.page.html.metadata import Metadata
from rawi.reading.page.html.photos import with_pictures
from rawi.reading.page.keys import phrase
from rawi.reading.page.published import Published

#: A printed date that lies further from the metadata's is the day of reading or of an update.
_MOST_DAYS_APART = 1
_ARABIC_SCRIPT = frozenset({"ar", "fa", "ur", "ckb", "ku", "ps", "ug", "sd"})


def fill(page: Page, layout: Layout, metadata: Metadata, day: date | None, *, is_update: bool) -> Page:
    """The page with what its lines do not say; is_update where the printed day is that of an update."""
    page = _with_date(page, layout, metadata, day, is_update=is_update)
    page = replace(
        page,
        headline=page.headline or _title(metadata),
        section_path=_path(page, metadata),
        contributors=page.contributors or _authors(metadata),
        url=_address(metadata.url, page.url),
        language=_language(metadata.language) or page.language,
    )
    return with_pictures(page, layout)


def _language(stated: str) -> str:
    """The stated language where it is written in Arabic letters: templates often say en on Arabic pages."""
    language = stated.split("-")[0]
    return language if language in _ARABIC_SCRIPT else ""


def _title(metadata: Metadata) -> str:
    """The headline as the metadata have it, without the site's name behind it."""
    title = next(iter(metadata.titles), "")
    head, mark, site = title.rpartition(" | ") if " | " in title else title.rpartition(" - ")
    is_site = mark and (
        phrase(site) in phrase(metadata.site)
        or phrase(metadata.site) in phrase(site)
        or len(site.split()) < 4
    )
    return head if is_site and head else title


def _address(own: str, given: str) -> str:
    """The page's own address where it is one of the web (made whole by the caller's), else the caller's."""
    try:
        address = urljoin(given, own) if own else given
        return address if urlsplit(address).scheme in ("http", "https") else given
    except ValueError:
        return given


def _path(page: Page, metadata: Metadata) -> tuple[str, ...]:
    """The printed path, else the breadcrumb list's, else the one section that the metadata name in Arabic."""
    titles = {phrase(title) for title in (*metadata.titles, page.headline)}
    listed = tuple(
        name for name in metadata.sections if not sections.is_home(name) and phrase(name) not in titles
    )
    listed = tuple(name for name in listed if phrase(name) != phrase(metadata.site))
    single = (metadata.section,) if metadata.section and not metadata.section.isascii() else ()
    if len(page.section_path) >= len(listed):
        return page.section_path or listed or single
    return listed


def _authors(metadata: Metadata) -> tuple[Contributor, ...]:
    """The authors of the metadata, without the site itself."""
    site = phrase(metadata.site)
    found: dict[str, Contributor] = {}
    for name in metadata.authors:
        words = phrase(name)
        if (
            not words
            or (site and (words in site or site in words))
            or vocabulary.is_outlet(name)
            or "@" in name
        ):
            continue
        for one in parse(name).contributors:
            found.setdefault(phrase(one.canonical or one.name), replace(one, span=None))
    return tuple(found.values())


def _with_date(page: Page, layout: Layout, metadata: Metadata, day: date | None, *, is_update: bool) -> Page:
    """The page with its day: printed, unless the metadata say that the printed one is another matter."""
    stated = _stated(layout, metadata)
    if stated is None:
        return page
    printed = date.fromisoformat(page.published) if page.published else None
    if printed and not is_update and abs((printed - stated.day).days) <= _MOST_DAYS_APART:
        return replace(page, published_time=page.published_time or stated.time)
    if day:
        return replace(page, published=stated.day.isoformat(), published_time=stated.time)
    return replace(
        page,
        published=stated.day.isoformat(),
        published_time=stated.time,
        reference_date=stated.day,
        date_basis=DateBasis.METADATA,
    )


def _stated(layout: Layout, metadata: Metadata) -> Published | None:
    """The day of the metadata, else of the first time element in the article's head."""
    times = [layout.frames[index].datetime for index in range(min(layout.start, len(layout.frames)))]
    for text in (*metadata.published, *(time for time in times if time)):
        found = published.parse(text)
        if found:
            return found
    return None
