"""Record items as schema.org says them (JSON-LD): one description of each, for its page and for its data.

Source of types and fields: https://schema.org/Quotation, /Claim, /PlanAction, /Observation, /Event, /Role.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from django.http import HttpRequest

from rawi.base.own_address import whole
from rawi.base.wording.dates import machine_value
from rawi.record.choices import (
    DisputeState,
    EventStatus,
    Form,
    InvolvementRole,
    ItemKind,
    NameType,
    PledgeStatus,
)
from rawi.record.models import Dispute, Involvement, Item, Name
from rawi.record.saying import kind_of_saying, said, saying_of
from rawi.record.times import time_of

CONTEXT = "https://schema.org"

_TYPES = {
    NameType.PERSON: "Person",
    NameType.ORGANISATION: "Organization",
    NameType.PLACE: "Place",
    NameType.AGREEMENT: "CreativeWork",
    NameType.EVENT: "Event",
}
ACTIONS = {
    PledgeStatus.NOT_STARTED: "PotentialActionStatus",
    PledgeStatus.IN_PROGRESS: "ActiveActionStatus",
    PledgeStatus.STALLED: "ActiveActionStatus",
    PledgeStatus.KEPT: "CompletedActionStatus",
    PledgeStatus.KEPT_LATE: "CompletedActionStatus",
    PledgeStatus.PARTLY_KEPT: "ActiveActionStatus",
    PledgeStatus.BROKEN: "FailedActionStatus",
    PledgeStatus.WITHDRAWN: "FailedActionStatus",
    PledgeStatus.SUPERSEDED: "FailedActionStatus",
    PledgeStatus.UNCLEAR: "PotentialActionStatus",
}
_EVENTS = {
    EventStatus.PLANNED: "EventScheduled",
    EventStatus.HELD: "EventScheduled",
    EventStatus.POSTPONED: "EventPostponed",
    EventStatus.CANCELLED: "EventCancelled",
    EventStatus.DID_NOT_HAPPEN: "EventCancelled",
}

Thing = dict[str, Any]


def document(thing: Thing) -> Thing:
    """The thing as a document of its own."""
    return {"@context": CONTEXT} | thing


def item_thing(item: Item, request: HttpRequest, disputes: Sequence[Dispute] = ()) -> Thing:
    """An item; answered disputes that were upheld or replied to stand with it as corrections and replies."""
    article = {
        "@type": "NewsArticle",
        "headline": item.article.title,
        "url": whole(request, item.article.get_url(request) or item.article.short_path),
    }
    thing: Thing = _MAKERS[ItemKind(item.kind)](item, request) | {
        "@id": whole(request, item.get_absolute_url()),
        "url": whole(request, item.get_absolute_url()),
        "subjectOf": article,
    }
    comments = [_comment(one) for one in disputes]
    return thing | ({"subjectOf": [article, *comments]} if comments else {})


def name_thing(name: Name, request: HttpRequest) -> Thing:
    """A person, organisation, place or agreement."""
    url = whole(request, name.get_absolute_url())
    return _filled(
        {"@type": _TYPES[NameType(name.type)], "@id": url, "name": name.name, "url": url},
        alternateName=name.latin,
        description=name.description,
        sameAs=f"https://www.wikidata.org/wiki/{name.wikidata}" if name.wikidata else "",
    )


def list_thing(title: str, items: Sequence[Item], request: HttpRequest) -> Thing:
    """A list of items, in order."""
    elements = [
        {"@type": "ListItem", "position": place, "item": item_thing(item, request)}
        for place, item in enumerate(items, 1)
    ]
    return {"@type": "ItemList", "name": title, "itemListElement": elements}


def _statement(item: Item, request: HttpRequest) -> Thing:
    """A claim is its speaker's only with what saying it is: who denies something does not claim it."""
    is_direct = item.statement.form == Form.DIRECT
    who = "spokenByCharacter" if is_direct else "author"
    return _filled(
        {"@type": "Quotation" if is_direct else "Claim", "text": said(saying_of(item), item.words)},
        dateCreated=machine_value(time_of(item)),
        keywords={
            "@type": "DefinedTerm",
            "termCode": item.statement.cue_class,
            "name": str(kind_of_saying(item.statement)),
        },
        **_parts(item, request, {who: InvolvementRole.SPEAKER}),
    )


def _pledge(item: Item, request: HttpRequest) -> Thing:
    return _filled(
        {
            "@type": "PlanAction",
            "name": item.pledge.gist or item.words,
            "description": item.words,
            "actionStatus": f"{CONTEXT}/{ACTIONS[PledgeStatus(item.pledge.status)]}",
        },
        scheduledTime=item.pledge.due_to.isoformat() if item.pledge.due_to else "",
        **_parts(
            item,
            request,
            {"agent": InvolvementRole.PLEDGER, "participant": InvolvementRole.BENEFICIARY},
        ),
    )


def _figure(item: Item, request: HttpRequest) -> Thing:
    figure = item.figure
    value: Any = figure.low
    if figure.low != figure.high:
        value = {"@type": "QuantitativeValue", "minValue": figure.low, "maxValue": figure.high}
    return _filled(
        {"@type": "Observation", "name": item.words, "value": value},
        unitText=figure.unit,
        variableMeasured=figure.series.title if figure.series else figure.measures,
        measurementQualifier=figure.qualifier,
        observationDate=machine_value(time_of(item)),
    )


def _event(item: Item, request: HttpRequest) -> Thing:
    event = item.event
    return _filled(
        {
            "@type": "Event",
            "name": event.title,
            "eventStatus": f"{CONTEXT}/{_EVENTS[EventStatus(event.status)]}",
        },
        startDate=machine_value(event.start),
        endDate=machine_value(event.end),
        **_parts(
            item,
            request,
            {
                "location": InvolvementRole.PLACE,
                "organizer": InvolvementRole.ORGANISER,
                "actor": InvolvementRole.PARTICIPANT,
            },
        ),
    )


def _other(item: Item, request: HttpRequest) -> Thing:
    return _filled(
        {"@type": "CreativeWork", "text": item.words},
        temporalCoverage=machine_value(time_of(item)) if item.kind == ItemKind.DATE else "",
        **_parts(item, request, {"about": InvolvementRole.MENTION}),
    )


_MAKERS: dict[ItemKind, Callable[[Item, HttpRequest], Thing]] = {
    ItemKind.STATEMENT: _statement,
    ItemKind.PLEDGE: _pledge,
    ItemKind.FIGURE: _figure,
    ItemKind.EVENT: _event,
    ItemKind.DATE: _other,
    ItemKind.NAME: _other,
}


def _parts(item: Item, request: HttpRequest, terms: Mapping[str, InvolvementRole]) -> Thing:
    """Who takes part in each of the terms."""
    involved = list(item.involvements.all())
    return {
        term: [_part(one, term, request) for one in involved if one.role == role]
        for term, role in terms.items()
    }


def _part(one: Involvement, term: str, request: HttpRequest) -> Thing:
    """A capacity is somebody's in this item alone, another in the next: it stands around who has it."""
    if one.name is None:
        return {"@type": "Thing", "name": one.shown}
    thing = name_thing(one.name, request)
    return {"@type": "Role", "roleName": one.capacity, term: thing} if _has_title(one) else thing


def _has_title(one: Involvement) -> bool:
    return bool(one.capacity and one.name and one.name.type == NameType.PERSON)


def _comment(dispute: Dispute) -> Thing:
    is_correction = dispute.state == DisputeState.UPHELD
    return _filled(
        {"@type": "CorrectionComment" if is_correction else "Comment", "text": dispute.answer},
        datePublished=dispute.answered_at.isoformat() if dispute.answered_at else "",
    )


def _filled(thing: Thing, **more: Any) -> Thing:
    """The thing with those of the fields that say something."""
    return thing | {name: value for name, value in more.items() if value}
