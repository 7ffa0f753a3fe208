"""What the test database begins with: a newsroom, which most tests need and which takes long to set up.

Tables and newsroom are made once for a run (see support.made); each process works on a copy of them.
"""

import contextlib
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from django.conf import settings
from django.contrib.auth.models import Group
from django.db import connection
from wagtail.models import Page, Site, Task, Workflow

from rawi.accounts.models import User
from support import postgres
from support.keys import count_apart
from support.made import made_once
from support.newsroom import open_newsroom

NAME = "rawi_test"
_migrated: list[str] = []


@contextlib.contextmanager
def database() -> Iterator[None]:
    """The test database as every test finds it; it goes at the end."""
    if connection.vendor == "sqlite":
        with _on_sqlite():
            yield
    elif given := postgres.given_server():
        with _on_given(given):
            yield
    else:
        with _on_own_server():
            yield


@contextlib.contextmanager
def _on_sqlite() -> Iterator[None]:
    own = Path(connection.settings_dict["TEST"]["NAME"])
    made = on_sqlite()
    shutil.copy(made / NAME, own)
    _take(str(own), made)
    yield
    connection.close()


def on_sqlite() -> Path:
    """The folder with the database that is copied, and with what it holds."""
    return made_once("sqlite", _make_on_sqlite)


def _make_on_sqlite(folder: Path) -> None:
    connection.settings_dict["TEST"]["NAME"] = str(folder / NAME)
    _make(folder)


@contextlib.contextmanager
def _on_own_server() -> Iterator[None]:
    made = on_postgres()
    with postgres.server(like=made) as address:
        connection.settings_dict.update(address)
        _take(NAME, made)
        yield
        connection.close()


def on_postgres() -> Path:
    """The same for a server of one's own; see support.postgres."""
    return made_once("postgres", _make_on_own_server)


def _make_on_own_server(folder: Path) -> None:
    with postgres.server(keep=folder) as address:
        connection.settings_dict.update(address)
        connection.settings_dict["TEST"]["NAME"] = NAME
        _make(folder)


@contextlib.contextmanager
def _on_given(address: dict[str, object]) -> Iterator[None]:
    """A server that others use too has a database of each process, which is made in its place."""
    connection.settings_dict.update(address)
    with tempfile.TemporaryDirectory(prefix="rawi-made-") as folder:
        _make(Path(folder))
        _take(connection.settings_dict["NAME"], Path(folder))
    yield
    connection.creation.destroy_test_db(str(address["NAME"]), verbosity=0)


def _make(folder: Path) -> None:
    """Make the tables and open the newsroom; no two of the tables give out the same keys."""
    connection.creation.create_test_db(verbosity=0, autoclobber=True)
    (folder / "migrated.json").write_text(connection.creation.serialize_db_to_string(), encoding="utf-8")
    count_apart()
    open_newsroom()
    (folder / "begun.json").write_text(connection.creation.serialize_db_to_string(), encoding="utf-8")
    connection.close()


def _take(name: str, made: Path) -> None:
    """Let tests work on the database of that name, which is as the made one."""
    connection.close()
    connection.settings_dict["NAME"] = settings.DATABASES[connection.alias]["NAME"] = name
    _migrated[:] = [(made / "migrated.json").read_text(encoding="utf-8")]
    # What a test with serialized_rollback begins with.
    connection._test_serialized_contents = (made / "begun.json").read_text(encoding="utf-8")


def as_migrated() -> None:
    """Take the newsroom away again, in the test's transaction: what is left is what migrations made."""
    for model in (User, Group, Site, Workflow, Task):
        model.objects.all().delete()
    for page in Page.objects.filter(depth=2):
        page.delete()
    connection.creation.deserialize_db_from_string(_migrated[0])
