"""Terms of search: which words find each other, which must not, and where they stand in the text."""

import csv
import doctest
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawi.reading.arabic import search_stems, search_terms
from rawi.reading.arabic.search_terms import LONGEST

CASES = Path(__file__).with_name("search")
#: What must hold of the two lists.
LEAST_FOUND, MOST_FALSE = 55, 3


def pairs(name: str) -> list[tuple[str, str]]:
    lines = (CASES / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    rows = csv.DictReader((line for line in lines if not line.startswith("#")), delimiter="\t")
    return [(row["one"], row["other"]) for row in rows]


def terms(text: str) -> list[str]:
    return [term.text for term in search_terms.search_terms(text)]


def test_words_that_must_not_find_each_other() -> None:
    listed = pairs("apart")
    false = [pair for pair in listed if terms(pair[0]) == terms(pair[1])]
    assert len(listed) >= 40
    assert len(false) <= MOST_FALSE, false


def test_words_that_must_find_each_other() -> None:
    listed = pairs("same")
    lost = [(pair, *map(terms, pair)) for pair in listed if terms(pair[0]) != terms(pair[1])]
    assert len(listed) == 62
    assert len(listed) - len(lost) >= LEAST_FOUND, lost


def test_the_examples_hold() -> None:
    assert doctest.testmod(search_terms).failed == 0
    assert doctest.testmod(search_stems).failed == 0


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("قال الوُزَراء", ["قال", "الوُزَراء"]),
        ("في ١١ كانون الثاني/يناير ٢٠٢٠", ["في", "١١", "كانون الثاني/يناير", "٢٠٢٠"]),
        ("كوفيد-19", ["كوفيد", "19"]),
        ("طائرات F-16 الأميركية", ["طائرات", "F-16", "الأميركية"]),
        ("5,200 جندي", ["5,200", "جندي"]),
        ("11/6/2020", ["11", "6", "2020"]),
    ],
)
def test_terms_know_where_they_stand(text: str, words: list[str]) -> None:
    assert [text[term.start : term.end] for term in search_terms.search_terms(text)] == words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("آب", ["شهر8"]),
        ("أب", ["اب"]),  # a father is no August
        ("كانون", ["كانون"]),
        ("وكانون الثاني", ["شهر1"]),
        ("تشرين 2 كانون", ["شهر11", "كانون"]),
        ("007", ["7"]),
        ("ت1", ["ت", "1"]),
        ("", []),
    ],
)
def test_months_and_numbers(text: str, expected: list[str]) -> None:
    assert terms(text) == expected


@given(st.text())
def test_terms_are_letters_and_digits_in_order(text: str) -> None:
    found = search_terms.search_terms(text)
    assert all(term.text.replace(".", "").isalnum() and len(term.text) <= LONGEST + 5 for term in found)
    assert all(0 <= term.start < term.end <= len(text) for term in found)
    assert [term.start for term in found] == sorted(term.start for term in found)
    assert search_terms.terms_among(text, frozenset(term.text for term in found)) == found


@given(st.text(alphabet="والكبفحكتمةهنايسءأ ", max_size=30))
def test_a_stem_is_never_empty(text: str) -> None:
    assert all(term.text for term in search_terms.search_terms(text))
