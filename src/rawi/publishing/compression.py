"""The forms in which a body is sent: each is made once, when it is written."""

import gzip
from collections.abc import Mapping

import brotli
from backports import zstd

#: Content coding to the end of its file's name, in the order in which they are offered.
CODINGS: Mapping[str, str] = {"br": ".br", "zstd": ".zst", "gzip": ".gz"}
#: Below this the headers weigh more than what is saved.
LEAST_BYTES = 256
_TEXTS = ("text/", "application/json", "application/xml", "application/javascript", "image/svg+xml")
# Each beyond these takes several times as long for less than 3 % of an article.
_BROTLI, _ZSTD, _GZIP = 9, 12, 9


def packed(body: bytes, content_type: str) -> dict[str, bytes]:
    """The body in every coding that makes it smaller, by the coding's name; nothing for what is no text."""
    if len(body) < LEAST_BYTES or not _is_text(content_type):
        return {}
    made = {
        "br": brotli.compress(body, mode=brotli.MODE_TEXT, quality=_BROTLI),
        "zstd": zstd.compress(body, level=_ZSTD),
        # Without a time of its own: the same words are the same bytes.
        "gzip": gzip.compress(body, _GZIP, mtime=0),
    }
    return {coding: data for coding, data in made.items() if len(data) < len(body)}


def _is_text(content_type: str) -> bool:
    media_type = content_type.partition(";")[0].strip().lower()
    return media_type.startswith(_TEXTS) or media_type.endswith(("+xml", "+json")) or "calendar" in media_type
