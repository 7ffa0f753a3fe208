"""What a served site keeps, asked of its database past the site, on SQLite and on PostgreSQL."""

import re
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import quote

from support import postgres
from support.made import made_once
from support.serving import start_first

Rows = list[tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Database:
    """What `rawi serve` is told of it, and a function that answers questions in SQL."""

    environment: Mapping[str, str]
    rows: Callable[[str], Rows]


@contextmanager
def on_sqlite(data: Path) -> Iterator[Database]:
    """The file in the site's data folder; every question finds it whole."""

    def rows(question: str) -> Rows:
        with closing(sqlite3.connect(data / "rawi.sqlite3")) as database:
            # Django's constraints use a function of its own.
            database.create_function("REGEXP", 2, lambda pattern, text: bool(re.search(pattern, str(text))))
            assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            return database.execute(question).fetchall()

    yield Database({}, rows)


@contextmanager
def on_postgres(data: Path) -> Iterator[Database]:
    """A server of the test's own, or an empty database of the one that the tests were given."""
    with postgres.server() as address:
        yield opened(address, data)


def first_on_postgres() -> Path:
    """What a server keeps of a site's first start: for support.postgres, and for opened() as like."""
    return made_once("first-on-postgres", _start_first)


def _start_first(folder: Path) -> None:
    with postgres.server(keep=folder) as address:
        start_first(folder, environment=opened(address, folder).environment)


def opened(address: Mapping[str, Any], data: Path, *, like: Path | None = None) -> Database:
    """A new database of a server that runs, for the site with that data folder.

    It is empty, or a copy of that of the data folder like, which nobody may be connected to.
    """
    import psycopg

    place = {"host": address["HOST"], "port": address["PORT"], "user": address["USER"]}
    name, copied = _name(data), f" TEMPLATE {_name(like)}" if like else ""
    with psycopg.connect(
        dbname=address["NAME"], password=address["PASSWORD"], autocommit=True, **place
    ) as first:
        first.execute(f"CREATE DATABASE {name}{copied}")  # type: ignore[call-overload]  # names of our own

    def rows(question: str) -> Rows:
        with psycopg.connect(dbname=name, password=address["PASSWORD"], **place) as database:
            return list(database.execute(question).fetchall())  # type: ignore[call-overload]

    who = f"{address['USER']}:{quote(address['PASSWORD'], safe='')}"
    url = f"postgres://{who}@{quote(address['HOST'], safe='')}:{address['PORT']}/{name}"
    return Database({"RAWI_DATABASE_URL": url}, rows)


def _name(data: Path) -> str:
    return f"rawi_{sha256(bytes(data)).hexdigest()[:16]}"


#: By name, for tests that run on both.
BOTH = {"sqlite": on_sqlite, "postgres": on_postgres}
