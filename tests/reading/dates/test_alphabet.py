"""What a row of letters must have so that a pattern can fit it."""

import pytest

from rawi.reading.dates.alphabet import letters_with, needed
from rawi.reading.dates.lexicon import lexicon


@pytest.mark.parametrize(
    "pattern",
    [
        "{year}?",
        "(?:{year}|{n}?)",
        "(?:{year})*{n}?",
        "(?<={year}){!n}",
        "{n}{0,2}(?!{year}(?:{n}|{day}))",
        "(?P<open>{year})?(?(open){n})",
    ],
)
def test_what_can_be_done_without_is_not_needed(pattern: str) -> None:
    lexicon()
    assert not needed(pattern)


@pytest.mark.parametrize(
    ("pattern", "kinds"),
    [
        ("{n}?{year}", ["year"]),
        ("(?P<which>{year})(?:{n})?", ["year"]),
        ("(?:{year}|{month}{n}?)", ["year", "month"]),
        ("(?:{year|month}{1,3})", ["year", "month"]),
    ],
)
def test_what_each_fit_has_is_needed(pattern: str, kinds: list[str]) -> None:
    lexicon()
    assert needed(pattern) == set(letters_with(*kinds))
