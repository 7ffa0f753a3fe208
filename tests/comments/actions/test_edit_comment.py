"""A writer changes a comment within five minutes; what nobody has looked at does not stay approved."""

from datetime import timedelta

import pytest
from django.utils import timezone
from wagtail.models import Site

from rawi.articles.models import Article
from rawi.comments.actions.edit_comment import edit_comment
from rawi.comments.actions.settle import Change, settle
from rawi.comments.choices import CommentAct, CommentMode, CommentState
from rawi.comments.errors import Conflict, Refused
from rawi.comments.models import Comment, CommentSettings
from support.comments import comment

OWN = {"reader_key": "own"}


@pytest.fixture
def site(article: Article) -> Site:
    return Site.objects.get()


def _mode(site: Site, mode: CommentMode) -> None:
    CommentSettings.objects.update_or_create(site=site, defaults={"mode": mode})


@pytest.mark.parametrize(
    ("mode", "before", "after"),
    [
        (CommentMode.PRE, CommentState.APPROVED, CommentState.PENDING),
        (CommentMode.PRE, CommentState.PENDING, CommentState.PENDING),
        (CommentMode.FIRST, CommentState.APPROVED, CommentState.PENDING),
        (CommentMode.POST, CommentState.APPROVED, CommentState.APPROVED),
        (CommentMode.POST, CommentState.WITHHELD, CommentState.WITHHELD),
    ],
)
def test_where_it_goes_from_where_it_was(
    article: Article, site: Site, mode: CommentMode, before: CommentState, after: CommentState
) -> None:
    _mode(site, mode)
    made = comment(article, "قبل", before, **OWN)
    edited = edit_comment(made.pk, site, "بعد", reader="own")
    assert (edited.text, edited.state) == ("بعد", after)
    line = edited.history.last()
    assert line is not None
    assert (line.act, line.was) == (CommentAct.EDITED, "قبل")
    assert edited.edited_at is not None


@pytest.mark.parametrize("minutes", [5, -6], ids=["too late", "the clock was set back"])
def test_after_five_minutes_it_stays(article: Article, site: Site, minutes: int) -> None:
    made = comment(article, **OWN)
    Comment.objects.filter(pk=made.pk).update(created_at=timezone.now() - timedelta(minutes=minutes))
    with pytest.raises(Refused):
        edit_comment(made.pk, site, "بعد", reader="own")


@pytest.mark.parametrize("state", [CommentState.REJECTED, CommentState.WITHDRAWN])
def test_what_is_done_with_stays(article: Article, site: Site, state: CommentState) -> None:
    made = comment(article, state=state, **OWN)
    with pytest.raises(Refused):
        edit_comment(made.pk, site, "بعد", reader="own")


@pytest.mark.parametrize("reader", ["", "another"])
def test_nobody_else_changes_it(article: Article, site: Site, reader: str) -> None:
    made = comment(article, reader_key="own" if reader else "")
    with pytest.raises(Comment.DoesNotExist):
        edit_comment(made.pk, site, "بعد", reader=reader)


def test_what_readers_reported_stays_reported(article: Article, site: Site) -> None:
    _mode(site, CommentMode.POST)
    made = comment(article, state=CommentState.APPROVED, **OWN)
    holds = [{"rule": "reports", "spans": [], "entry": ""}]
    settle(made.pk, Change(CommentAct.WITHHELD, CommentState.WITHHELD, fields=(("holds", holds),)))
    edited = edit_comment(made.pk, site, "بعد", reader="own")
    assert (edited.state, edited.holds) == (CommentState.WITHHELD, holds)


def test_a_moderator_who_looked_before_the_change_is_told(article: Article, site: Site) -> None:
    made = comment(article, **OWN)
    edit_comment(made.pk, site, "بعد", reader="own")
    with pytest.raises(Conflict):
        settle(made.pk, Change(CommentAct.APPROVED, CommentState.APPROVED), seen=made.revision)


def test_the_same_words_change_nothing(article: Article, site: Site) -> None:
    made = comment(article, "كما هو", **OWN)
    assert edit_comment(made.pk, site, "كما هو ", reader="own").revision == made.revision
