"""Parquet: the same rows as the other forms, with types, and the licence inside."""

from io import BytesIO

import pytest
from arro3.io import read_parquet
from django.test import Client

from rawi.api.exports.columns import COLUMNS
from rawi.api.exports.parquet import parquet
from rawi.record.models import Item
from support.public_record import PublicRecord, body


def test_rows_come_back_with_their_types(record: PublicRecord, reader: Client) -> None:
    said = body(reader.get("/record/export/record.parquet"))
    table = read_parquet(BytesIO(said)).read_all()
    assert table.column_names == [column.name for column in COLUMNS]
    items = Item.objects.filter(is_public=True).order_by("pk")
    assert table.column("id").to_pylist() == list(items.values_list("pk", flat=True))
    assert table.column("day").to_pylist() == list(items.values_list("day", flat=True))
    assert table.column("words").to_pylist() == list(items.values_list("words", flat=True))
    assert 5200.0 in table.column("figure_low").to_pylist()
    assert b"https://creativecommons.org/licenses/by/4.0/" in said


def test_what_fails_while_it_is_written_is_told() -> None:
    def broken() -> object:
        yield from ()
        raise RuntimeError("no more")

    with pytest.raises(RuntimeError, match="no more"):
        list(parquet(broken(), facts={}))  # type: ignore[arg-type]


def test_a_reader_who_leaves_leaves_no_thread_behind() -> None:
    pieces = parquet(iter([]), facts={})
    assert b"".join(pieces).startswith(b"PAR1")
