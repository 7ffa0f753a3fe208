"""Pictures: their addresses and widths, no icons; each with its caption."""

import pytest

from rawi.reading.page import read_page

HEAD = "<html><body><nav><img src='/n.jpg'></nav><h1>عودة الصيادين إلى المرفأ القديم</h1>"
BODY = "<p>عاد عشرات الصيادين هذا الأسبوع إلى المرفأ القديم بعد أن أنهت البلدية ترميم أرصفته.</p>"


def photos(html: str) -> list[tuple[str, str, str, int | None]]:
    page = read_page(f"{HEAD}{html}{BODY}</body></html>")
    return [
        (one.url, one.caption.of(page.text) if one.caption else "", one.alt, one.width) for one in page.photos
    ]


@pytest.mark.parametrize(
    "html",
    [
        "<img src='/logo.png'>",
        "<img src='/a.jpg' width=1 height=1>",
        "<img src='/a.jpg' width=48>",
        "<img src='data:image/gif;base64,R0'>",
        "<img src='javascript:alert(1)'>",
        "<img class='avatar' src='/a.jpg'>",
        "<img alt='بلا عنوان'>",
    ],
)
def test_no_photo(html: str) -> None:
    assert photos(html) == []


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ("<img src='/a.jpg' alt='مرفأ' width='640px'>", [("/a.jpg", "", "مرفأ", 640)]),
        ("<img src='/x/placeholder.gif' data-src='/a.jpg'>", [("/a.jpg", "", "", None)]),
        ("<img srcset='/a.jpg 1x, /b.jpg 2x'>", [("/a.jpg", "", "", None)]),
        ("<img src='/a.jpg'><img src='/a.jpg'>", [("/a.jpg", "", "", None)]),
        (
            "<figure><img src='/a.jpg'><figcaption>زورق عند الفجر</figcaption></figure>",
            [("/a.jpg", "زورق عند الفجر", "", None)],
        ),
        (
            "<figure><figcaption>زورق عند الفجر</figcaption><img src='/a.jpg'></figure>",
            [("/a.jpg", "زورق عند الفجر", "", None)],
        ),
        ("<figcaption>زورق عند الفجر</figcaption>", [("", "زورق عند الفجر", "", None)]),
        (
            "<figure><img src='/a.jpg'></figure>"
            "<figure><img src='/b.jpg'><figcaption>زورق عند الفجر</figcaption></figure>",
            [("/a.jpg", "", "", None), ("/b.jpg", "زورق عند الفجر", "", None)],
        ),
    ],
)
def test_photos(html: str, found: list[tuple[str, str, str, int | None]]) -> None:
    assert photos(html) == found


def test_a_photo_without_caption_has_a_place() -> None:
    page = read_page(f"{HEAD}{BODY}<img src='/a.jpg'>{BODY.replace('عاد', 'رحل')}</body></html>")
    kinds = [block.kind for block in page.blocks]
    assert kinds == ["headline", "paragraph", "caption", "paragraph"]
    assert page.words_of(page.blocks[2]) == ""
    assert page.photos[0].block == page.blocks[2].id
