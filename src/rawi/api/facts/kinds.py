"""What each kind of item alone has, as the API shows it."""

from collections.abc import Callable
from datetime import date
from typing import Any

from rawi.api.schemas.item import DateFacts, EventFacts, FigureFacts, PledgeFacts, StatementFacts
from rawi.api.schemas.parts import Change
from rawi.api.schemas.shape import Shape
from rawi.record.models import Event, Figure, Pledge, StatedDate, Statement, StatusChange

Keys = set[int]


def _statement(row: Statement, shown: Keys, today: date) -> StatementFacts:
    return StatementFacts(
        form=row.form,
        attribution=row.attribution,
        cue=row.cue,
        cue_class=row.cue_class,
        told_to=row.told_to,
        channel=row.channel,
        insertions=[str(words) for words in row.insertions],
        gist=row.gist,
        said_on=row.said_on,
    )


def _pledge(row: Pledge, shown: Keys, today: date) -> PledgeFacts:
    return PledgeFacts(
        polarity=row.polarity,
        cue=row.cue,
        gist=row.gist,
        condition=row.condition,
        due=row.due,
        due_words=row.due_words,
        due_basis=row.due_basis,
        due_from=row.due_from,
        due_to=row.due_to,
        status=row.status,
        is_overdue=row.is_overdue(today),
        measurable=row.measurable,
        baseline=_if_shown(row.baseline_id, shown),
        target=_if_shown(row.target_id, shown),
        agreement=row.agreement.name if row.agreement else "",
        provision=row.provision,
        statements=[one.pk for one in row.statements.all() if one.pk in shown],
        history=[_change(one, shown) for one in row.changes.all()],
    )


def _change(one: StatusChange, shown: Keys) -> Change:
    """A change of status; the words that show it only while their item is public."""
    evidence = _if_shown(one.evidence_id, shown)
    return Change(
        status=one.status,
        since=one.since,
        since_day=one.since_day,
        reason=one.reason,
        evidence=evidence,
        evidence_words=one.evidence_words if evidence else "",
        url=one.url,
        at=one.at,
    )


def _figure(row: Figure, shown: Keys, today: date) -> FigureFacts:
    return FigureFacts(
        low=row.low,
        high=row.high,
        unit=row.unit,
        qualifier=row.qualifier,
        figure_kind=row.figure_kind,
        measures=row.measures,
        of_whom=row.of_whom,
        where=row.where,
        as_of=row.as_of,
        previous=_if_shown(row.previous_id, shown),
        series=row.series_id,
    )


def _event(row: Event, shown: Keys, today: date) -> EventFacts:
    return EventFacts(
        title=row.title,
        type=row.type,
        start=row.start,
        end=row.end,
        status=row.status,
        certainty=row.certainty,
        outcome=row.outcome,
    )


def _date(row: StatedDate, shown: Keys, today: date) -> DateFacts:
    return DateFacts(
        edtf=row.edtf,
        grain=row.grain,
        direction=row.direction,
        relative=row.relative,
        calendar=row.calendar,
        duration=row.duration,
        note=row.note,
    )


def _if_shown(key: int | None, shown: Keys) -> int | None:
    """A reference to another item, where readers may see that one."""
    return key if key in shown else None


FACTS: dict[str, Callable[[Any, Keys, date], Shape]] = {
    "statement": _statement,
    "pledge": _pledge,
    "figure": _figure,
    "event": _event,
    "date": _date,
}
