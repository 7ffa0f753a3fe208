"""A finding's own fields as rows of its kind's table."""

from collections.abc import Callable
from typing import Any

from django.db.models import Model

from rawi.reading.edtf import bounds
from rawi.reading.model.findings import DateValue, EventValue, FigureValue, PledgeValue, StatementValue
from rawi.record.choices import DueBasis
from rawi.record.models import Event, Figure, Item, Pledge, StatedDate, Statement
from rawi.record.readings import Located


def detail_of(item: Item, located: Located) -> Model | None:
    """The unsaved row with what item's kind alone has; None for a kind that has nothing of its own."""
    make = _MAKERS.get(type(located.finding.value))
    return make(item, located.finding.value, located) if make else None


def time_of(value: Any) -> tuple[Any, Any]:
    """The first and last day that a finding's value speaks of; None where it names none."""
    if isinstance(value, DateValue):
        return bounds(value.edtf)
    if isinstance(value, EventValue):
        start, end = bounds(value.start), bounds(value.end or value.start)
        return (start[0], end[1]) if not (start[0] and end[1]) or start[0] <= end[1] else start
    return (None, None)


def _statement(item: Item, value: StatementValue, located: Located) -> Statement:
    return Statement(
        item=item,
        form=value.form,
        attribution=value.attribution,
        cue=value.cue[:100],
        cue_class=value.cue_class,
        told_to=value.told_to[:255],
        channel=value.channel[:255],
        insertions=[words for span in value.insertions if (words := located.words(span))],
    )


def _pledge(item: Item, value: PledgeValue, located: Located) -> Pledge:
    first, last = bounds(value.due or "")
    return Pledge(
        item=item,
        day=item.day,
        polarity=value.polarity,
        cue=value.cue[:100],
        condition=value.condition[:500],
        due=(value.due or "")[:64],
        due_words=value.due_words[:255],
        due_basis=DueBasis.STATED if value.due else DueBasis.NONE,
        due_from=first,
        due_to=last,
    )


def _figure(item: Item, value: FigureValue, located: Located) -> Figure:
    low, high = value.value if isinstance(value.value, tuple) else (value.value, value.value)
    return Figure(
        item=item,
        low=min(low, high),
        high=max(low, high),
        unit=value.unit[:100],
        qualifier=value.qualifier,
        figure_kind=value.kind,
        measures=value.measures[:255],
    )


def _event(item: Item, value: EventValue, located: Located) -> Event:
    return Event(
        item=item,
        title=value.title[:255],
        type=value.type[:64],
        start=value.start[:64],
        end=value.end[:64],
        status=value.status,
        certainty=value.certainty,
    )


def _date(item: Item, value: DateValue, located: Located) -> StatedDate:
    return StatedDate(
        item=item,
        edtf=value.edtf[:64],
        grain=value.grain,
        direction=value.direction,
        relative=value.relative,
        calendar=value.calendar,
        duration=value.duration[:32],
        note=value.note[:64],
    )


_MAKERS: dict[type, Callable[[Item, Any, Located], Model]] = {
    StatementValue: _statement,
    PledgeValue: _pledge,
    FigureValue: _figure,
    EventValue: _event,
    DateValue: _date,
}
