"""Holding back: out of readers' sight, into the queue."""

import pytest

from rawi.articles.models import Article
from rawi.comments import queries
from rawi.comments.actions.withhold import withhold
from rawi.comments.choices import CommentState
from rawi.comments.errors import Refused
from rawi.comments.models import Thread
from support.comments import comment
from support.newsroom import Newsroom


@pytest.mark.parametrize("state", ["pending", "approved", "rejected"])
def test_it_waits_and_nobody_reads_it(state: str, article: Article, newsroom: Newsroom) -> None:
    made = comment(article, state=CommentState(state))
    held = withhold(made.pk, by=newsroom.people["moderator"])
    assert (held.state, held.reason) == (CommentState.WITHHELD, "")
    assert (queries.count_of(article.pk), Thread.objects.get().open) == (0, 1)


def test_what_is_held_back_is_not_held_back_again(article: Article, newsroom: Newsroom) -> None:
    made = comment(article, state=CommentState.WITHHELD)
    with pytest.raises(Refused):
        withhold(made.pk, by=newsroom.people["moderator"])
