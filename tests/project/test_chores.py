"""What a site does of itself is done in time, and one chore that fails stops no other."""

import logging
from collections.abc import Sequence
from datetime import timedelta
from threading import Event, current_thread, main_thread

import pytest
from django.db import DatabaseError
from django.utils import timezone

from rawi.articles.models import Article
from rawi.project import chores
from rawi.project.chores import ASIDE, RELEASES, SCHEDULE, Chore, publish_due, run
from support.newsroom import open_newsroom


class _Clock:
    """A clock that goes on only while nobody works."""

    def __init__(self, seconds: float) -> None:
        self.now, self.end = 0.0, seconds

    def read(self) -> float:
        return self.now

    def rest(self, seconds: float) -> None:
        self.now += seconds

    def is_over(self) -> bool:
        return self.now >= self.end


@pytest.mark.django_db
def test_each_is_done_at_once_and_then_in_its_own_time() -> None:
    done: list[str] = []
    clock = _Clock(10)
    run(
        clock.is_over,
        [Chore(2, lambda: done.append("often")), Chore(60, lambda: done.append("once"))],
        clock=clock.read,
        rest=clock.rest,
    )
    assert done.count("often") == 5
    assert done.count("once") == 1


@pytest.mark.django_db
def test_one_that_fails_is_told_and_tried_again(caplog: pytest.LogCaptureFixture) -> None:
    done: list[str] = []

    def fail() -> None:
        done.append("failed")
        raise OSError("no space left")

    clock = _Clock(5)
    with caplog.at_level(logging.ERROR):
        run(
            clock.is_over,
            [Chore(2, fail), Chore(2, lambda: done.append("done"))],
            clock=clock.read,
            rest=clock.rest,
        )
    assert done.count("failed") == done.count("done") == 3
    assert "fail has failed" in caplog.text


@pytest.mark.django_db
def test_one_that_has_more_to_do_goes_on_at_once() -> None:
    left = [True, True, False]
    clock = _Clock(1)
    run(clock.is_over, [Chore(60, lambda: left.pop(0) if left else False)], clock=clock.read, rest=clock.rest)
    assert left == []


@pytest.mark.parametrize("fault", [OSError(28, "No space left on device"), DatabaseError("disk is full")])
@pytest.mark.django_db
def test_what_fails_on_and_on_is_tried_and_told_ever_more_rarely(
    fault: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    tries: list[float] = []
    clock = _Clock(600)

    def fail() -> None:
        tries.append(clock.now)
        raise fault

    with caplog.at_level(logging.ERROR):
        run(clock.is_over, [Chore(0.1, fail)], clock=clock.read, rest=clock.rest)
    assert tries[1] - tries[0] < 0.5
    assert tries[-1] - tries[-2] == pytest.approx(chores.REST_SECONDS, abs=0.2)
    assert len(caplog.records) < 10
    assert [bool(record.exc_info) for record in caplog.records[:2]] == [True, False]


@pytest.mark.django_db
def test_a_scheduled_article_comes_when_its_minute_has_and_not_before() -> None:
    newsroom = open_newsroom()
    for headline, ahead in (("حان وقته", -1), ("لم يحن وقته", 60)):
        article = newsroom.article(headline, "نص.", published=False)
        article.go_live_at = timezone.now() + timedelta(minutes=ahead)
        article.save_revision(approved_go_live_at=article.go_live_at)
        Article.objects.filter(pk=article.pk).update(go_live_at=article.go_live_at)
    chores.publish_due()
    assert set(Article.objects.live().values_list("title", flat=True)) == {"حان وقته"}


def test_an_embargo_lifts_within_half_a_minute_of_its_time() -> None:
    (schedule,) = [chore for chore in SCHEDULE if chore.do is publish_due]
    assert schedule.every <= 30


def test_all_of_it_is_done_and_what_takes_long_keeps_no_page_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[tuple[str, list[Chore]]] = []
    sent = Event()

    def begin(is_stopped: object, chores: Sequence[Chore]) -> None:
        begun.append((current_thread().name, list(chores)))
        sent.set() if current_thread() is not main_thread() else sent.wait(10)

    monkeypatch.setattr(chores, "run", begin)
    chores.run_all(lambda: True)
    assert sorted(len(some) for _, some in begun) == sorted((len(ASIDE), len(SCHEDULE + RELEASES)))
    assert {name for name, _ in begun} == {"aside", main_thread().name}
