"""Taking in a list: what is new, what was there, what is no word."""

import pytest

from rawi.comments.actions import import_words as module
from rawi.comments.actions.import_words import Imported, import_words
from rawi.comments.choices import WordKind
from rawi.comments.errors import Refused
from rawi.comments.models import ListedWord
from support.newsroom import Newsroom


def test_each_line_is_one_word(newsroom: Newsroom) -> None:
    by = newsroom.people["moderator"]
    done = import_words("أحمق\r\n ابن الكلب \n#\n؟\n" + "ا" * 200, WordKind.BANNED, by=by)
    assert done == Imported(2, 0, ["؟", "ا" * 100])
    assert set(ListedWord.objects.values_list("text", "added_by")) == {("أحمق", by.pk), ("ابن الكلب", by.pk)}


def test_a_word_that_is_there_keeps_its_effect(newsroom: Newsroom) -> None:
    ListedWord.objects.create(text="أحمق", kind=WordKind.SUSPECT)
    assert import_words("أحمق", WordKind.BANNED, by=None) == Imported(0, 1, [])
    assert ListedWord.objects.get().kind == WordKind.SUSPECT


def test_a_list_without_end_is_refused_whole(newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_LINES", 1)
    with pytest.raises(Refused):
        import_words("أحمق\nغبي", WordKind.BANNED, by=None)
    assert not ListedWord.objects.exists()
