"""Content: the words that are said, without what stands around them."""

import pytest

from rawi.reading.spans import Span
from rawi.reading.statements.content import trimmed


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("…", "…"),  # nothing else is in it
        ("لن نترك أحدا.", "لن نترك أحدا"),
        (". \u00a0 وتحدث المدير", "وتحدث المدير"),
        ("لن نترك أحدا؟\u00a0", "لن نترك أحدا؟"),
    ],
)
def test_blanks_of_all_kinds_and_final_marks_are_left_out(text: str, words: str) -> None:
    assert trimmed(text, Span(0, len(text))).of(text) == words
