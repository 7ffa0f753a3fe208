"""What became of a pledge, in words and in a shape."""

from datetime import date

import pytest

from rawi.record.choices import LATE_STATUSES, PledgeStatus
from rawi.record.models import Pledge
from rawi.record.outcomes import outcome
from rawi.site.record.status import status_of
from support.shared import ROOT

TODAY = date(2021, 1, 1)
YESTERDAY = date(2020, 12, 31)


@pytest.mark.parametrize("status", PledgeStatus.values)
def test_each_status_has_a_shape_and_words_of_its_own(status: str) -> None:
    icons = (ROOT / "src/rawi/site/templates/site/parts/status_icons.html").read_text(encoding="utf-8")
    assert f'id="status-{status}"' in icons
    others = [outcome(one) for one in PledgeStatus.values if one != status]
    assert outcome(status) not in others


def test_a_pledge_not_to_do_holds_or_does_not() -> None:
    assert str(outcome("in_progress", "refrain")) == "سارٍ"
    assert str(outcome("broken", "refrain")) == "لم يُلتزم به"
    assert str(outcome("unclear", "refrain")) == str(outcome("unclear"))


@pytest.mark.parametrize("status", PledgeStatus.values)
def test_overdue_stands_beside_an_open_status_and_never_in_its_place(status: str) -> None:
    shown = status_of(Pledge(status=status, polarity="do", due_to=YESTERDAY), TODAY)
    assert shown.code == status
    assert shown.is_overdue == (status in LATE_STATUSES)


def test_what_is_due_today_is_not_overdue_nor_is_refraining() -> None:
    assert not status_of(Pledge(polarity="do", due_to=TODAY), TODAY).is_overdue
    assert not status_of(Pledge(polarity="refrain", due_to=YESTERDAY), TODAY).is_overdue
    assert not status_of(Pledge(polarity="do", due_to=None), TODAY).is_overdue
