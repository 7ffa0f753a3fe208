"""Decoding: from a source's bytes to its text, whatever the label says.

Order: byte order mark, UTF-16 without one (by its pattern of bytes), UTF-8 (valid multi-byte UTF-8 is never
an accident), then the two Arabic single-byte encodings; the declared charset is believed only where it
fits. source.decode(encoding) gives the very text again, so that spans count alike for everybody; only where
the bytes are damaged UTF-8 (encoding "utf-8", U+FFFD in the text) do they need errors="replace".
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from rawi.reading.errors import BinarySource, EmptySource, SourceTooLarge, UnknownEncoding

#: Larger sources are refused: no news page is that long, and reading it would take a minute.
MAX_SOURCE_BYTES = 10_000_000

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_BINARY_STARTS = (
    b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"%PDF-", b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b", b"BM\x00",
    b"MZ\x90", b"\x7fELF", b"Rar!", b"7z\xbc\xaf", b"BZh", b"\xfd7zXZ", b"\x28\xb5\x2f\xfd", b"OggS", b"ID3",
    b"\xd0\xcf\x11\xe0",
    b"SQLite format 3", b"wOFF", b"wOF2", b"II*\x00", b"MM\x00*", b"\x00\x00\x01\x00",
)  # fmt: skip
_DECLARED = re.compile(rb"(?:charset|encoding)\s{0,9}=\s{0,9}[\"']?\s{0,9}([A-Za-z0-9_:.-]{1,40})", re.ASCII)
_SINGLE_BYTE = ("cp1256", "iso8859-6")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
_ARABIC = re.compile("[\u0621-\u064a\u067e\u0686\u0698\u06a9\u06af\u06cc]")
_NOT_ASCII = re.compile("[^\x00-\x7f]")
#: Letters that stand side by side only where Arabic bytes were read as another encoding.
_MISREAD = re.compile(
    "[\u0621-\u064a][\u00c0-\u00ff]|[\u00c0-\u00ff][\u0621-\u064a]|[\u0621-\u064a]ـ?[ىة][\u0621-\u064a]"
)
_USUAL = re.compile(r"ال[\u0621-\u064a]|(?<!\w)(?:في|من|على|إلى|عن|أن|إن|قال)(?!\w)")


class Decoded(NamedTuple):
    """A source's text and the name of the Python codec that gives it."""

    text: str
    encoding: str


def decode(source: bytes | str) -> Decoded:
    """The text of a source.

    Text given as str stays as it is, but for lone surrogates, which become U+FFFD one for one.
    Raises EmptySource, SourceTooLarge, BinarySource or UnknownEncoding.
    """
    _refuse_large(source)
    decoded = _from_text(source) if isinstance(source, str) else _from_bytes(source)
    if not decoded.text.strip("\ufeff \t\r\n\f\v\u00a0\u2028\u2029\u200b"):
        raise EmptySource(size_bytes=len(source))
    if "\0" in decoded.text:
        raise BinarySource(reason="NUL")
    return decoded


def _refuse_large(source: bytes | str) -> None:
    size = len(source)
    if isinstance(source, str) and size <= MAX_SOURCE_BYTES < size * 4:
        size = len(source.encode("utf-8", "replace"))
    if size > MAX_SOURCE_BYTES:
        raise SourceTooLarge(size_bytes=size, limit_bytes=MAX_SOURCE_BYTES)


def _from_text(source: str) -> Decoded:
    try:
        source.encode("utf-8")
    except UnicodeEncodeError:
        source = re.sub("[\ud800-\udfff]", "\ufffd", source)
    return Decoded(source, "utf-8")


def _from_bytes(source: bytes) -> Decoded:
    if source.startswith(_BINARY_STARTS):
        raise BinarySource(reason="signature", start=source[:4].hex())
    for mark, encoding in _MARKS:
        if source.startswith(mark):
            return _strictly(source, [encoding]) or Decoded(source.decode(encoding, "replace"), encoding)
    wide = _wide(source)
    if wide:
        return wide
    if b"\0" in source:
        raise BinarySource(reason="NUL")
    return _strictly(source, ["utf-8"]) or _damaged_utf8(source) or _single_byte(source)


def _strictly(source: bytes, encodings: Iterable[str]) -> Decoded | None:
    for encoding in encodings:
        try:
            return Decoded(source.decode(encoding), encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    return None


def _wide(source: bytes) -> Decoded | None:
    """UTF-16 without a mark: every other byte is one of the few that stand high in Arabic or Latin text."""
    sample = source[:4000]
    if len(source) % 2 or len(sample) < 4:
        return None
    for encoding, high in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[::2])):
        usual = sum(high.count(byte) for byte in (0x00, 0x06, 0x20))
        if usual >= 0.95 * len(high) and b"\x06" in high:
            return _strictly(source, [encoding])
    return None


def _damaged_utf8(source: bytes) -> Decoded | None:
    """UTF-8 with a few broken places, as a cut at a byte limit leaves it."""
    text = source.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    sound = len(_NOT_ASCII.findall(text)) - broken
    return Decoded(text, "utf-8") if sound > 9 * broken else None


def _single_byte(source: bytes) -> Decoded:
    candidates = [found for name in _SINGLE_BYTE if (found := _strictly(source, [name]))]
    declared = _declared(source)
    best = max(
        candidates, key=lambda found: (_plausible(found.text), found.encoding == declared), default=None
    )
    if best is None or len(_CONTROL.findall(best.text)) > len(source) // 100 + 1:
        raise BinarySource(reason="control characters")
    foreign = len(_NOT_ASCII.findall(best.text))
    if 2 * len(_ARABIC.findall(best.text)) < foreign or _plausible(best.text) < 0:
        raise UnknownEncoding(declared=declared)
    return best


def _plausible(text: str) -> int:
    sample = text[:100_000]
    return len(_USUAL.findall(sample)) - 2 * len(_MISREAD.findall(sample))


def _declared(source: bytes) -> str:
    """The codec that the source says it is in; "" where it says nothing or names none that Python knows."""
    found = _DECLARED.search(source[:4096])
    name = found.group(1).decode("ascii").lower() if found else ""
    return {"windows-1256": "cp1256", "iso-8859-6": "iso8859-6"}.get(name, name)
