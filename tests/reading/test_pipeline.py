"""Reading leaves the process as it found it."""

import gc
from collections.abc import Iterator

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
