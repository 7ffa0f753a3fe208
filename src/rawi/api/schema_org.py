"""Items in the terms of schema.org, where it has a term for them."""

from collections.abc import Callable
from typing import Any

from rawi.api.schemas.item import PublicItem
from rawi.api.schemas.parts import Part
from rawi.record.saying import said, saying_for

CONTEXT = "https://schema.org"

_AGENTS = {"person": "Person", "organisation": "Organization", "place": "Place", "event": "Event"}
#: https://schema.org/ActionStatusType has four: what was given up counts as failed.
_ACTION = {
    "not_started": "PotentialActionStatus",
    "in_progress": "ActiveActionStatus",
    "stalled": "ActiveActionStatus",
    "partly_kept": "ActiveActionStatus",
    "unclear": "ActiveActionStatus",
    "kept": "CompletedActionStatus",
    "kept_late": "CompletedActionStatus",
    "broken": "FailedActionStatus",
    "withdrawn": "FailedActionStatus",
    "superseded": "FailedActionStatus",
}
_EVENT = {
    "planned": "EventScheduled",
    "held": "EventScheduled",
    "postponed": "EventPostponed",
    "cancelled": "EventCancelled",
    "did_not_happen": "EventCancelled",
}


def thing_of(item: PublicItem) -> dict[str, Any]:
    """What the item is about, as a schema.org thing without its context."""
    thing = {"@id": item.url, **_THINGS[item.kind](item)}
    return {term: value for term, value in thing.items() if value not in ("", None, [], {})}


def _statement(item: PublicItem) -> dict[str, Any]:
    """A claim is its speaker's only with what saying it is: who denies something does not claim it."""
    saying = saying_for(item.statement.cue_class) if item.statement else ""
    return {
        "@type": "Quotation" if _is_quoted(item) else "Claim",
        "text": said(saying, item.words),
        "creator" if _is_quoted(item) else "author": _agents(item, "speaker"),
        "dateCreated": _day(item),
        "isPartOf": item.article.url,
    }


def _is_quoted(item: PublicItem) -> bool:
    return bool(item.statement and item.statement.form != "indirect")


def _pledge(item: PublicItem) -> dict[str, Any]:
    own = item.pledge
    return {
        "@type": "PlanAction",
        "name": (own and own.gist) or item.words,
        "description": item.words,
        "agent": _agents(item, "pledger"),
        "recipient": _agents(item, "beneficiary"),
        "actionStatus": own and f"{CONTEXT}/{_ACTION[own.status]}",
        "scheduledTime": own and own.due_to and own.due_to.isoformat(),
    }


def _figure(item: PublicItem) -> dict[str, Any]:
    own = item.figure
    if own is None:
        return {"@type": "Observation", "description": item.words}
    value: dict[str, Any] = {"@type": "QuantitativeValue", "unitText": own.unit}
    value |= {"value": own.low} if own.low == own.high else {"minValue": own.low, "maxValue": own.high}
    return {
        "@type": "Observation",
        "description": item.words,
        "variableMeasured": own.measures,
        "observationDate": own.as_of or _day(item),
        "value": {term: one for term, one in value.items() if one != ""},
    }


def _event(item: PublicItem) -> dict[str, Any]:
    own = item.event
    return {
        "@type": "Event",
        "name": (own and own.title) or item.words,
        "startDate": item.starts_on and item.starts_on.isoformat(),
        "endDate": item.ends_on and item.ends_on.isoformat(),
        "eventStatus": own and f"{CONTEXT}/{_EVENT[own.status]}",
        "location": _agents(item, "place"),
        "organizer": _agents(item, "organiser"),
        "attendee": _agents(item, "participant"),
    }


def _name(item: PublicItem) -> dict[str, Any]:
    agents = _agents(item, "mention")
    return agents[0] if agents else {"@type": "Thing", "name": item.words}


def _date(item: PublicItem) -> dict[str, Any]:
    return {"@type": "Thing", "name": item.words, "description": item.date and item.date.edtf}


def _day(item: PublicItem) -> str:
    return item.day.isoformat() if item.day else ""


def _agents(item: PublicItem, role: str) -> list[dict[str, Any]]:
    return [_agent(part) for part in item.names if part.role == role]


def _agent(part: Part) -> dict[str, Any]:
    agent = {
        "@type": _AGENTS.get(part.type, "Thing"),
        "name": part.name,
        "alternateName": part.latin,
        "sameAs": part.wikidata and f"https://www.wikidata.org/entity/{part.wikidata}",
    }
    return {term: value for term, value in agent.items() if value}


_THINGS: dict[str, Callable[[PublicItem], dict[str, Any]]] = {
    "statement": _statement,
    "pledge": _pledge,
    "figure": _figure,
    "event": _event,
    "name": _name,
    "date": _date,
}
