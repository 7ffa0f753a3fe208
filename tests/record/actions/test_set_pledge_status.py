"""A pledge's status comes with a day, a reason and, where it ends the matter, evidence."""

from datetime import date

import pytest
from django.db import IntegrityError, transaction

from rawi.articles.models import Article
from rawi.record.actions.set_pledge_status import set_pledge_status
from rawi.record.choices import OPEN_STATUSES, PledgeStatus
from rawi.record.errors import Conflict, Refused
from rawi.record.models import NEEDS_EVIDENCE, FollowUp, Item, Pledge, StatusChange
from support.newsroom import Newsroom, open_newsroom
from support.record import accept, named, pledge_of, statement_of

pytestmark = pytest.mark.django_db

DUE = {"due": "2020-07", "due_basis": "stated", "due_from": date(2020, 7, 1), "due_to": date(2020, 7, 31)}


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()


@pytest.fixture
def article(newsroom: Newsroom) -> Article:
    return newsroom.article("خبر", "فقرة.")


@pytest.fixture
def pledge(article: Article, newsroom: Newsroom) -> Pledge:
    item = pledge_of(article, "سنبني الجسر", named("سالم العبيدي"), own=DUE)
    accept(newsroom, article)
    return Pledge.objects.select_related("item").get(item=item)


def _set(pledge: Pledge, status: PledgeStatus, since: str = "2021-01-15", **more: object) -> StatusChange:
    fresh = Pledge.objects.select_related("item").get(pk=pledge.pk)
    return set_pledge_status(fresh, status, since=since, by=None, **{"reason": "لأن الجسر فُتح", **more})


@pytest.mark.parametrize("since", ["", "غدا", "2021-13", "2021-02-30", "../2021"])
def test_a_day_that_cannot_be_placed_is_refused(since: str, pledge: Pledge) -> None:
    with pytest.raises(Refused):
        _set(pledge, PledgeStatus.IN_PROGRESS, since=since)
    assert not pledge.changes.exists()


@pytest.mark.parametrize("reason", ["", "  "])
def test_so_is_a_status_without_a_reason(reason: str, pledge: Pledge) -> None:
    with pytest.raises(Refused):
        _set(pledge, PledgeStatus.IN_PROGRESS, reason=reason)


@pytest.mark.parametrize("status", NEEDS_EVIDENCE)
def test_so_is_an_end_that_nothing_shows(status: PledgeStatus, pledge: Pledge) -> None:
    with pytest.raises(Refused):
        _set(pledge, status)
    with pytest.raises(IntegrityError), transaction.atomic():
        StatusChange.objects.create(
            pledge=pledge, status=status, since="2021", since_day=date(2021, 1, 1), reason="سبب"
        )


@pytest.mark.parametrize("url", ["javascript:alert(1)", "no address", "ftp://x"])
def test_so_is_an_address_that_is_none(url: str, pledge: Pledge) -> None:
    with pytest.raises(Refused):
        _set(pledge, PledgeStatus.KEPT, url=url)


def test_the_words_that_show_it_are_kept_even_when_their_item_goes(pledge: Pledge, article: Article) -> None:
    shown_by = statement_of(article, "افتُتح الجسر أمس")
    change = _set(pledge, PledgeStatus.KEPT_LATE, evidence=shown_by)
    shown_by.delete()
    change.refresh_from_db()
    assert (change.evidence, change.evidence_words) == (None, "افتُتح الجسر أمس")


def test_the_newest_by_day_is_the_pledge_s_status_whatever_the_order_of_writing(pledge: Pledge) -> None:
    _set(pledge, PledgeStatus.KEPT_LATE, since="2021-01-15", url="https://example.com/a")
    _set(pledge, PledgeStatus.IN_PROGRESS, since="2020-09")
    pledge.refresh_from_db()
    assert pledge.status == PledgeStatus.KEPT_LATE
    assert [change.status for change in pledge.changes.all()] == ["in_progress", "kept_late"]


def test_who_looked_before_somebody_else_changed_it_is_told(pledge: Pledge) -> None:
    _set(pledge, PledgeStatus.IN_PROGRESS)
    with pytest.raises(Conflict):
        set_pledge_status(pledge, PledgeStatus.STALLED, since="2021", by=None, reason="سبب")
    assert pledge.changes.count() == 1


def test_late_is_not_broken(pledge: Pledge) -> None:
    assert pledge.is_overdue(date(2020, 8, 1))
    assert not pledge.is_overdue(date(2020, 7, 31))
    assert pledge.status == PledgeStatus.NOT_STARTED


def test_what_is_over_is_not_overdue_and_needs_no_follow_up(pledge: Pledge) -> None:
    assert FollowUp.objects.filter(item=pledge.pk, state="open").count() == 1
    _set(pledge, PledgeStatus.KEPT_LATE, url="https://example.com/a")
    pledge.refresh_from_db()
    assert not pledge.is_overdue(date(2030, 1, 1))
    assert FollowUp.objects.get(item=pledge.pk).state == "done"


def test_a_pledge_not_to_do_never_falls_due(article: Article) -> None:
    item = pledge_of(article, "لن نفرط", own=DUE | {"polarity": "refrain"})
    assert not Item.objects.get(pk=item.pk).pledge.is_overdue(date(2030, 1, 1))


def test_every_status_is_open_or_over() -> None:
    over = set(PledgeStatus) - set(OPEN_STATUSES)
    assert over == {"kept", "kept_late", "broken", "withdrawn", "superseded"}
