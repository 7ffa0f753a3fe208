"""Errors of the reading.

ReadingError
├── UnreadableSource     the bytes cannot be taken as a page's text
│   ├── EmptySource      nothing in it
│   ├── BinarySource     a picture, an archive …
│   ├── UnknownEncoding  no encoding fits
│   └── SourceTooLarge   beyond MAX_SOURCE_BYTES
├── NotANewsPage         text, but with no headline and body to be found
├── UnsafeText           text from outside that cannot be kept
│   ├── NulInText        a NUL in it
│   ├── LoneSurrogate    half of a surrogate pair
│   └── MarkFlood        too many marks on one letter
└── TableError           a word table of the package is damaged
"""

from functools import cache
from importlib import resources


class ReadingError(Exception):
    """Something that a caller of the reading may want to tell its user.

    code names the message in tables/messages.tsv; facts fill its places.
    """

    code = "reading_failed"

    def __init__(self, **facts: object) -> None:
        self.facts = facts
        super().__init__(self.code + "".join(f" {key}={value!r}" for key, value in facts.items()))


class UnreadableSource(ReadingError):
    """The bytes cannot be taken as a page's text."""

    code = "unreadable"


class EmptySource(UnreadableSource):
    """There is nothing in the source, or only white space."""

    code = "empty"


class BinarySource(UnreadableSource):
    """The bytes are a picture, an archive or another binary file."""

    code = "binary"


class UnknownEncoding(UnreadableSource):
    """No encoding gives readable text."""

    code = "unknown_encoding"


class SourceTooLarge(UnreadableSource):
    """The source has more bytes than the limit."""

    code = "too_large"


class NotANewsPage(ReadingError):
    """Text was read, but no headline with a body."""

    code = "not_a_news_page"


class UnsafeText(ReadingError):
    """The text cannot be kept as it is; the facts say where and how many."""

    code = "unsafe"


class NulInText(UnsafeText):
    """A NUL, which databases refuse or cut at. place counts code points from 0."""

    code = "nul"


class LoneSurrogate(UnsafeText):
    """Half of a surrogate pair, which no encoding can store. place counts code points from 0."""

    code = "surrogate"


class MarkFlood(UnsafeText):
    """More marks on one letter (found) than are allowed (most)."""

    code = "mark_flood"


class TableError(ReadingError):
    """A word table of the package is damaged."""

    code = "table"


def message(error: ReadingError | str, language: str) -> str:
    """What an error says to a user in "ar" or "en" (any other: "en").

    A code stands for an error without facts; sentences of tables/messages.tsv whose facts are not known are
    left out. Never raises.
    """
    code, facts = (error, {}) if isinstance(error, str) else (error.code, error.facts)
    arabic, english = _messages().get(code) or _messages()[ReadingError.code]
    sentences = (arabic if language == "ar" else english).split(" | ")
    return " ".join(said for sentence in sentences if (said := _filled(sentence, facts)))


def _filled(sentence: str, facts: dict[str, object]) -> str:
    try:
        return sentence % facts
    except KeyError:
        return ""


@cache
def _messages() -> dict[str, tuple[str, str]]:
    """Code to Arabic and English; read here because rawi.reading.tables raises this module's errors."""
    file = resources.files("rawi.reading") / "tables" / "messages.tsv"
    lines = [line for line in file.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
    rows = [line.split("\t") for line in lines[1:]]
    return {code: (arabic, english) for code, arabic, english in rows}
