"""What holds for every figure of every text."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reading.figures.pages import figures, value_of
from support.shared import shared

_VOCABULARY = """
    بين من إلى و أو نحو أكثر أقل ألف آلاف مليون مئتا خمسة وعشرون عشر نصف ونصف ربع شخصا دولار في المئة 3 و5 1.5
    2,000 12/7 % - ( ) « » الست الدول سنة عامين واحد كل على الأقل الـ 14ر48 $ ° .
"""
_WORDS = st.sampled_from(_VOCABULARY.split())
_TEXTS = st.lists(_WORDS, max_size=25).map(" ".join) | st.text(
    alphabet="بو ال0123456789٠١٢.,٫٬/-%$°ألفمئة\u200f\u0640\n"
)


@given(_TEXTS)
def test_figures_lie_in_order_inside_the_text_and_never_overlap(text: str) -> None:
    spans = [finding.spans[0] for finding in figures(text)]
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(left.end <= right.start for left, right in pairwise(spans))


@given(_TEXTS)
def test_a_figure_says_something(text: str) -> None:
    for finding in figures(text):
        value = value_of(finding).value
        low, high = value if isinstance(value, tuple) else (value, value)
        assert low <= high
        assert 0 < finding.confidence <= 1
        assert finding.rule.startswith("figures.")


@given(_TEXTS, _TEXTS)
def test_a_paragraph_behind_changes_nothing_before(text: str, other: str) -> None:
    alone = [(f.spans, f.value) for f in figures(text + "\n\n")]
    both = [(f.spans, f.value) for f in figures(f"{text}\n\n{other}")]
    assert both[: len(alone)] == alone


def test_every_figure_of_the_strategic_dialogue() -> None:
    text = shared("pages/strategic-dialogue.txt").read_text(encoding="utf-8")
    values = {(value_of(f).value, value_of(f).unit, str(value_of(f).qualifier)) for f in figures(text)}
    assert values >= {
        (10, "سنة", "more_than"),
        (5200, "جندي", "about"),
        (3, "قاعدة", "exact"),
        (12, "قاعدة", "exact"),
    }
