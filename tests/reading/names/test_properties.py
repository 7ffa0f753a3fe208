"""What holds for names on any text."""

from hypothesis import given
from hypothesis import strategies as st

from reading.names.pages import names

WORDS = st.sampled_from(
    [
        *(
            "وقال",
            "الرئيس",
            "محمد",
            "بن",
            "علي",
            "سلمان",
            "وزير",
            "الخارجية",
            "العراقي",
            "مجلس",
            "الأمن",
            "الدولي",
        ),
        *("مدينة", "بيروت", "لديارنا", "«الوطن»", "أن", "الدكتور", "عبد", "الله", "آل", "أبو", "شارع", "40"),
        *(
            "حركة",
            "طالبان",
            "في",
            "و",
            "إلى",
            "،",
            ".",
            "(",
            ")",
            '"',
            "السعودية",
            "المتحدة",
            "ب",
            "ل",
            "للأمم",
        ),
    ]
)
TEXTS = st.one_of(st.text(max_size=120), st.lists(WORDS, max_size=40).map(" ".join))


@given(TEXTS)
def test_spans_lie_within_the_text(text: str) -> None:
    for finding in names(text):
        span = finding.spans[0]
        assert 0 <= span.start < span.end <= len(text)
        assert 0 <= finding.confidence <= 1
        assert finding.sentence.start <= span.start


@given(TEXTS)
def test_reading_is_deterministic(text: str) -> None:
    assert names(text) == names(text)
