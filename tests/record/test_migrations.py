"""Migrations carry what is there up and down, on both databases (F3)."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from rawi.record.models import Item
from support.newsroom import open_newsroom
from support.record import accept_all

SAYING = (
    "قال الوزير سالم العبيدي في 12 حزيران 2020 إن «العمل يبدأ غدا» في 3 مدن. "
    "وتعهدت الحكومة ببناء 12 مدرسة بحلول نهاية عام 2021."
)


@pytest.fixture
def migrate() -> Iterator[Any]:
    """Migrates the record to a name, or everything to the newest; gives the models as they are then.

    On the way back the apps that build on the record lose their tables too.
    """

    def to(name: str = "") -> Any:
        executor = MigrationExecutor(connection)
        target = [("record", name)] if name else executor.loader.graph.leaf_nodes()
        executor.migrate(target)
        return executor.loader.project_state(target).apps

    yield to
    to()


def _facts() -> dict[int, Any]:
    facts = {}
    for item in Item.objects.order_by("pk"):
        detail = item.detail
        own = {key: value for key, value in vars(detail).items() if not key.startswith("_")} if detail else {}
        # What the older form had no place for: words in brackets, links between figures.
        for lost in ("insertions", "previous_id"):
            own.pop(lost, None)
        parts = [(one.role, one.as_named, one.capacity, one.is_public) for one in item.involvements.all()]
        facts[item.pk] = (item.kind, item.words, item.is_public, own, parts)
    return facts


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_kinds_move_into_their_tables_and_back(migrate: Any) -> None:
    open_newsroom().article("خبر", SAYING)
    accept_all()
    before = _facts()
    assert {kind for kind, *_ in before.values()} >= {"statement", "figure", "date", "name", "pledge"}
    old = migrate("0001_initial")
    values = dict(old.get_model("record", "Item").objects.values_list("pk", "value"))
    statement = next(key for key, (kind, *_) in before.items() if kind == "statement")
    assert [one["name"] for one in values[statement]["speakers"]] == ["سالم العبيدي"]
    migrate()
    assert _facts() == before
