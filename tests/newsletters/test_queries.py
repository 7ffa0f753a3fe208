"""The hours of newsletters, and what is news at one."""

from datetime import datetime

import pytest
from django.utils import timezone

from rawi.newsletters.choices import Rhythm, Weekday
from rawi.newsletters.models import Newsletter
from rawi.newsletters.queries import last_hour


def _at(text: str) -> datetime:
    return timezone.make_aware(datetime.fromisoformat(text))


@pytest.mark.parametrize(
    ("now", "hour"),
    [
        ("2026-03-04 06:59", "2026-03-03 07:00"),
        ("2026-03-04 07:00", "2026-03-04 07:00"),
        ("2026-03-04 23:10", "2026-03-04 07:00"),
    ],
)
def test_a_daily_letter_has_an_hour_each_day(now: str, hour: str) -> None:
    assert last_hour(Newsletter(hour=7), _at(now)) == _at(hour)


@pytest.mark.parametrize(
    ("now", "hour"),
    [
        # The first of March 2026 is a Sunday.
        ("2026-03-01 06:59", "2026-02-22 07:00"),
        ("2026-03-01 07:00", "2026-03-01 07:00"),
        ("2026-03-07 12:00", "2026-03-01 07:00"),
    ],
)
def test_a_weekly_letter_has_an_hour_each_week(now: str, hour: str) -> None:
    weekly = Newsletter(hour=7, rhythm=Rhythm.WEEKLY, weekday=Weekday.SUNDAY)
    assert last_hour(weekly, _at(now)) == _at(hour)
