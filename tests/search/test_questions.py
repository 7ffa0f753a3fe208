"""Questions: what becomes of what readers type."""

import pytest

from rawi.search.questions import LONGEST_QUESTION, MOST_TERMS, asked


@pytest.mark.parametrize(
    ("text", "words", "phrases"),
    [
        ("وزير الخارجية", ("وزير", "خارجيه"), ()),
        ('"وزير الخارجية" دمشق', ("دمشق",), (("وزير", "خارجيه"),)),
        ("«مجلس الأمن»", (), (("مجلس", "امن"),)),
        ('"دمشق"', ("دمشق",), ()),
        ('وزير "', ("وزير",), ()),
        ("الحكومة في دمشق", ("حكومه", "دمشق"), ()),
        ("من في", ("من", "في"), ()),  # nothing else was asked
        ('"من في"', (), (("من", "في"),)),
        ("كتاب كتب الكتاب", ("كتاب",), ()),
        ("كانون الثاني", ("شهر1",), ()),
        ("* AND : ^ - ( )", ("and",), ()),
        ("", (), ()),
        ("\x00", (), ()),
    ],
)
def test_what_is_asked(text: str, words: tuple[str, ...], phrases: tuple[tuple[str, ...], ...]) -> None:
    question = asked(text)
    assert (question.words, question.phrases) == (words, phrases)


def test_no_question_is_longer_than_an_index_can_answer() -> None:
    many = " ".join(f"كلمة{number} " for number in range(1000)) + '"' + "طويلة " * 500
    question = asked(many)
    assert len(question.text) <= LONGEST_QUESTION
    assert len(question.terms) <= 2 * MOST_TERMS
