"""Erasure: nothing that is left leads back to the address, and no count is wrong after it."""

import json

import pytest

from rawi.articles.models import Article
from rawi.base.personal import email_key
from rawi.comments.actions.erase_address import erase_address
from rawi.comments.choices import CommentAct, CommentState, ReportReason, Standing
from rawi.comments.models import Comment, Follower, History, Report, Thread, Writer
from rawi.comments.queries.held import as_copy, held
from rawi.comments.queries.public import public
from rawi.record.models import Dispute
from support.comments import comment, report, writer

pytestmark = pytest.mark.django_db

CANARY = "زمرذيخ"
ADDRESS = "canary@mail.example"
GONE = "حُذف بطلب من كاتبه"


@pytest.fixture
def key() -> str:
    return email_key(ADDRESS)


def _everything() -> str:
    """All that is in the tables of comments, as text."""
    rows = [list(kept._default_manager.values()) for kept in (Comment, History, Writer, Follower, Report)]
    return json.dumps([*rows, list(Dispute.objects.values())], default=str, ensure_ascii=False)


def _leave_traces(article: Article) -> None:
    for state in CommentState:
        made = comment(article, CANARY, state, email=ADDRESS, name=CANARY, reader_key="canary-reader",
                       network_key="canary-network", double_key="canary-double",
                       holds=[{"rule": "banned_word", "spans": [[0, 3]], "entry": CANARY}])  # fmt: skip
        History.objects.create(
            comment=made, act=CommentAct.EDITED, after=state, was=CANARY, revision=made.revision + 1
        )
        Comment.objects.filter(pk=made.pk).update(revision=made.revision + 1)
    Follower.objects.create(article=article, writer=writer(ADDRESS))


def test_no_word_no_name_no_key_is_left(article: Article, key: str) -> None:
    _leave_traces(article)
    erase_address(key)
    left = _everything()
    assert [trace for trace in (CANARY, "canary", key) if trace in left] == []
    assert set(Comment.objects.values_list("text", "name")) == {(GONE, GONE)}
    assert not Writer.objects.exists()
    assert not Follower.objects.exists()


def test_readers_no_longer_see_them_and_counts_are_right(article: Article, key: str) -> None:
    _leave_traces(article)
    others = comment(article, "رأي آخر.", CommentState.APPROVED, email="other@mail.example")
    erase_address(key)
    assert list(public()) == [others]
    thread = Thread.objects.get(article=article)
    assert (thread.approved, thread.open) == (1, 0)
    assert set(Comment.objects.exclude(pk=others.pk).values_list("state", flat=True)) == {
        "withdrawn",
        "rejected",
    }


def test_answers_of_others_stay(article: Article, key: str) -> None:
    first = comment(article, CANARY, CommentState.APPROVED, email=ADDRESS)
    answer = comment(article, "جواب.", CommentState.APPROVED, email="other@mail.example", answers=first)
    erase_address(key)
    answer.refresh_from_db()
    assert (answer.text, answer.state) == ("جواب.", CommentState.APPROVED)


def test_reports_and_disputes_lose_the_address(article: Article, key: str) -> None:
    reported = comment(article, "رأي.", CommentState.APPROVED, email="other@mail.example")
    report(reported, ReportReason.ILLEGAL, email=ADDRESS)
    report(reported, ReportReason.ILLEGAL, email="else@mail.example")
    Dispute.objects.create(kind="reply", article=article, email="Canary@Mail.example", name="سعاد", text="نص")
    found = held(key)
    assert (len(found.reports), len(found.disputes), found.address) == (1, 1, ADDRESS)
    erase_address(key)
    assert Report.objects.exclude(email_sealed="").count() == 1
    assert Dispute.objects.get().email == ""


def test_it_is_no_way_around_a_ban(article: Article, key: str) -> None:
    comment(article, CANARY, email=ADDRESS)
    Writer.objects.update(standing=Standing.BANNED, note=CANARY)
    erase_address(key)
    left = Writer.objects.get()
    assert (left.email_key, left.email_sealed, left.note, left.standing) == (key, "", "", Standing.BANNED)
    assert CANARY not in _everything()


def test_the_copy_has_all_that_erasure_takes(article: Article, key: str) -> None:
    _leave_traces(article)
    copy = as_copy(held(key))
    assert copy["address"] == ADDRESS
    assert len(copy["comments"]) == len(CommentState)
    assert {one["text"] for one in copy["comments"]} == {CANARY}
    assert copy["comments"][0]["history"][-1]["text_before"] == CANARY
    assert len(copy["follows"]) == 1
    json.dumps(copy)


def test_others_keep_theirs(article: Article, key: str) -> None:
    comment(article, "رأي.", CommentState.APPROVED, email="other@mail.example")
    before = _everything()
    erase_address(key)
    assert _everything() == before
