"""Pictures come in clean or not at all (trust.md B1–B5)."""

import io
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from rawi.media.errors import PhotoRefused
from rawi.media.intake import MAX_BYTES, take_in_picture
from support.hostile import hostile
from support.shared import shared

BOMBS = (
    "bomb_16383x8191.webp",
    "bomb_30000x30000.png",
    "bomb_header_2g.png",
    "bomb_header_65535.png",
    "bomb_just_under_limit_13000.png",
    "bomb_under_wagtail_limit_11000.png",
)
NO_PICTURES = ("empty.png", "magic_only.png", "mz.jpg", "html_named.jpg")
POLYGLOTS = ("png_text_html.png", "jpeg_zip_polyglot.jpg", "gif_js_polyglot.gif")
PAYLOADS = (b"<script", b"alert(", b"PK\x03\x04", b"<html", b"*/=1")


def _picture(
    mode: str = "RGB", size: tuple[int, int] = (40, 30), kind: str = "PNG", **options: object
) -> bytes:
    output = io.BytesIO()
    Image.new(mode, size, 1 if mode in {"1", "L"} else None).save(output, kind, **options)
    return output.getvalue()


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_refused_from_its_header(name: str) -> None:
    with pytest.raises(PhotoRefused, match=r"40|قراءت|read"):
        take_in_picture((hostile("images") / name).read_bytes())


@pytest.mark.parametrize("name", NO_PICTURES)
def test_what_is_no_picture_is_refused(name: str) -> None:
    with pytest.raises(PhotoRefused):
        take_in_picture((hostile("images") / name).read_bytes())


def test_svg_is_refused() -> None:
    for file in sorted(hostile("images").glob("*.svg")):
        with pytest.raises(PhotoRefused):
            take_in_picture(file.read_bytes())


@pytest.mark.parametrize("data", [b"", b"\x00" * 100, b"not a picture", b"%PDF-1.4"])
def test_bytes_that_are_no_picture_are_refused(data: bytes) -> None:
    with pytest.raises(PhotoRefused):
        take_in_picture(data)


def test_more_bytes_than_the_limit_are_refused() -> None:
    with pytest.raises(PhotoRefused, match="10"):
        take_in_picture(b"\xff" * (MAX_BYTES + 1))


@pytest.mark.parametrize("name", POLYGLOTS)
def test_nothing_of_a_second_format_is_left(name: str) -> None:
    data = (hostile("images") / name).read_bytes()
    try:
        kept = take_in_picture(data).data
    except PhotoRefused:
        return
    assert not any(payload in kept for payload in PAYLOADS)
    assert not zipfile.is_zipfile(io.BytesIO(kept))


@pytest.mark.parametrize("name", ["exif_gps.jpeg", "exif_gps.png", "exif_gps.webp"])
def test_where_a_picture_was_taken_stays_with_its_maker(name: str) -> None:
    kept = take_in_picture((hostile("images") / name).read_bytes())
    assert (kept.width, kept.height) == (480, 640)
    with Image.open(io.BytesIO(kept.data)) as picture:
        assert not picture.getexif()
        assert not {"exif", "xmp", "photoshop", "comment", "XML:com.adobe.xmp"} & set(picture.info)
    assert b"SECRET" not in kept.data


def test_the_credit_is_read_before_the_metadata_goes() -> None:
    sample = Path(__file__).resolve().parents[2] / "samples/images/tigris.jpg"
    kept = take_in_picture(sample.read_bytes())
    assert kept.rights.credit == "مشروع راوي"
    assert "مشروع".encode() not in kept.data


@pytest.mark.parametrize(
    ("mode", "kind", "extension"),
    [
        ("RGB", "JPEG", "jpg"),
        ("CMYK", "JPEG", "jpg"),
        ("L", "JPEG", "jpg"),
        ("RGBA", "PNG", "png"),
        ("P", "PNG", "png"),
        ("1", "PNG", "png"),
        ("RGBA", "WEBP", "webp"),
        ("RGB", "AVIF", "avif"),
        ("P", "GIF", "png"),
    ],
)
def test_each_kind_of_picture_is_kept(mode: str, kind: str, extension: str) -> None:
    kept = take_in_picture(_picture(mode, kind=kind))
    assert (kept.extension, kept.width, kept.height) == (extension, 40, 30)


def test_a_transparent_picture_stays_transparent() -> None:
    kept = take_in_picture(_picture("RGBA"))
    with Image.open(io.BytesIO(kept.data)) as picture:
        assert picture.getpixel((0, 0))[3] == 0


def test_broken_pictures_are_refused_or_made_anew() -> None:
    for file in sorted(shared("trust/pillow-bad-images/src").rglob("*")):
        if not file.is_file():
            continue
        try:
            kept = take_in_picture(file.read_bytes())
        except PhotoRefused:
            continue
        with Image.open(io.BytesIO(kept.data)) as picture:
            picture.load()
