"""Whether a text is HTML."""

import re

_START = re.compile(
    r"(?:[\s\ufeff]|<!--(?:[^-]|-(?!->)){0,2000}-->|<\?[^>]{0,400}>)*"
    r"<(?:!doctype|html|head|body|meta|title|article|main|section|header|div|p|h[1-6]|table|ul|figure|span|newsitem)\b",
    re.IGNORECASE,
)
_DOCUMENT = re.compile(r"<(?:!doctype html|html|body)\b", re.IGNORECASE)


def is_html(text: str) -> bool:
    """True for a document, or a piece, of HTML; False for text in which tags are spoken of."""
    head = text[:5000]
    return bool(_START.match(head) or _DOCUMENT.search(head[:2000]))
