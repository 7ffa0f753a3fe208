"""CSV: what a spreadsheet would compute stays text (A18), Arabic stays readable, rows stay whole."""

import csv
import io

from django.test import Client

from rawi.api.exports.columns import COLUMNS
from rawi.record.models import Item
from support.public_record import PublicRecord, body


def _rows(reader: Client) -> list[dict[str, str]]:
    said = body(reader.get("/record/export/record.csv")).decode()
    assert said.startswith("\ufeff"), "without it Excel takes the file for something else than UTF-8"
    return list(csv.DictReader(io.StringIO(said.removeprefix("\ufeff"), newline="")))


def test_each_item_is_a_row(record: PublicRecord, reader: Client) -> None:
    rows = _rows(reader)
    assert [int(row["id"]) for row in rows] == list(
        Item.objects.filter(is_public=True).order_by("pk").values_list("pk", flat=True)
    )
    assert list(rows[0]) == [column.name for column in COLUMNS]
    pledge = next(row for row in rows if row["kind"] == "pledge")
    assert pledge["pledger"] == "الحكومة العراقية"
    assert (pledge["pledge_status"], pledge["pledge_status_since"]) == ("kept_late", "2021-03")
    assert (pledge["pledge_is_overdue"], pledge["pledge_due_to"]) == ("false", "2020-12-31")
    assert {row["licence"] for row in rows} == {"https://creativecommons.org/licenses/by/4.0/"}


def test_commas_quotes_and_line_ends_split_no_row(record: PublicRecord, reader: Client) -> None:
    words = 'قال: "نعم"؛ a,b;=1+1\nثم مضى'
    Item.objects.filter(pk=record.item("statement").pk).update(words=words)
    row = next(row for row in _rows(reader) if int(row["id"]) == record.item("statement").pk)
    assert row["words"] == words
