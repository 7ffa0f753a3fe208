"""Faster than anybody types."""

import pytest

from rawi.comments.rules.timing import too_fast


@pytest.mark.parametrize("seconds", [None, 3.0, 3.5, 86_400.0])
def test_a_person(seconds: float | None) -> None:
    assert not too_fast(seconds)


@pytest.mark.parametrize("seconds", [0.0, 2.9, -5.0, float("nan")])
def test_not_a_person(seconds: float) -> None:
    assert too_fast(seconds)
