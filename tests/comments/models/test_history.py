"""A history is added to and read; nothing changes or deletes its lines but the erasure of words."""

import re

import pytest
from django.db import transaction

from rawi.articles.models import Article
from rawi.comments.models import History
from support.comments import comment
from support.shared import ROOT


def test_a_line_is_neither_changed_nor_deleted(article: Article) -> None:
    line = comment(article).history.get()
    line.note = "أخرى"
    for act in (
        line.save,
        line.delete,
        History.objects.all().delete,
        lambda: History.objects.update(note=""),
        lambda: line.comment.history.all().delete(),
        lambda: line.comment.history.update(note=""),
        lambda: History.objects.bulk_update([line], ["note"]),
    ):
        with pytest.raises(TypeError), transaction.atomic():
            act()
    assert History.objects.get().note == ""


def test_words_are_erased_and_the_lines_stay(article: Article) -> None:
    made = comment(article)
    History.objects.create(comment=made, act="edited", after="pending", was="كلام", note="عنه", revision=2)
    assert made.history.all().erase_words() == 2
    assert list(made.history.values_list("was", "note", "revision")) == [("", "", 1), ("", "", 2)]


def test_with_its_comment_a_history_goes(article: Article) -> None:
    comment(article).delete()
    assert not History.objects.exists()


def test_no_code_goes_round_it() -> None:
    # Raw statements and raw deletes are the ways that a model cannot refuse.
    ways = re.compile(r"_raw_delete|comments_history")
    sources = (ROOT / "src/rawi").rglob("*.py")
    found = [
        path.name
        for path in sources
        if "migrations" not in path.parts and ways.search(path.read_text(encoding="utf-8"))
    ]
    assert found == []
