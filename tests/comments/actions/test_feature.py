"""Featuring: approved comments alone, there and back."""

import pytest

from rawi.articles.models import Article
from rawi.comments.actions.feature import feature
from rawi.comments.choices import CommentState
from rawi.comments.errors import Refused
from support.comments import comment
from support.newsroom import Newsroom


def test_a_comment_is_featured_and_no_longer(article: Article, newsroom: Newsroom) -> None:
    made, by = comment(article, state=CommentState.APPROVED), newsroom.people["moderator"]
    assert feature(made.pk, by=by).is_featured
    assert not feature(made.pk, by=by, featured=False).is_featured
    assert list(made.history.values_list("act", flat=True))[-2:] == ["featured", "unfeatured"]


@pytest.mark.parametrize("state", ["pending", "withheld", "rejected"])
def test_what_readers_do_not_see_is_not_featured(state: str, article: Article, newsroom: Newsroom) -> None:
    made = comment(article, state=CommentState(state))
    with pytest.raises(Refused):
        feature(made.pk, by=newsroom.people["moderator"])


def test_nothing_is_featured_twice(article: Article, newsroom: Newsroom) -> None:
    made, by = comment(article, state=CommentState.APPROVED), newsroom.people["moderator"]
    feature(made.pk, by=by)
    with pytest.raises(Refused):
        feature(made.pk, by=by)
