"""Processes are begun again when they die, and end with who keeps them, whatever they are at."""

import logging
import os
import signal
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from time import sleep

import pytest

from rawi.project import kept
from rawi.project.kept import IsOver, Work, keep
from support.until import until


@pytest.fixture
def told(tmp_path: Path) -> Path:
    """A file in which the processes under test leave their numbers, each on its line."""
    return tmp_path / "told"


def numbers(told: Path) -> list[int]:
    """The numbers of the processes that have begun."""
    return [int(line) for line in told.read_text(encoding="ascii").split()] if told.exists() else []


def tell(told: Path) -> None:
    """Leave this process's number."""
    with told.open("a", encoding="ascii") as file:
        file.write(f"{os.getpid()}\n")


def is_alive(pid: int) -> bool:
    """True of a process that has not ended."""
    return Path(f"/proc/{pid}").exists()


def keep_until(is_so: Callable[[], object], works: list[Work], monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the works until it is so, then interrupt."""

    def rest(seconds: float) -> None:
        until(is_so)
        monkeypatch.setattr(kept, "sleep", sleep)
        raise KeyboardInterrupt

    monkeypatch.setattr(kept, "sleep", rest)
    with pytest.raises(KeyboardInterrupt):
        keep(works)


def test_all_end_with_who_keeps_them(told: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def work(is_over: IsOver) -> None:
        tell(told)
        while True:
            sleep(0.02)

    keep_until(lambda: len(numbers(told)) == 2, [Work("one", work), Work("other", work)], monkeypatch)
    assert len(set(numbers(told))) == 2
    assert not any(map(is_alive, numbers(told)))


def _heeds(is_over: IsOver) -> None:
    while not is_over():
        with suppress(BaseException):
            sleep(0.02)


def _heeds_nothing(is_over: IsOver) -> None:
    while True:
        with suppress(BaseException):
            sleep(0.02)


@pytest.mark.parametrize("life", [_heeds, _heeds_nothing])
def test_one_ends_where_the_word_to_end_is_lost_on_its_way(
    life: Callable[[IsOver], None], told: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is raised within a callback of SQLite comes out as an error of the database."""

    def work(is_over: IsOver) -> None:
        tell(told)
        life(is_over)

    monkeypatch.setattr(kept, "END_SECONDS", 1)
    keep_until(lambda: numbers(told), [Work("one", work)], monkeypatch)
    assert not any(map(is_alive, numbers(told)))


@pytest.mark.parametrize("how", [lambda: os._exit(0), lambda: os.kill(os.getpid(), signal.SIGKILL)])
def test_one_that_dies_is_told_and_begun_again(
    how: Callable[[], None], told: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def work(is_over: IsOver) -> None:
        tell(told)
        how()

    turns = iter(range(1000))

    def rest(seconds: float) -> None:
        sleep(0.02)
        if len(numbers(told)) >= 3 or next(turns) > 900:
            raise KeyboardInterrupt

    monkeypatch.setattr(kept, "PAUSE_SECONDS", 0.0)
    monkeypatch.setattr(kept, "sleep", rest)
    with caplog.at_level(logging.ERROR), suppress(KeyboardInterrupt):
        keep([Work("one", work)])
    assert len(set(numbers(told))) >= 3
    assert "one has died and is begun again" in caplog.text


def test_where_none_can_be_begun_it_is_tried_again(
    told: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    fork, tries = os.fork, iter([OSError(12, "Cannot allocate memory"), None])

    def begin() -> int:
        if fault := next(tries, None):
            raise fault
        return fork()

    monkeypatch.setattr(kept, "PAUSE_SECONDS", 0.0)
    monkeypatch.setattr(os, "fork", begin)
    turns = iter(range(1000))

    def rest(seconds: float) -> None:
        sleep(0.02)
        if numbers(told) or next(turns) > 900:
            raise KeyboardInterrupt

    monkeypatch.setattr(kept, "sleep", rest)

    def work(is_over: IsOver) -> None:
        tell(told)
        _heeds(is_over)

    with caplog.at_level(logging.ERROR), suppress(KeyboardInterrupt):
        keep([Work("one", work)])
    assert len(numbers(told)) == 1
    assert "one cannot be begun" in caplog.text


def test_where_the_keeper_is_killed_its_processes_hear_of_it(told: Path) -> None:
    def work(is_over: IsOver) -> None:
        tell(told)
        while not is_over():
            sleep(0.02)

    keeper = os.fork()
    if not keeper:
        keep([Work("one", work)])
    until(lambda: numbers(told))
    os.kill(keeper, signal.SIGKILL)
    os.waitpid(keeper, 0)
    until(lambda: not any(map(is_alive, numbers(told))))
