"""The newsroom's lists as the rules take them."""

from django.db import connection
from django.test.utils import CaptureQueriesContext

from rawi.comments.choices import WordKind
from rawi.comments.models import ListedWord
from rawi.comments.queries.listed_words import can_be_found, listed_words
from rawi.comments.rules.find_words import find_words
from support.newsroom import Newsroom


def test_both_lists_are_found_by_their_kind_as_they_are_now(newsroom: Newsroom) -> None:
    ListedWord.objects.create(text="كلب", kind=WordKind.BANNED)
    ListedWord.objects.create(text="غبي", kind=WordKind.SUSPECT)
    assert [hit.kind for hit in find_words("غبي كلب", listed_words())] == [WordKind.SUSPECT, WordKind.BANNED]
    ListedWord.objects.filter(text="كلب").delete()
    assert [hit.text for hit in find_words("غبي كلب", listed_words())] == ["غبي"]


def test_they_cost_one_query(newsroom: Newsroom) -> None:
    with CaptureQueriesContext(connection) as queries:
        listed_words()
    assert len(queries) == 1


def test_what_has_no_letters_cannot_be_found() -> None:
    assert can_be_found("كلب")
    assert can_be_found("ابن الكلب")
    assert not can_be_found("!؟")
    assert not can_be_found("ا")
