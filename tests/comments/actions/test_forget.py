"""What is kept only for a while is gone after it, and not before (A17)."""

from datetime import timedelta

import pytest
from django.utils import timezone

from rawi.articles.models import Article
from rawi.base.limits import Limit, use
from rawi.base.models import Use
from rawi.comments.actions.ask_for_data import ask_for_data
from rawi.comments.actions.follow import follow
from rawi.comments.actions.forget import NETWORKS, forget
from rawi.comments.choices import DataRequestKind, ReportState
from rawi.comments.models import Comment, DataRequest, Follower, Report, Writer
from rawi.record.models import Dispute
from support.comments import comment, report

pytestmark = pytest.mark.django_db

MOMENT = timedelta(minutes=5)
DAY = timedelta(days=1)


def _networks() -> list[str]:
    return [
        *Comment.objects.values_list("network_key", flat=True),
        *Report.objects.values_list("network_key", flat=True),
    ]


def test_networks_are_kept_for_thirty_days(article: Article) -> None:
    report(comment(article, network_key="canary"), network_key="canary")
    forget(timezone.now() + NETWORKS - MOMENT)
    assert _networks() == ["canary", "canary"]
    forget(timezone.now() + NETWORKS + MOMENT)
    assert _networks() == ["", ""]
    assert timedelta(days=30) == NETWORKS


def test_who_reported_is_forgotten_with_the_answer(article: Article) -> None:
    made = report(comment(article), email="reporter@mail.example")
    forget()
    assert Report.objects.get().email_sealed
    Report.objects.filter(pk=made.pk).update(state=ReportState.DISMISSED)
    forget()
    assert Report.objects.get().email_sealed == ""


def test_networks_of_disputes_are_kept_for_a_day(article: Article) -> None:
    Dispute.objects.create(kind="error", article=article, text="نص", network_key="canary")
    forget(timezone.now() + DAY + MOMENT)
    assert Dispute.objects.get().network_key == ""


def test_uses_are_kept_for_a_day() -> None:
    use("key", (Limit(1, DAY),))
    forget(timezone.now() + DAY - MOMENT)
    assert Use.objects.exists()
    forget(timezone.now() + DAY + MOMENT)
    assert not Use.objects.exists()


def test_requests_and_wishes_that_nobody_confirmed_go_after_a_day(article: Article) -> None:
    ask_for_data("reader@mail.example", DataRequestKind.COPY, network="network")
    follow(article, "reader@mail.example", network="network")
    forget(timezone.now() + DAY - MOMENT)
    assert (DataRequest.objects.count(), Follower.objects.count(), Writer.objects.count()) == (1, 1, 1)
    forget(timezone.now() + DAY + MOMENT)
    assert (DataRequest.objects.count(), Follower.objects.count(), Writer.objects.count()) == (0, 0, 0)


def test_who_commented_is_kept(article: Article) -> None:
    made = comment(article)
    follow(article, "reader@mail.example", network="network")
    forget(timezone.now() + DAY + MOMENT)
    assert list(Writer.objects.all()) == [made.writer]
