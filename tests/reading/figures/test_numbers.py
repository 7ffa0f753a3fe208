"""The grammar of numbers on numbers.tsv: a text and the values that it gives, a vague one as low..high."""

from pathlib import Path

import pytest

from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.words import words
from rawi.reading.figures.numbers import Number, numbers

LINES = (Path(__file__).parent / "numbers.tsv").read_text(encoding="utf-8").splitlines()[1:]


def _shown(number: Number) -> str:
    if number.high is not None:
        return f"{number.value}..{number.high}"
    return f"{number.value:.4g}" if number.share else str(number.value)


def _read(text: str) -> list[Number]:
    folded = fold(text)
    return numbers(folded, words(folded))


@pytest.mark.parametrize("line", LINES)
def test_values(line: str) -> None:
    text, values = line.split("\t")
    assert [_shown(number) for number in _read(text)] == values.split()


@pytest.mark.parametrize(
    ("text", "words_of_number"),
    [
        ("وبثلاثة وعشرين كتابا", "ثلاثه وعشرين"),
        ("الـ15 وزيرا", "15"),
        ("للخمسة", "خمسه"),
        ("و200 ألف", "200 الف"),
    ],
)
def test_what_is_joined_before_a_number_stays_outside(text: str, words_of_number: str) -> None:
    number = _read(text)[0]
    assert fold(text)[number.start : number.end] == words_of_number


def test_a_right_to_left_mark_turns_decimals_round() -> None:
    folded = "4.0"
    assert numbers(folded, words(folded), frozenset({0}))[0].value == 0.4


def test_a_right_to_left_mark_in_what_is_no_decimal_changes_nothing() -> None:
    folded = "0/0.0"
    assert numbers(folded, words(folded), frozenset({0})) == []
