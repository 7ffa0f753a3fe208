"""Errors of the reading.

ReadingError
├── UnreadableSource     the bytes cannot be taken as a page's text
│   ├── EmptySource      nothing in it
│   ├── BinarySource     a picture, an archive …
│   ├── UnknownEncoding  no encoding fits
│   └── SourceTooLarge   beyond MAX_SOURCE_BYTES
├── NotANewsPage         text, but with no headline and body to be found
└── TableError           a word table of the package is damaged
"""


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


class TableError(ReadingError):
    """A word table of the package is damaged."""

    code = "table"
