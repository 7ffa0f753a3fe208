"""What two spellings of one name share."""

import pytest

from rawi.record.spelling import MOST, firm_of, key_of


@pytest.mark.parametrize(
    ("one", "other"),
    [("مصطفى الكاظمي", "مصطفي  الكاظمى"), ("إيران", "ايران"), ("عمّان", "عمان"), ("علي\0", "علي")],
)
def test_every_reader_takes_these_as_one(one: str, other: str) -> None:
    assert key_of(one) == key_of(other)


@pytest.mark.parametrize(
    ("one", "other"), [("ماكينزي", "ماكنزي"), ("أمريكا", "أميركا"), ("بومبيو", "بومبيه")]
)
def test_an_editor_may(one: str, other: str) -> None:
    assert key_of(one) != key_of(other)
    assert firm_of(one)[:3] == firm_of(other)[:3] != ""


@pytest.mark.parametrize("name", ["", "\0", "وا", "علي"])
def test_too_little_tells_nothing(name: str) -> None:
    assert firm_of(name) == ""


def test_a_key_fits_into_its_column() -> None:
    assert len(key_of("ا" * 1000)) == MOST
