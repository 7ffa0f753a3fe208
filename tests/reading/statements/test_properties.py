"""What holds for statements on any text."""

from hypothesis import given
from hypothesis import strategies as st

from reading.statements.pages import statements

WORDS = st.sampled_from(
    [
        *("وقال", "أكد", "وأضاف", "الوزير", "سليم", "قاسم", "أن", "إن", "أنه", "إلى", "على", "عن", "ب", "لـ"),
        *(
            "مصدر",
            "أمني",
            "البيان",
            "وزارة",
            "الصحة",
            "مشيرا",
            "مؤكدا",
            "قائلا",
            "طالب",
            "بوقف",
            "دعا",
            "حذر",
        ),
        *("من", "ضرورة", "عدم", "الذي", "التي", "كما", "لكنه", "فيما", "بحسب", "وفقا", "للوزارة", "قوله"),
        *(
            "أعلنها",
            "وعد",
            "«",
            "»",
            '"',
            ":",
            "،",
            ".",
            "(",
            ")",
            "[",
            "]",
            "¶",
            "#",
            "##",
            "10",
            "في",
            "بيان",
        ),
        *("أمس", "ووزير", "والمدير", "ـ"),
    ]
)
TEXTS = st.one_of(st.text(max_size=150), st.lists(WORDS, max_size=60).map(" ".join))


@given(TEXTS)
def test_spans_lie_within_the_text_and_hold_words(text: str) -> None:
    for finding in statements(text):
        assert all(0 <= span.start < span.end <= len(text) for span in finding.spans)
        assert all(span.of(text).strip() for span in finding.spans)
        assert 0 < finding.confidence < 1


@given(TEXTS)
def test_reading_is_deterministic(text: str) -> None:
    assert statements(text) == statements(text)


@given(TEXTS, TEXTS)
def test_another_paragraph_changes_no_words_found_before_it(text: str, more: str) -> None:
    text = text.replace("#", "")
    before = [finding.spans for finding in statements(text)]
    after = [finding.spans for finding in statements(f"{text} ¶ {more.replace('#', '')}")]
    inside = [tuple(span for span in spans if span.end <= len(text)) for spans in after]
    assert [spans for spans in inside if spans] == before
