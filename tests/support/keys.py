"""Primary keys under test: each table counts from a number of its own.

Where every table counts from 1, a test that takes the key of one row for that of another passes or fails by
the order of the tests before it.
"""

from django.apps import apps
from django.db import connection
from django.db.models import AutoField, Model

#: Between the first keys of two tables: more rows than most tests make. A sitemap lists its parts by keys, so
#: that with a much larger one a test's site would be mostly empty parts of sitemaps.
STEP = 20


def count_apart() -> None:
    """Give each table whose keys the database counts a first key of its own."""
    models = [model for model in apps.get_models(include_auto_created=True) if _counts(model)]
    start = {"sqlite": _on_sqlite, "postgresql": _on_postgresql}[connection.vendor]
    for number, model in enumerate(sorted(models, key=_table), start=1):
        start(model, number * STEP)


def _table(model: type[Model]) -> str:
    return model._meta.db_table


def _counts(model: type[Model]) -> bool:
    return model._meta.managed and not model._meta.proxy and isinstance(model._meta.pk, AutoField)


def _on_sqlite(model: type[Model], first: int) -> None:
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM sqlite_sequence WHERE name = %s", [_table(model)])
        cursor.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (%s, %s)", [_table(model), first])


def _on_postgresql(model: type[Model], first: int) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT setval(pg_get_serial_sequence(%s, %s), %s)",
            [f'"{_table(model)}"', model._meta.pk.column, first],
        )
