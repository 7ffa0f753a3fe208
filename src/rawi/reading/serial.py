"""A page as JSON: the schema that docs/reference/reading-json.md describes, made of plain values only."""

from collections.abc import Callable, Iterable
from typing import Any

from rawi.reading.model.findings import (
    DateValue,
    EventValue,
    FigureValue,
    Finding,
    NameValue,
    PledgeValue,
    Speaker,
    StatementValue,
    Value,
)
from rawi.reading.model.page import Block, Contributor, Page, Photo
from rawi.reading.spans import Span

#: Raised when a key changes its meaning or goes; new keys may come at any time.
SCHEMA_VERSION = 1

#: What json.dumps takes: str, int, float, bool, None, lists and dicts of them.
Json = dict[str, Any]


def as_json(page: Page) -> Json:
    """The page and its findings as plain values for json.dumps. Spans are [start, end] in text."""
    return {
        "schema": SCHEMA_VERSION,
        "format": str(page.format),
        "encoding": page.encoding,
        "url": page.url,
        "language": page.language,
        "problem": page.problem,
        "section_path": list(page.section_path),
        "headline": page.headline,
        "byline": page.byline,
        "contributors": [_contributor(one) for one in page.contributors],
        "dateline": list(page.dateline),
        "published": page.published,
        "published_time": page.published_time,
        "reference_date": page.reference_date.isoformat() if page.reference_date else None,
        "date_basis": str(page.date_basis),
        "photos": [_photo(one, page.text) for one in page.photos],
        "blocks": [_block(one, page.text) for one in page.blocks],
        "findings": [_finding(one, page.text) for one in page.findings],
        "text": page.text,
    }


def _contributor(one: Contributor) -> Json:
    return {
        "name": one.name,
        "kind": str(one.kind),
        "role": one.role,
        "canonical": one.canonical,
        "span": _span(one.span),
    }


def _photo(one: Photo, text: str) -> Json:
    return {
        "block": one.block,
        "caption": _stretch(one.caption, text),
        "credit": _stretch(one.credit, text),
        "holder": one.holder,
        "url": one.url,
        "alt": one.alt,
        "width": one.width,
    }


def _block(one: Block, text: str) -> Json:
    return {
        "id": one.id,
        "kind": str(one.kind),
        "span": _span(one.span),
        "text": one.span.of(text),
        "boilerplate": str(one.boilerplate) if one.boilerplate else None,
    }


def _finding(one: Finding, text: str) -> Json:
    return {
        "kind": str(one.kind),
        "spans": _spans(one.spans),
        "text": " … ".join(span.of(text) for span in one.spans),
        "sentence": _span(one.sentence),
        "block": one.block,
        "rule": one.rule,
        "entry": one.entry,
        "confidence": round(one.confidence, 3),
        **_VALUES[type(one.value)](one.value),
    }


def _date(value: DateValue) -> Json:
    return {
        "value": value.edtf or None,
        "grain": str(value.grain),
        "direction": str(value.direction),
        "relative": value.relative,
        "calendar": value.calendar,
        "duration": value.duration,
        "note": value.note,
    }


def _statement(value: StatementValue) -> Json:
    return {
        "speakers": [_speaker(one) for one in value.speakers],
        "form": str(value.form),
        "attribution": str(value.attribution),
        "cue": value.cue,
        "cue_class": value.cue_class,
        "cue_span": _span(value.cue_span),
        "told_to": value.told_to,
        "channel": value.channel,
        "insertions": _spans(value.insertions),
    }


def _speaker(one: Speaker) -> Json:
    return {
        "name": one.name,
        "kind": str(one.kind),
        "as_named": one.as_named,
        "capacity": one.capacity,
        "span": _span(one.span),
        "reason": one.reason,
    }


def _figure(value: FigureValue) -> Json:
    return {
        "value": list(value.value) if isinstance(value.value, tuple) else value.value,
        "unit": value.unit,
        "qualifier": str(value.qualifier),
        "figure_kind": str(value.kind),
        "previous": _span(value.previous),
        "measures": value.measures,
    }


def _name(value: NameValue) -> Json:
    return {
        "name": value.name,
        "type": str(value.type),
        "capacity": value.capacity,
        "forms": list(value.forms),
    }


def _pledge(value: PledgeValue) -> Json:
    return {
        "pledgers": [_speaker(one) for one in value.pledgers],
        "polarity": str(value.polarity),
        "cue": value.cue,
        "due": value.due or None,
        "due_words": value.due_words,
        "beneficiary": value.beneficiary,
        "condition": value.condition,
    }


def _event(value: EventValue) -> Json:
    return {
        "title": value.title,
        "type": value.type,
        "start": value.start,
        "end": value.end,
        "status": str(value.status),
        "certainty": value.certainty,
        "place": value.place,
        "participants": list(value.participants),
    }


_VALUES: dict[type[Value], Callable[[Any], Json]] = {
    DateValue: _date,
    StatementValue: _statement,
    FigureValue: _figure,
    NameValue: _name,
    PledgeValue: _pledge,
    EventValue: _event,
}


def _stretch(span: Span | None, text: str) -> Json | None:
    return {"text": span.of(text), "span": _span(span)} if span is not None else None


def _span(span: Span | None) -> list[int] | None:
    return [span.start, span.end] if span is not None else None


def _spans(spans: Iterable[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]
