"""Arabic in Latin letters: only where a digit shows it, and with its long vowels."""

import pytest

from rawi.comments.rules.latin_spelling import (
    first_letters,
    latin_spelling,
    may_be_arabic,
    without_particles,
)


@pytest.mark.parametrize("token", ["hammer", "mamnou", "2026", "كلب", "b2", "a" * 30 + "7", ""])
def test_what_may_be_anything(token: str) -> None:
    assert not may_be_arabic(token)


@pytest.mark.parametrize("token", ["mamnou3", "7mar", "3arab", "ma7all"])
def test_what_may_be_arabic(token: str) -> None:
    assert may_be_arabic(token)


@pytest.mark.parametrize(
    ("word", "token"), [("حمار", "a7mar"), ("حمار", "7mr"), ("حمار", "7amra"), ("عرب", "3arabi")]
)
def test_another_word(word: str, token: str) -> None:
    assert not latin_spelling(word).fullmatch(token)


@pytest.mark.parametrize(
    ("word", "token"),
    [
        ("حمار", "7mar"),
        ("حمار", "7omaar"),
        ("حمار", "7imar"),
        ("ممنوع", "mamnou3"),
        ("غبي", "8abi"),
        ("خنزير", "5anzeer"),
        ("احمق", "a7ma2"),
    ],
)
def test_a_word_in_latin_letters(word: str, token: str) -> None:
    assert latin_spelling(word).fullmatch(token)
    assert token[0] in first_letters(word)


def test_words_without_a_spelling() -> None:
    assert first_letters("لص") == first_letters("klb") == frozenset()


def test_particles_are_taken_off() -> None:
    assert {"7mar", "el7mar"} <= set(without_particles("el7mar"))
    assert "7mar" in set(without_particles("wal7mar"))
