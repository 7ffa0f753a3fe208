"""Fixtures and rules that hold for every test; what they are made of stands in tests/support."""

import contextlib
import gc
import os
from collections.abc import Generator, Iterator
from pathlib import Path

import hypothesis
import pytest
import pytest_django

from support import made, network
from support.shared import shared as shared_path

network.watch()
# Nothing is timed; CI tries the same examples every time, so that a red run can be repeated.
hypothesis.settings.register_profile("rawi", deadline=None, derandomize=bool(os.environ.get("CI")))
hypothesis.settings.load_profile("rawi")
#: Fixtures that stand for the database, beside the marker django_db.
_DATABASE_FIXTURES = {"db", "transactional_db", "django_db_reset_sequences", "live_server"}
_BROWSER = Path(__file__).parent / "browser"


def pytest_configure(config: pytest.Config) -> None:
    """Make once what each process of the run, and each client of a test, would make."""
    from support.static_files import list_once

    config.add_cleanup(made.open_place())
    list_once()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Mark tests of the browser and of the database."""
    for item in items:
        if _BROWSER in item.path.parents:
            item.add_marker("browser")
        if _touches_database(item):
            item.add_marker("database")
    kept = [item for item in items if not _is_nothing(item)]
    config.hook.pytest_deselected(items=[item for item in items if item not in set(kept)])
    items[:] = kept


def pytest_collection_finish() -> None:
    """Let the garbage collector look no more at what stays to the end: code, models, the collected tests."""
    gc.collect()
    gc.freeze()


def _is_nothing(item: pytest.Item) -> bool:
    """True for a list of known failures that is empty, as it should be; any other empty list is a fault."""
    marker = item.get_closest_marker("skip")
    is_empty = marker is not None and "empty parameter set" in marker.kwargs.get("reason", "")
    return is_empty and "known_failure" in item.name


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """In CI a skipped test is a failed one; an expected failure is none."""
    report = yield
    if os.environ.get("CI") and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"{item.nodeid} was skipped, and CI runs every test: {report.longrepr}"
    return report


def _touches_database(item: pytest.Item) -> bool:
    fixtures = set(getattr(item, "fixturenames", ()))
    return item.get_closest_marker("django_db") is not None or bool(fixtures & _DATABASE_FIXTURES)


@pytest.fixture(scope="session")
def django_db_setup(
    django_test_environment: None,
    django_db_modify_db_settings: None,
    django_db_blocker: pytest_django.DjangoDbBlocker,
) -> Iterator[None]:
    """The test database as every test finds it."""
    from support.beginning import database

    stack = contextlib.ExitStack()
    with django_db_blocker.unblock():
        stack.enter_context(database())
    yield
    with django_db_blocker.unblock():
        stack.close()


@pytest.fixture
def as_migrated(db: None) -> None:
    """The database before the first start of a site: nothing but what the migrations made."""
    from support.beginning import as_migrated

    as_migrated()


@pytest.fixture(scope="session")
def first_start() -> Path:
    """A data folder as its first start leaves it."""
    from support import serving

    return serving.first_start()


@pytest.fixture
def folder(tmp_path: Path, first_start: Path) -> Path:
    """A folder with such a data folder in it."""
    from support.serving import copied

    return copied(first_start, tmp_path)


@pytest.fixture(autouse=True)
def _no_network() -> Iterator[None]:
    """Fail a test that tried to leave the machine, even where the code under test hid the refusal."""
    network.refused.clear()
    yield
    assert network.refused == [], "the test tried to reach beyond this machine"


@pytest.fixture
def shared() -> object:
    """A function: the path of something in ../shared; see support.shared."""
    return shared_path


@pytest.fixture(autouse=True)
def _own_media(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Uploaded files of a database test land in a folder of its own."""
    if _touches_database(request.node):
        from django.core.cache import caches

        settings = request.getfixturevalue("settings")
        settings.MEDIA_ROOT = Path(tmp_path_factory.mktemp("media"))
        # Wagtail remembers renditions by the photo's number, which the next test gives out again.
        caches["default"].clear()
