"""What the record promises somebody looks at again: each cause opens one task and closes it."""

from datetime import date

import pytest

from rawi.articles.models import Article
from rawi.articles.richtext import plain
from rawi.record.actions.open_follow_ups import open_follow_ups
from rawi.record.actions.review_item import review_item
from rawi.record.choices import FollowUpCause, ItemKind, ReviewState
from rawi.record.models import Event, FollowUp, Item
from support.newsroom import Newsroom, open_newsroom
from support.record import accept, accept_all, item_of, pledge_of, statement_of

pytestmark = pytest.mark.django_db

DUE = {"due": "2020-07", "due_basis": "stated", "due_from": date(2020, 7, 1), "due_to": date(2020, 7, 31)}
CHECK = {"next_check_on": date(2020, 9, 1)}


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()


@pytest.fixture
def article(newsroom: Newsroom) -> Article:
    return newsroom.article("خبر", "فقرة.")


def _tasks() -> list[tuple[str, str, str]]:
    tasks = FollowUp.objects.order_by("pk").values_list("cause", "due_on", "state")
    return [(cause, str(due), state) for cause, due, state in tasks]


def _event(article: Article, status: str) -> Item:
    day = date(2020, 7, 1)
    item = item_of(article, ItemKind.EVENT, "جلسة في تموز", day=day, starts_on=day, ends_on=date(2020, 7, 31))
    Event.objects.create(item=item, title="الجلسة الثانية", start="2020-07", status=status)
    return item


def test_what_is_only_suggested_opens_nothing(article: Article) -> None:
    pledge_of(article, "سنبني", own=DUE)
    assert _tasks() == []


def test_neither_does_what_has_no_time_or_is_no_promise(article: Article, newsroom: Newsroom) -> None:
    pledge_of(article, "سنبني")
    statement_of(article, "قول")
    _event(article, "held")
    accept(newsroom, article)
    assert _tasks() == []


@pytest.mark.parametrize(
    ("own", "task"),
    [(DUE, (FollowUpCause.DUE_PLEDGE, "2020-07-31")), (CHECK, (FollowUpCause.CHECK_PLEDGE, "2020-09-01"))],
)
def test_a_pledge_is_followed_up_on_its_day(
    own: dict[str, object], task: tuple[str, str], article: Article, newsroom: Newsroom
) -> None:
    pledge_of(article, "سنبني", own=own)
    accept(newsroom, article)
    assert _tasks() == [(*task, "open")]


@pytest.mark.parametrize("status", ["planned", "postponed"])
def test_an_announced_event_is(status: str, article: Article, newsroom: Newsroom) -> None:
    _event(article, status)
    accept(newsroom, article)
    assert _tasks() == [(FollowUpCause.PLANNED_EVENT, "2020-07-31", "open")]
    assert FollowUp.objects.get().title == "الجلسة الثانية"


def test_one_cause_has_one_task_however_often_it_is_looked_at(article: Article, newsroom: Newsroom) -> None:
    item = pledge_of(article, "سنبني", own=DUE)
    accept(newsroom, article)
    open_follow_ups([item, item])
    assert len(_tasks()) == 1


def test_what_leaves_the_record_needs_none(article: Article, newsroom: Newsroom) -> None:
    pledge_of(article, "سنبني", own=DUE)
    accept(newsroom, article)
    article.unpublish()
    assert _tasks() == [(FollowUpCause.DUE_PLEDGE, "2020-07-31", "dropped")]


def test_an_item_that_lost_its_words_waits_for_an_editor_until_she_decides(newsroom: Newsroom) -> None:
    article = newsroom.article("خبر", "قال الوزير سالم العبيدي إن «العمل يبدأ غدا».")
    accept_all()
    draft = article.get_latest_revision_as_object()
    block = article.body.raw_data[0]["id"]
    draft.body = [{"type": "paragraph", "value": plain("لم يقل الوزير شيئا."), "id": block}]
    draft.save_revision().publish()
    stale = Item.objects.get(review_state=ReviewState.STALE, kind="statement")
    assert FollowUp.objects.get(item=stale).cause == FollowUpCause.STALE_ITEM
    review_item(stale, ReviewState.AMENDED, by=None)
    assert FollowUp.objects.get(item=stale).state == "dropped"
