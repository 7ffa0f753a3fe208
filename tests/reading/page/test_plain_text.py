"""Lines and paragraphs of plain text."""

import pytest

from rawi.reading.model.page import BlockKind
from rawi.reading.page import read_page
from rawi.reading.page.plain_text import lines_of

WRAPPED = """بدأت بلدية الساحل صباح اليوم نقل تجار السوق القديم إلى
مبنى جديد قرب الميناء بعد خلاف استمر عامين حول الإيجارات
وعدد المحال المخصصة لكل حرفة.

وقال مدير المشروع إن المبنى يضم مئتي محل وساحة للعرض وإن
التجار أعفوا من الإيجار في السنة الأولى."""


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", []),
        ("\n \n\t\n", []),
        ("سطر", ["سطر"]),
        ("أخبار العراق\nأمن\n\nعنوان", ["أخبار العراق", "أمن", "عنوان"]),
        ("  سطر \r\n\r\nسطر آخر\u00a0", ["سطر", "سطر آخر"]),
        ("سطر\u2028سطر", ["سطر", "سطر"]),
    ],
)
def test_lines(text: str, lines: list[str]) -> None:
    assert [line.text for line in lines_of(text)] == lines


def test_wrapped_lines_are_one_paragraph() -> None:
    found = lines_of(WRAPPED)
    assert [line.text.split()[0] for line in found] == ["بدأت", "وقال"]
    assert "\n".join(WRAPPED.split("\n")[:3]) == found[0].text


def test_paragraphs_on_lines_are_not_joined() -> None:
    paragraphs = [line.replace("\n", " ") for line in WRAPPED.split("\n\n")] * 4
    assert [line.text for line in lines_of("\n".join(paragraphs))] == paragraphs


def test_spans_give_the_words() -> None:
    assert all(line.span.of(WRAPPED) == line.text for line in lines_of(WRAPPED))


def test_a_short_first_sentence_is_no_deck() -> None:
    text = "عنوان الخبر\n\nلندن: «الشرق الأوسط»\n\n2015-07-25\n\nوتعهد المدير بتسديد الديون قبل الصيف."
    page = read_page(text)
    assert [page.words_of(block) for block in page.prose][-1] == "وتعهد المدير بتسديد الديون قبل الصيف."
    assert page.prose[-1].kind is BlockKind.PARAGRAPH
