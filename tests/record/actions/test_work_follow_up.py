"""A task is given, put off and closed, once, with a word on what came of it."""

from datetime import date

import pytest
from wagtail.models import ModelLogEntry

from rawi.record.actions.work_follow_up import assign, close, postpone
from rawi.record.choices import FollowUpCause
from rawi.record.errors import Conflict, Refused
from rawi.record.models import FollowUp
from support.newsroom import Newsroom, open_newsroom

pytestmark = pytest.mark.django_db


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()


@pytest.fixture
def task() -> FollowUp:
    return FollowUp.objects.create(cause=FollowUpCause.OTHER, title="جلسة تموز", due_on=date(2020, 7, 31))


def _now(task: FollowUp) -> FollowUp:
    return FollowUp.objects.get(pk=task.pk)


def test_it_is_given_and_given_back(task: FollowUp, newsroom: Newsroom) -> None:
    reporter, editor = newsroom.people["reporter"], newsroom.people["editor"]
    assign(task, to=reporter, by=editor)
    assert (_now(task).assignee, _now(task).state) == (reporter, "assigned")
    assign(task, to=None, by=editor)
    assert (_now(task).assignee, _now(task).state) == (None, "open")


@pytest.mark.parametrize("day", [date(2020, 7, 31), date(2020, 7, 1)])
def test_it_is_not_put_off_to_an_earlier_day(day: date, task: FollowUp) -> None:
    with pytest.raises(Refused):
        postpone(task, until=day, by=None)


def test_it_is_put_off_and_the_log_says_from_when(task: FollowUp, newsroom: Newsroom) -> None:
    postpone(task, until=date(2020, 8, 31), by=newsroom.people["editor"], note="بلا موعد بعد")
    assert (_now(task).due_on, _now(task).note) == (date(2020, 8, 31), "بلا موعد بعد")
    entry = ModelLogEntry.objects.get()
    assert (entry.data["since"], entry.user) == ("2020-07-31", newsroom.people["editor"])


def test_it_is_not_closed_without_a_word(task: FollowUp) -> None:
    with pytest.raises(Refused):
        close(task, by=None)
    assert _now(task).state == "open"


def test_it_is_closed_with_the_article_that_came_of_it(task: FollowUp, newsroom: Newsroom) -> None:
    article = newsroom.article("عقدت الجلسة", "فقرة.")
    close(task, by=newsroom.people["editor"], result=article)
    assert (_now(task).state, _now(task).result) == ("done", article)


def test_or_dropped_with_the_reason(task: FollowUp) -> None:
    close(task, by=None, note="لا يعنينا", drop=True)
    assert _now(task).state == "dropped"


def test_who_comes_second_is_told(task: FollowUp) -> None:
    close(task, by=None, note="تم")
    with pytest.raises(Conflict):
        close(task, by=None, note="تم أيضا")
    with pytest.raises(Conflict):
        assign(task, to=None, by=None)
