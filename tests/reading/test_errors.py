"""Errors: each has its message in both languages, and a message never fails its user."""

import re

import pytest

from rawi.reading import errors
from rawi.reading.errors import MarkFlood, ReadingError, TableError, message
from rawi.reading.tables import table

ERRORS = [error for error in vars(errors).values() if isinstance(error, type)]


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("error", ERRORS)
def test_every_error_says_what_to_do_without_facts(error: type[ReadingError], language: str) -> None:
    said = message(error.code, language)
    assert "%" not in said
    assert len(said) > 30
    assert said.endswith(".")


def test_every_message_belongs_to_an_error() -> None:
    assert {row["code"] for row in table("messages")} == {error.code for error in ERRORS}


@pytest.mark.parametrize("row", table("messages"), ids=lambda row: row["code"])
def test_both_languages_tell_the_same_facts(row: dict[str, str]) -> None:
    arabic, english = (sorted(re.findall(r"%\((\w+)\)s", row[language])) for language in ("ar", "en"))
    assert arabic == english
    assert row["ar"].count(" | ") == row["en"].count(" | ")


def test_a_fact_is_told() -> None:
    assert "45" in message(MarkFlood(found=45, most=30), "ar")


@pytest.mark.parametrize(
    ("error", "language", "said"),
    [
        ("no_such_code", "en", "could not be read"),
        ("empty", "fr", "nothing in this file"),
        (TableError(table="months"), "en", "damaged"),
        (TableError(table="100%", reason="%(x)s"), "en", "100%: %(x)s"),
    ],
)
def test_a_message_never_fails(error: ReadingError | str, language: str, said: str) -> None:
    assert said in message(error, language)


def test_the_tree_in_the_docstring_names_every_error() -> None:
    assert errors.__doc__
    assert re.findall(r"\b[A-Z][a-z]\w*[A-Z]\w+", errors.__doc__) == [error.__name__ for error in ERRORS]
