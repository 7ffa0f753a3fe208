"""How a writer stands: banned, trusted, neither; each change is kept with who and why."""

import pytest
from wagtail.log_actions import registry

from rawi.articles.models import Article
from rawi.comments.actions.set_standing import ban_writer, clear_writer, trust_writer
from rawi.comments.choices import CommentState, Standing
from support.comments import comment, writer
from support.newsroom import Newsroom


def test_each_change_is_kept(newsroom: Newsroom) -> None:
    one, by = writer(), newsroom.people["moderator"]
    assert ban_writer(one, by=by, note="إعلانات").standing == Standing.BANNED
    assert trust_writer(one, by=newsroom.people["editor"]).standing == Standing.TRUSTED
    newest, older = registry.get_logs_for_instance(one)
    assert (older.user, older.data) == (by, {"before": "new", "after": "banned", "note": "إعلانات"})
    assert newest.data["before"] == "banned"


@pytest.mark.parametrize(("state", "standing"), [("approved", Standing.KNOWN), ("rejected", Standing.NEW)])
def test_cleared_is_what_the_comments_say(
    state: str, standing: Standing, article: Article, newsroom: Newsroom
) -> None:
    made, by = comment(article, state=CommentState(state)), newsroom.people["moderator"]
    assert made.writer is not None
    ban_writer(made.writer, by=by)
    assert clear_writer(made.writer, by=by).standing == standing
