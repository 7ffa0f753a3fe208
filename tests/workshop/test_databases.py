"""Both databases are real, and SQLite has the options that Rawi ships with."""

import pytest
from django.contrib.auth.models import Group
from django.db import connection

from support.settings import DATABASE


@pytest.mark.django_db
def test_the_database_under_test_is_the_one_that_was_asked_for():
    expected = {"sqlite": "sqlite", "postgres": "postgresql"}[DATABASE]
    assert connection.vendor == expected


@pytest.mark.django_db
def test_sqlite_is_a_file_that_many_can_write_to():
    if DATABASE != "sqlite":
        return
    with connection.cursor() as cursor:
        mode = cursor.execute("PRAGMA journal_mode").fetchone()[0]
        wait_ms = cursor.execute("PRAGMA busy_timeout").fetchone()[0]
    assert (mode, wait_ms) == ("wal", 20_000)
    assert connection.transaction_mode == "IMMEDIATE"


@pytest.mark.django_db
def test_a_test_leaves_nothing_behind_first():
    Group.objects.create(name="left behind")


@pytest.mark.django_db
def test_a_test_leaves_nothing_behind_second():
    Group.objects.create(name="left behind")
