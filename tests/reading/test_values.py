"""A value of the reading compares, hashes and is replaced as a frozen dataclass; it takes no other fields."""

from dataclasses import FrozenInstanceError, asdict, replace

import pytest

from rawi.reading.model.findings import Finding
from rawi.reading.values import dataclass


@dataclass(frozen=True, slots=True)
class _Pair:
    one: int
    other: str = ""


def test_values_of_the_same_fields_are_one() -> None:
    assert len({_Pair(1, "a"), _Pair(1, "a"), _Pair(2, "a")}) == 2
    assert _Pair(1) != (1, "")


def test_a_value_is_changed_by_making_another() -> None:
    first = _Pair(1)
    assert replace(first, other="b") == _Pair(1, "b")
    assert asdict(first) == {"one": 1, "other": ""}


def test_a_value_takes_no_further_field() -> None:
    with pytest.raises((AttributeError, FrozenInstanceError)):
        _Pair(1).third = 3  # type: ignore[attr-defined]


def test_findings_can_be_gathered_in_sets() -> None:
    assert Finding.__hash__ is not None
