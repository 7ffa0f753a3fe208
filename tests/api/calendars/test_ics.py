"""Calendars come back as they went out: days with their grain, tasks with what became of them."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from icalendar import Calendar

from rawi.record.models import Event, Involvement, Item, Pledge
from support.public_record import PublicRecord
from support.record import named


def _parts(reader: Client, page: str) -> list[Any]:
    said = reader.get(f"{page}/calendar.ics").content
    assert max(len(line) for line in said.split(b"\r\n")) <= 75, "lines are folded by octets"
    said.decode()
    return list(Calendar.from_ical(said).walk())[1:]


def _event(record: PublicRecord, reader: Client, start: str, first: date, last: date, **more: Any) -> Any:
    item = record.item("event")
    Item.objects.filter(pk=item.pk).update(starts_on=first, ends_on=last)
    Event.objects.filter(item=item).update(start=start, **more)
    return _parts(reader, f"/r/{item.pk}")[0]


def test_a_day_is_a_day(record: PublicRecord, reader: Client) -> None:
    day = date(2021, 7, 5)
    made = _event(record, reader, "2021-07-05", day, day, status="planned", certainty=6)
    assert (made.start, made.end) == (day, day + timedelta(days=1))
    assert made["STATUS"] == "CONFIRMED"
    assert "TRANSP" not in made


def test_a_month_is_no_day(record: PublicRecord, reader: Client) -> None:
    made = _event(record, reader, "2021-07", date(2021, 7, 1), date(2021, 7, 31))
    assert (made.start, made.end) == (date(2021, 7, 1), date(2021, 8, 1))
    assert (made["STATUS"], made["TRANSP"]) == ("TENTATIVE", "TRANSPARENT")


def test_an_hour_with_its_zone_is_a_moment(record: PublicRecord, reader: Client) -> None:
    day = date(2021, 7, 5)
    made = _event(record, reader, "2021-07-05T19:30+03:00", day, day)
    assert made.start == datetime.fromisoformat("2021-07-05T16:30+00:00")


@pytest.mark.parametrize("status", ["cancelled", "did_not_happen"])
def test_what_is_called_off_is_cancelled(status: str, record: PublicRecord, reader: Client) -> None:
    made = _event(record, reader, "2021-07", date(2021, 7, 1), date(2021, 7, 31), status=status)
    assert made["STATUS"] == "CANCELLED"


def test_a_pledge_is_a_task(record: PublicRecord, reader: Client) -> None:
    key = record.item("pledge").pk
    (task,) = _parts(reader, f"/r/{key}")
    assert (task.name, task["STATUS"], task.decoded("DUE")) == ("VTODO", "COMPLETED", date(2020, 12, 31))
    assert "الحكومة العراقية" in task["SUMMARY"]
    assert task["UID"] == f"r-{key}@localhost"


def test_an_open_pledge_s_last_day_is_an_entry_too(record: PublicRecord, reader: Client) -> None:
    key = record.item("pledge").pk
    Pledge.objects.filter(pk=key).update(status="stalled", due_to=timezone.localdate())
    task, due = _parts(reader, f"/r/{key}")
    assert task["STATUS"] == "IN-PROCESS"
    assert (due.name, due.start, due["RELATED-TO"]) == ("VEVENT", timezone.localdate(), task["UID"])


def test_dossier_and_name_have_theirs_and_it_stays_the_same(record: PublicRecord, reader: Client) -> None:
    page = f"/dossiers/{record.dossier.slug}"
    assert {part.name for part in _parts(reader, page)} == {"VEVENT", "VTODO"}
    assert reader.get(f"{page}/calendar.ics").content == reader.get(f"{page}/calendar.ics").content
    pledger = record.item("pledge").involvements.get(role="pledger").name_id
    assert [part.name for part in _parts(reader, f"/names/{pledger}")] == ["VTODO"]


def test_what_is_neither_event_nor_pledge_has_none(record: PublicRecord, reader: Client) -> None:
    assert reader.get(f"/r/{record.item('figure').pk}/calendar.ics").status_code == 404


def test_a_change_counts_up(record: PublicRecord, reader: Client) -> None:
    key = record.item("pledge").pk
    before = _parts(reader, f"/r/{key}")[0]["SEQUENCE"]
    Item.objects.filter(pk=key).update(revision=9)
    assert before < _parts(reader, f"/r/{key}")[0]["SEQUENCE"] == 8


def test_a_calendar_without_events_is_one_all_the_same(record: PublicRecord, reader: Client) -> None:
    """RFC 5545, 3.6: a calendar has a component at least; a zone alone is allowed and shows nothing."""
    name = named("بلا مواعيد")
    statement = record.item("statement")
    Involvement.objects.create(
        item=statement, role="mention", name=name, as_named=name.name, kind="statement", is_public=True
    )
    answer = reader.get(f"/names/{name.pk}/calendar.ics")
    assert answer.status_code == 200
    calendar = Calendar.from_ical(answer.content)
    assert [part.name for part in calendar.subcomponents] == ["VTIMEZONE"]
    zone = calendar.subcomponents[0]
    assert {"TZID"} <= set(zone)
    assert {"DTSTART", "TZOFFSETFROM", "TZOFFSETTO"} <= set(zone.subcomponents[0])
    assert "METHOD" not in calendar
