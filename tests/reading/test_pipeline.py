"""Reading leaves the process as it found it, and takes any day that a caller gives."""

import gc
from collections.abc import Iterator
from datetime import date

import pytest

from rawi.reading import pipeline, read


@pytest.fixture
def collector() -> Iterator[None]:
    """Puts the collector back on after a test that turns it off."""
    yield
    gc.enable()


def test_the_collector_is_on_again(collector: None) -> None:
    gc.enable()
    read("خبر قصير")
    assert gc.isenabled()


def test_a_collector_that_was_off_stays_off(collector: None) -> None:
    gc.disable()
    read("خبر قصير")
    assert not gc.isenabled()


def test_it_is_on_again_after_a_fault(collector: None, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        assert not gc.isenabled()
        raise LookupError

    monkeypatch.setattr(pipeline, "read_page", fail)
    with pytest.raises(LookupError):
        read("خبر")
    assert gc.isenabled()


_NEWS = """اتفاق بين البلدين على إعادة فتح السفارة

الرياض - سامي نصار

أعلن الوزير أمس الأحد أن السفارة ستفتح قبل نهاية العام المقبل، وأن اللجنة اجتمعت قبل ثلاثة أشهر ومنذ مئة عام.
"""


@pytest.mark.parametrize("day", [date.min, date(1799, 12, 31), date(2201, 1, 1), date.max])
def test_a_day_of_no_newspaper_counts_as_none(day: date) -> None:
    page = read(_NEWS, day=day)
    assert page.reference_date is None
    assert page.findings == read(_NEWS).findings


@pytest.mark.parametrize("day", [date(1800, 1, 1), date(2200, 12, 31)])
def test_the_first_and_the_last_day_of_newspapers_are_read(day: date) -> None:
    assert read(_NEWS, day=day).reference_date == day
