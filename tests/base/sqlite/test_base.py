"""Writers on SQLite wait their turn; connections know when their file has gone."""

from collections.abc import Callable, Iterator
from pathlib import Path
from time import sleep
from typing import Any

import pytest
from django.db import OperationalError, connections
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.utils import load_backend

from rawi.project.environment import database
from support.together import together

WRITERS, TURNS = 8, 20
#: What a commit to a disk takes, about.
COMMIT_SECONDS = 0.015
#: What a thread of a server does between two commits, at least.
REST_SECONDS = 0.002
Connect = Callable[..., BaseDatabaseWrapper]


@pytest.fixture
def connect(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, django_db_blocker: Any) -> Iterator[Connect]:
    """A function: one more connection to a database of the test's own, as Rawi ships it but for options."""
    monkeypatch.setenv("RAWI_DATA", str(tmp_path))
    monkeypatch.delenv("RAWI_DATABASE_URL", raising=False)
    made: list[BaseDatabaseWrapper] = []

    def one(**options: Any) -> BaseDatabaseWrapper:
        shipped = database()
        shipped["OPTIONS"] |= options
        settings = connections.configure_settings({"default": shipped})["default"]
        wrapper = load_backend(shipped["ENGINE"]).DatabaseWrapper(settings, "own")
        wrapper.inc_thread_sharing()
        made.append(wrapper)
        return wrapper

    with django_db_blocker.unblock():
        yield one
        for wrapper in made:
            wrapper.close()


def _begin(connection: BaseDatabaseWrapper) -> None:
    connection.set_autocommit(False, force_begin_transaction_with_broken_autocommit=True)


def _end(connection: BaseDatabaseWrapper) -> None:
    connection.commit()
    connection.set_autocommit(True)


def _number(connection: BaseDatabaseWrapper, question: str) -> int:
    with connection.cursor() as cursor:
        return int(cursor.execute(question).fetchone()[0])


def test_of_many_who_write_one_after_the_other_none_is_passed_over(connect: Connect) -> None:
    with connect().cursor() as cursor:
        cursor.execute("CREATE TABLE turns (number INTEGER)")
        cursor.execute("INSERT INTO turns VALUES (0)")

    def writer() -> None:
        connection = connect(timeout=2)
        for _turn in range(TURNS):
            _begin(connection)
            with connection.cursor() as cursor:
                cursor.execute("UPDATE turns SET number = number + 1")
            sleep(COMMIT_SECONDS)
            _end(connection)
            sleep(REST_SECONDS)

    together(*[writer] * WRITERS)
    assert _number(connect(), "SELECT number FROM turns") == WRITERS * TURNS


def test_whoever_waits_in_vain_is_told_so_and_can_go_on(connect: Connect) -> None:
    holder, other = connect(), connect(timeout=0.05)
    _begin(holder)
    with pytest.raises(OperationalError, match="locked"):
        _begin(other)
    _end(holder)
    other.set_autocommit(True)
    _begin(other)
    _end(other)
    assert _number(other, "PRAGMA busy_timeout") == 50


def test_whoever_reads_an_older_state_does_not_wait_in_vain(connect: Connect) -> None:
    reader, writer = connect(timeout=600), connect()
    with writer.cursor() as cursor:
        cursor.execute("CREATE TABLE turns (number INTEGER)")
        cursor.execute("INSERT INTO turns VALUES (0), (1)")
    with reader.cursor() as reading, writer.cursor() as cursor:
        reading.execute("SELECT number FROM turns")
        reading.fetchone()
        cursor.execute("UPDATE turns SET number = 2")
        with pytest.raises(OperationalError, match="locked"):
            _begin(reader)


def test_a_connection_whose_file_was_put_aside_is_opened_anew(connect: Connect, tmp_path: Path) -> None:
    connection = connect()
    with connection.cursor() as cursor:
        cursor.execute("CREATE TABLE turns (number INTEGER)")
    assert connection.is_usable()
    file = tmp_path / "rawi.sqlite3"
    file.rename(tmp_path / "aside.sqlite3")
    assert not connection.is_usable()
    with connect().cursor() as cursor:
        cursor.execute("PRAGMA user_version = 7")
    assert not connection.is_usable()
