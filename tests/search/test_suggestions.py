"""Suggestions: near words, and none that finds nothing."""

import pytest

from rawi.search.models import Word
from rawi.search.suggestions import distance, one_letter_away, suggestion
from support.newsroom import Newsroom


@pytest.mark.parametrize(
    ("one", "other", "steps"),
    [
        ("حكومه", "حكومه", 0),
        ("حكوه", "حكومه", 1),
        ("حكوممه", "حكومه", 1),
        ("حكوجه", "حكومه", 1),
        ("حكموه", "حكومه", 1),  # swapped
        ("حوجه", "حكومه", 2),
        ("نفط", "حكومه", 3),
        ("", "ab", 2),
    ],
)
def test_distance(one: str, other: str, steps: int) -> None:
    assert distance(one, other, 2) == steps
    assert steps != 1 or other in one_letter_away(one)


@pytest.mark.django_db
def test_what_only_a_withdrawn_text_had_is_not_suggested(newsroom: Newsroom) -> None:
    newsroom.article("الحكومة تقر الموازنة", "أقرت الحكومة الموازنة.")
    gone = newsroom.article("زرقطونة في الخبر", "نص زرقطونة.")
    assert suggestion("الحكوة") == "الحكومة"
    assert suggestion("زرقطوة") == "زرقطونة"
    gone.unpublish()
    assert Word.objects.filter(pk="زرقطونه").exists()
    assert suggestion("زرقطوة") == ""


@pytest.mark.django_db
def test_a_word_that_a_text_has_is_left_as_it_is(newsroom: Newsroom) -> None:
    newsroom.article("الحكومة تقر الموازنة", "أقرت الحكومة الموازنة.")
    assert suggestion("الحكومة") == ""
    assert suggestion("الموازنه الحكوة") == "الموازنه الحكومة"
    assert suggestion('"الحكوة تقر"') == '"الحكومة تقر"'
