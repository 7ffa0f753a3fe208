"""The newsroom's answers: public at once, with a badge, as safe as what readers send, once."""

import pytest

from rawi.articles.models import Article
from rawi.comments import queries
from rawi.comments.actions.answer_as_staff import answer_as_staff
from rawi.comments.actions.check_said import MOST_TEXT
from rawi.comments.choices import CommentState
from rawi.comments.errors import Refused
from rawi.comments.models import Comment
from support.comments import comment
from support.newsroom import Newsroom


@pytest.fixture
def top(article: Article) -> Comment:
    return comment(article, state=CommentState.APPROVED)


def test_it_stands_under_the_comment_at_once(top: Comment, newsroom: Newsroom) -> None:
    by = newsroom.people["moderator"]
    answer = answer_as_staff(top.pk, "شكرا لكم.", by=by)
    top.refresh_from_db()
    assert (answer.is_staff, answer.staff, answer.name, answer.writer) == (True, by, "moderator", None)
    assert (answer.top, answer.answers, top.approved_replies) == (top, top, 1)
    assert queries.count_of(top.article_id) == 2
    line = answer.history.get()
    assert (line.act, line.after, line.by) == ("posted", "approved", by)


def test_an_answer_to_an_answer_stays_on_the_second_level(top: Comment, newsroom: Newsroom) -> None:
    reply = comment(top.article, "رد", CommentState.APPROVED, answers=top)
    answer = answer_as_staff(reply.pk, "شكرا.", by=newsroom.people["moderator"])
    assert (answer.top, answer.answers) == (top, reply)


def test_sent_twice_it_is_one(top: Comment, newsroom: Newsroom) -> None:
    by = newsroom.people["moderator"]
    first, second = (answer_as_staff(top.pk, "شكرا.", by=by, form_key="x") for _ in range(2))
    assert first == second
    assert queries.count_of(top.article_id) == 2


def test_the_text_is_as_safe_as_a_reader_s(top: Comment, newsroom: Newsroom) -> None:
    by = newsroom.people["moderator"]
    assert "\u202e" not in answer_as_staff(top.pk, "شكرا\u202e لكم", by=by).text
    for text in ("", " \u200b ", "نص\0", "ا" * (MOST_TEXT + 1)):
        with pytest.raises(Refused) as raised:
            answer_as_staff(top.pk, text, by=by)
        assert raised.value.field == "text"


@pytest.mark.parametrize("state", ["pending", "withheld", "rejected", "withdrawn"])
def test_what_readers_do_not_see_is_not_answered(state: str, article: Article, newsroom: Newsroom) -> None:
    made = comment(article, state=CommentState(state))
    with pytest.raises(Refused):
        answer_as_staff(made.pk, "شكرا.", by=newsroom.people["moderator"])
