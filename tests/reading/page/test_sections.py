"""Names of sections and breadcrumbs."""

import pytest

from rawi.reading.page.sections import crumbs, is_section


@pytest.mark.parametrize(
    "text", ["انهيار جسر معلق", "أخبار سارة لكل المزارعين", "من نحن", "أخبار: مقتل شخصين", ""]
)
def test_no_section(text: str) -> None:
    assert not is_section(text)


@pytest.mark.parametrize(
    "text", ["أمن", "أخبار العراق", "مال وأعمال", "سياسة وأمن", "لبنان", "الشرق الأوسط", "News"]
)
def test_a_section(text: str) -> None:
    assert is_section(text)


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("سعر الصرف 1500 / 1500", ()),
        ("الجيش > الشرطة يتعادلان", ()),
        ("الرئيسية", ()),
        ("الرئيسية > أخبار > لبنان", ("أخبار", "لبنان")),
        ("الرئيسية » اقتصاد", ("اقتصاد",)),
        ("Home / رياضة / كرة القدم", ("رياضة", "كرة القدم")),
        ("أخبار العراق | أمن", ("أخبار العراق", "أمن")),
    ],
)
def test_breadcrumbs(text: str, path: tuple[str, ...]) -> None:
    assert crumbs(text) == path
