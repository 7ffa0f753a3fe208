"""What is HTML and what only speaks of it."""

import pytest

from rawi.reading.page.html.detect import is_html


@pytest.mark.parametrize(
    "text",
    [
        "",
        "عنوان\n\nنص",
        "يبدأ السطر بوسم <p> ثم ينتهي",
        "1 < 2 و 3 > 2",
        "<3 قلوب لكم جميعا",
        "عن <html> تحدث المبرمج"[:2],
    ],
)
def test_no_html(text: str) -> None:
    assert not is_html(text)


@pytest.mark.parametrize(
    "text",
    [
        "<!DOCTYPE html><p>نص",
        "\ufeff \n<!-- تعليق --><html>",
        '<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="x">',
        '<div class="a">نص</div>',
        "<P>نص",
        "\n\n<meta charset=utf-8><p>نص",
    ],
)
def test_html(text: str) -> None:
    assert is_html(text)
