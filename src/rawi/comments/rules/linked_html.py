"""A comment's text as HTML: text is text, links lead out without a recommendation.

Paragraphs and line breaks stay; nothing that a reader types is markup. Each paragraph finds its own
direction, and what it ends with turns nothing behind it; an address reads left to right.
"""

import re

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from rawi.comments.rules.links import Link, find_links

#: ugc tells search engines who wrote it; the rest keeps the page to itself (HTML, link types).
REL = "nofollow ugc noopener noreferrer"
_PARAGRAPH = re.compile(r"\n{2,}")
_BREAK = SafeString("<br>")


def linked_html(text: str) -> SafeString:
    """Kept text (see safe_text) as paragraphs with links. Linear. No tags but p, br, bdi and a."""
    paragraphs = (part for part in _PARAGRAPH.split(text) if part.strip())
    return format_html_join("\n", '<p dir="auto">{}</p>', ((_lines(part),) for part in paragraphs))


def _lines(paragraph: str) -> SafeString:
    return format_html_join(_BREAK, "{}", ((_line(line),) for line in paragraph.strip("\n").split("\n")))


def _line(line: str) -> SafeString:
    parts: list[str] = []
    place = 0
    for link in find_links(line):
        parts += [line[place : link.start], _anchor(link, line[link.start : link.end])]
        place = link.end
    return format_html_join("", "{}", ((part,) for part in [*parts, line[place:]]))


def _anchor(link: Link, written: str) -> SafeString:
    return format_html('<bdi dir="ltr"><a href="{}" rel="{}">{}</a></bdi>', link.address, REL, written)
