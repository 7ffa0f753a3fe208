"""Pictures of a document: their address, alternative text and width; no icons, counters or logos."""

import re
from dataclasses import dataclass

from lxml import etree

from rawi.reading.page.html.frames import Frame

_SOURCES = ("data-src", "data-original", "data-lazy-src", "data-lazy", "data-srcset", "srcset", "src")
_NUMBER = re.compile(r"\s{0,3}([0-9]{1,5})(?:px)?\s{0,3}\Z")
_SMALLEST = 100
_NO_PHOTO = re.compile(
    r"logo|icon|avatar|emoji|sprite|pixel|spacer|blank\.|1x1|placeholder|gravatar|\.svg", re.IGNORECASE
)
_LONGEST_ADDRESS = 2000


@dataclass(slots=True, eq=False)
class Picture:
    """A picture in the frame where it stands. width is in pixels, None where the page does not say."""

    url: str
    alt: str
    width: int | None
    frame: Frame | None
    line: int


def picture_of(element: etree._Element, frame: Frame | None, line: int) -> Picture | None:
    """The picture that an img element shows; None for what is no photo."""
    url = next((found for key in _SOURCES if (found := _address(element.get(key)))), "")
    width, height = _pixels(element.get("width")), _pixels(element.get("height"))
    if not url or _NO_PHOTO.search(url[-200:]) or _NO_PHOTO.search((element.get("class") or "")[:200]):
        return None
    if min(width or _SMALLEST, height or _SMALLEST) < _SMALLEST:
        return None
    return Picture(url, " ".join((element.get("alt") or "")[:1000].split()), width, frame, line)


def _address(value: str | None) -> str:
    """The first address of a src or srcset; "" for data and scripts."""
    words = (value or "")[:_LONGEST_ADDRESS].split()
    address = words[0].rstrip(",") if words else ""
    return "" if address.lower().startswith(("data:", "javascript:", "about:")) else address


def _pixels(value: str | None) -> int | None:
    found = _NUMBER.match(value) if value else None
    return int(found.group(1)) if found else None
