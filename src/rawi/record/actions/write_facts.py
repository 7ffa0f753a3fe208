"""Write an item's facts: its kind's fields, its words, its parts, and what follows from them."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from rawi.articles.models import Version
from rawi.reading.edtf import bounds, is_value
from rawi.reading.spans import Span
from rawi.record.actions.review_item import take_turn
from rawi.record.actions.suggest_items import day_of
from rawi.record.anchors import anchor_at
from rawi.record.choices import DueBasis, InvolvementRole, NameType, SpeakerKind
from rawi.record.errors import Refused
from rawi.record.facts import Facts, PartFact, Place
from rawi.record.models import Event, Evidence, Figure, Involvement, Item, Name, Pledge, StatedDate, Statement
from rawi.record.naming import names_for
from rawi.record.parts import Part

_MODELS: dict[str, Any] = {
    "statement": Statement,
    "pledge": Pledge,
    "figure": Figure,
    "event": Event,
    "date": StatedDate,
}
_EDTF = ("said_on", "due", "as_of", "start", "end", "edtf")
_TYPES = {SpeakerKind.PERSON: NameType.PERSON, SpeakerKind.ORGANISATION: NameType.ORGANISATION}


@transaction.atomic
def write_facts(item: Item, facts: Facts, *, before: Facts | None, version: Version) -> None:
    """Bring item to facts; before is what it had (None: it is new). The item must be out of readers' sight.

    Raises Refused where the facts contradict themselves or the text.
    """
    _must_be_dates(facts.values)
    if before and before.kind != facts.kind:
        _drop_detail(item, before.kind)
    first, last = _time(facts)
    article_day = day_of(item.article)
    fields: dict[str, Any] = {
        "kind": facts.kind,
        "starts_on": first,
        "ends_on": last,
        "day": (first or article_day) if facts.kind == "event" else article_day,
    }
    if before is None or facts.places != before.places:
        fields["words"] = _write_places(item, facts.places, version) or facts.words
    take_turn(item, **fields)
    _write_detail(item, facts)
    if before is None or (facts.parts, facts.kind) != (before.parts, before.kind):
        _write_parts(item, facts.parts)
    item.involvements.update(kind=item.kind, day=item.day)


def _must_be_dates(values: Mapping[str, Any]) -> None:
    for name in _EDTF:
        value = values.get(name)
        if value and not is_value(value):
            raise Refused(_("“%(value)s” names no day, month or year.") % {"value": value})


def _drop_detail(item: Item, kind: str) -> None:
    if kind == "pledge" and (item.pledge.changes.exists() or item.pledge.statements.exists()):
        raise Refused(_("This pledge has a history of its own: it cannot become something else."))
    if kind in _MODELS:
        _MODELS[kind].objects.filter(item=item).delete()
    item._state.fields_cache.pop(kind, None)


def _write_places(item: Item, places: tuple[Place, ...], version: Version) -> str:
    texts = {block.id: block.text for block in version.blocks}
    try:
        anchors = [
            anchor_at(place.block, texts[place.block], Span(place.start, place.end)) for place in places
        ]
    except (KeyError, ValueError) as fault:
        raise Refused(_("These words do not stand in the newest version of the article.")) from fault
    item.evidence.filter(version=version).delete()
    Evidence.objects.bulk_create(Evidence(item=item, version=version, **asdict(one)) for one in anchors)
    return " … ".join(anchor.exact for anchor in anchors)


def _time(facts: Facts) -> tuple[Any, Any]:
    """The first and last day that a date or an event speaks of."""
    if facts.kind == "date":
        return bounds(facts.values.get("edtf") or "")
    if facts.kind == "event":
        start = facts.values.get("start") or ""
        first, last = bounds(start)[0], bounds(facts.values.get("end") or start)[1]
        if first and last and first > last:
            raise Refused(_("The event would end before it starts."))
        return first, last
    return (None, None)


def _write_detail(item: Item, facts: Facts) -> None:
    model = _MODELS.get(facts.kind)
    if model is None:
        return
    detail = model.objects.filter(item=item).first() or model(item=item)
    for name, value in facts.values.items():
        setattr(detail, name, value)
    if isinstance(detail, Pledge):
        _place_in_time(detail, item)
    try:
        detail.clean_fields(exclude={"item"})
    except ValidationError as fault:
        raise Refused("; ".join(fault.messages)) from fault
    if isinstance(detail, Figure) and detail.low > detail.high:
        raise Refused(_("The range ends below its beginning."))
    detail.save()
    item._state.fields_cache[facts.kind] = detail


def _place_in_time(pledge: Pledge, item: Item) -> None:
    """What follows from the due time, and the copies that the tracker reads."""
    pledge.due_from, pledge.due_to = bounds(pledge.due)
    if not pledge.due and not pledge.due_words:
        pledge.due_basis = DueBasis.NONE
    elif pledge.due and pledge.due_basis == DueBasis.NONE:
        pledge.due_basis = DueBasis.INFERRED
    pledge.day = item.day


def _write_parts(item: Item, parts: tuple[PartFact, ...]) -> None:
    unknown = [_part(fact) for fact in parts if fact.key is None]
    names = names_for(unknown)
    item.involvements.all().delete()
    for order, fact in enumerate(parts):
        name = _named(fact.key) if fact.key else names.meant_by(_part(fact))
        Involvement.objects.create(
            item=item,
            name=name,
            role=fact.role,
            order=order,
            as_named=(fact.as_named or fact.name)[:255],
            capacity=fact.capacity[:255],
            speaker_kind=fact.speaker_kind,
            reason=fact.reason[:255],
            kind=item.kind,
            day=item.day,
        )


def _named(key: int) -> Name | None:
    name = Name.objects.filter(pk=key).first()
    while name and name.merged_into:
        name = name.merged_into
    return name


def _part(fact: PartFact) -> Part:
    type_ = fact.type or _TYPES.get(SpeakerKind(fact.speaker_kind)) if fact.speaker_kind else fact.type
    return Part(
        role=InvolvementRole(fact.role),
        name=fact.name,
        type=NameType(type_) if type_ else None,
        as_named=fact.as_named or fact.name,
        capacity=fact.capacity,
        speaker_kind=fact.speaker_kind,
        reason=fact.reason,
    )
