"""Confidence follows what shows that somebody said it."""

from rawi.reading.statements.rules import rules
from rawi.reading.tables import table
from reading.statements.pages import statements


def sure(text: str, number: int = 0) -> float:
    return statements(text)[number].confidence


def test_an_inherited_speaker_is_less_sure_than_a_named_one() -> None:
    text = "وقال وزير النقل سليم قاسم إن الطريق آمن. ¶ وأضاف أن العمل مستمر."
    assert sure(text, 0) > sure(text, 1)


def test_a_verbal_noun_is_less_sure_than_a_clause() -> None:
    assert sure("وأكد الوزير أن الطريق آمن.") > sure("وأكد الوزير حرصه على الأمن.")


def test_words_that_nobody_is_named_for_are_doubtful() -> None:
    assert sure("وأردف «لن نغادر المدينة».") < 0.7


def test_what_one_reports_of_another_is_less_sure() -> None:
    text = "وقالت الهيئة إن المدير العام أكد أن المساعدات وصلت."
    assert sure(text, 0) > sure(text, 1)


def test_every_row_of_the_table_belongs_to_a_rule() -> None:
    known = {rule.__globals__["RULE"] for rule in rules()} | {"*"}
    assert {row["rule"] for row in table("statement_confidence")} == known


def test_every_percentage_is_one() -> None:
    assert all(0 < int(row["percent"]) < 100 for row in table("statement_confidence"))
