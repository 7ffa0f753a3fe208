"""Decoding: every label, no label, a wrong label; what is no text is refused with its reason."""

import codecs

import pytest

from rawi.reading.errors import BinarySource, EmptySource, ReadingError, SourceTooLarge, UnknownEncoding
from rawi.reading.page.decode import MAX_SOURCE_BYTES, decode

TEXT = "وقال الوزير إن المدينة عادت إلى الهدوء.\nوأضاف أن المدارس ستفتح."


@pytest.mark.parametrize(
    ("source", "error"),
    [
        (b"", EmptySource),
        (" \n\u00a0\t ".encode(), EmptySource),
        ("", EmptySource),
        ("\ufeff", EmptySource),
        (codecs.BOM_UTF8, EmptySource),
        (b"\x89PNG\r\n\x1a\n" + bytes(20), BinarySource),
        (b"\xff\xd8\xff\xe0JFIF", BinarySource),
        (b"%PDF-1.7\n", BinarySource),
        (b"PK\x03\x04" + bytes(30), BinarySource),
        (b"\x1f\x8b\x08\x00", BinarySource),
        (bytes(range(256)) * 4, BinarySource),
        (TEXT.encode() + b"\0", BinarySource),
        (TEXT + "\0", BinarySource),
        ("Les élèves ont été évacués".encode("latin-1"), UnknownEncoding),
        ("Правительство объявило о новых мерах".encode("cp1251"), UnknownEncoding),
        (b"a" * (MAX_SOURCE_BYTES + 1), SourceTooLarge),
        ("ا" * (MAX_SOURCE_BYTES // 2 + 1), SourceTooLarge),
    ],
)
def test_refused(source: bytes | str, error: type[ReadingError]) -> None:
    with pytest.raises(error):
        decode(source)


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1256", "iso8859-6"],
)
def test_every_encoding(encoding: str) -> None:
    found = decode(TEXT.encode(encoding))
    assert found.text == TEXT
    assert TEXT.encode(encoding).decode(found.encoding) == TEXT


@pytest.mark.parametrize(
    ("label", "encoding"),
    [
        ("utf-8", "cp1256"),
        ("windows-1256", "utf-8"),
        ("iso-8859-6", "cp1256"),
        ("windows-1256", "iso8859-6"),
        ("no-such", "cp1256"),
    ],
)
def test_a_wrong_label(label: str, encoding: str) -> None:
    source = f'<meta charset="{label}"><p>{TEXT}</p>'.encode(encoding)
    assert TEXT in decode(source).text


def test_newlines_stay_as_they_are() -> None:
    assert decode("سطر\r\nسطر\rسطر\n".encode()).text == "سطر\r\nسطر\rسطر\n"


def test_a_cut_last_letter_costs_one_letter() -> None:
    found = decode((TEXT * 5).encode()[:-1])
    assert found.text == (TEXT * 5)[:-1] + "." or found.text.endswith("\ufffd") or found.encoding == "utf-8"


def test_lone_surrogates_become_one_sign_each() -> None:
    assert decode("قبل\ud800بعد").text == "قبل\ufffdبعد"
