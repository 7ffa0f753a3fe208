"""Limits hold exactly, whatever the clock and however many ask at once."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from rawi.base.limits import Limit, TooOften, use, use_each
from rawi.base.models import Use
from support.together import together

TWO_A_MINUTE = (Limit(2, timedelta(minutes=1)),)


def _set_back(by: timedelta) -> None:
    for row in Use.objects.all():
        row.used_at -= by
        row.save()


@pytest.mark.django_db
def test_over_the_limit_nothing_is_counted_and_the_wait_is_told() -> None:
    use("a", TWO_A_MINUTE)
    _set_back(timedelta(seconds=20))
    use("a", TWO_A_MINUTE)
    with pytest.raises(TooOften) as refused:
        use("a", TWO_A_MINUTE)
    assert 38 <= refused.value.seconds <= 40
    assert Use.objects.count() == 2


@pytest.mark.django_db
def test_a_use_counts_no_longer_than_its_span() -> None:
    use("a", TWO_A_MINUTE)
    use("a", TWO_A_MINUTE)
    _set_back(timedelta(seconds=61))
    use("a", TWO_A_MINUTE)


@pytest.mark.django_db
def test_the_strictest_of_several_limits_holds() -> None:
    limits = (Limit(1, timedelta(seconds=30)), Limit(2, timedelta(minutes=10)))
    use("a", limits)
    with pytest.raises(TooOften):
        use("a", limits)
    _set_back(timedelta(seconds=31))
    use("a", limits)
    _set_back(timedelta(seconds=31))
    with pytest.raises(TooOften) as refused:
        use("a", limits)
    assert refused.value.wait > timedelta(minutes=8)


@pytest.mark.django_db
def test_one_holder_does_not_use_up_anothers() -> None:
    for key in ("a", "a", "b", "b"):
        use(key, TWO_A_MINUTE)


@pytest.mark.django_db
def test_a_clock_set_back_locks_nobody_out() -> None:
    for _ in range(2):
        Use.objects.create(key="a", used_at=timezone.now() + timedelta(days=1))
    use("a", TWO_A_MINUTE)
    assert Use.objects.count() == 1


@pytest.mark.django_db
def test_an_act_of_several_holders_counts_for_all_or_none() -> None:
    once = (Limit(1, timedelta(seconds=30)), Limit(2, timedelta(minutes=10)))
    use_each(("network", "browser"), once)
    with pytest.raises(TooOften):
        use_each(("other network", "browser"), once)
    assert sorted(Use.objects.values_list("key", flat=True)) == ["browser", "network"]


@pytest.mark.django_db
def test_however_many_hold_an_act_it_takes_two_questions() -> None:
    limits = (Limit(1, timedelta(seconds=30)), Limit(5, timedelta(minutes=10)))
    with CaptureQueriesContext(connection) as asked:
        use_each(("network", "address", "browser"), limits)
    # PostgreSQL is asked for a lock for each holder besides.
    assert len([one for one in asked if "advisory" not in one["sql"]]) == 2


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_of_many_at_once_exactly_as_many_pass() -> None:
    def one() -> str:
        try:
            use("a", (Limit(3, timedelta(minutes=1)),))
        except TooOften:
            return "refused"
        return "taken"

    answers = together(*[one] * 8)
    assert sorted(answers).count("taken") == 3


@pytest.mark.parametrize(("most", "within"), [(0, 60), (1, 0), (1, 90_000)])
def test_a_limit_that_makes_no_sense_is_refused(most: int, within: int) -> None:
    with pytest.raises(ValueError, match="most is 1 or more"):
        Limit(most, timedelta(seconds=within))
