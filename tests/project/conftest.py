"""Fixtures for tests of a site that is served on either database."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from support import postgres
from support.kept import BOTH, Database, first_on_postgres, on_sqlite, opened
from support.serving import copied


@pytest.fixture(scope="session")
def postgres_after_first_start() -> Iterator[Callable]:
    """A function: the database for a data folder, as a site's first start leaves it."""
    first = first_on_postgres()
    with postgres.server(like=first) as address:
        yield lambda data: opened(address, data, like=first)


@pytest.fixture(params=BOTH)
def database(request: pytest.FixtureRequest, tmp_path: Path, first_start: Path) -> Iterator[Database]:
    """The database of the site that the test serves."""
    if request.param == "postgres":
        yield request.getfixturevalue("postgres_after_first_start")(tmp_path / "data")
        return
    copied(first_start, tmp_path)
    with on_sqlite(tmp_path / "data") as database:
        yield database
