"""Cutting the faces down."""

import pytest

from subset_fonts import COMMON, LATIN, code_points


@pytest.mark.parametrize(
    ("ranges", "points"), [("", ""), ("a", "a"), ("a-c", "abc"), ("a-cxz", "abcxz"), ("a-", "a-")]
)
def test_ranges(ranges: str, points: str):
    assert code_points(ranges) == [ord(point) for point in points]


@pytest.mark.parametrize(
    "text",
    [
        "أبجد هوز حطي كلمن سعفص قرشت ثخذ ضظغ ءآؤئةىپچژگکی",
        "ڕڵۆێەڤ",
        "0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹",
        "«»“”‘’\"'()[]،؛؟!…–—-:/%٪٫٬.·×",
        "\u200c\u200d\u200e\u200f\u00a0",
        "ًٌٍَُِّْٰ",
    ],
)
def test_what_papers_print_is_in_the_file_that_every_page_loads(text: str):
    assert [char for char in text if char != " " and ord(char) not in code_points(COMMON)] == []


def test_the_two_files_share_nothing():
    assert set(code_points(COMMON)) & set(code_points(LATIN)) == set()
