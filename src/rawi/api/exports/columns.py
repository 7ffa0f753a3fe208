"""The columns of the flat exports: what each holds, and how it is had from an item."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from types import UnionType
from typing import Any, get_args, get_origin

from rawi.api.schemas.item import (
    DateFacts,
    EventFacts,
    FigureFacts,
    PledgeFacts,
    PublicItem,
    StatementFacts,
)
from rawi.api.schemas.shape import Shape
from rawi.record.choices import InvolvementRole

#: Between several values of one cell.
BETWEEN = " | "


class Type(StrEnum):
    """What a column's values are."""

    TEXT = "text"
    INTEGER = "integer"
    NUMBER = "number"
    TRUTH = "truth value"
    DAY = "day"
    MOMENT = "moment"


@dataclass(frozen=True, slots=True)
class Column:
    """One column; value gives its cell for an item, None where it has none."""

    name: str
    type: Type
    meaning: str
    value: Callable[[PublicItem], Any]


_TYPES: dict[type, Type] = {
    str: Type.TEXT,
    bool: Type.TRUTH,
    int: Type.INTEGER,
    float: Type.NUMBER,
    date: Type.DAY,
    datetime: Type.MOMENT,
}
_KINDS: dict[str, type[Shape]] = {
    "statement": StatementFacts,
    "pledge": PledgeFacts,
    "figure": FigureFacts,
    "event": EventFacts,
    "date": DateFacts,
}
#: Fields of the item that are values; the rest is told by columns of its own.
_PLAIN = (
    "id",
    "kind",
    "url",
    "words",
    "day",
    "starts_on",
    "ends_on",
    "review",
    "accepted_by",
    "rule",
    "confidence",
)


def _plain(field: str) -> Column:
    info = PublicItem.model_fields[field]
    return Column(
        field, _type_of(info.annotation), info.description or field, lambda item: getattr(item, field)
    )


def _type_of(annotation: Any) -> Type:
    options = [one for one in get_args(annotation) if one is not type(None)]
    if isinstance(annotation, UnionType) or type(None) in get_args(annotation):
        annotation = options[0]
    return _TYPES.get(annotation, Type.TEXT)


def _article() -> Iterator[Column]:
    yield Column("article", Type.INTEGER, "id of the article", lambda item: item.article.id)
    yield Column("headline", Type.TEXT, "the article's headline", lambda item: item.article.headline)
    yield Column("article_url", Type.TEXT, "its short address", lambda item: item.article.url)
    yield Column("version", Type.INTEGER, "number of its version", lambda item: item.article.version)


def _evidence() -> Iterator[Column]:
    def first(field: str) -> Callable[[PublicItem], Any]:
        return lambda item: getattr(item.evidence[0], field) if item.evidence else None

    yield Column(
        "block", Type.TEXT, "id of the block that holds the words; of several, the first", first("block")
    )
    yield Column("start", Type.INTEGER, "first code point of the words in the block", first("start"))
    yield Column("end", Type.INTEGER, "the code point after the last", first("end"))
    yield Column("sentence_hash", Type.TEXT, "SHA-256 of their sentence", first("sentence_hash"))


def _names() -> Iterator[Column]:
    for role in InvolvementRole.values:
        yield Column(role, Type.TEXT, f"names whose part is {role}", _named(role))
    yield Column("capacity", Type.TEXT, "offices and titles given to speakers and pledgers", _capacities)
    yield Column("name_ids", Type.TEXT, "ids of all names, in the order of the columns", _name_ids)


def _named(role: str) -> Callable[[PublicItem], str]:
    return lambda item: BETWEEN.join(part.name for part in item.names if part.role == role)


def _capacities(item: PublicItem) -> str:
    return BETWEEN.join(
        part.capacity for part in item.names if part.capacity and part.role in ("speaker", "pledger")
    )


def _name_ids(item: PublicItem) -> str:
    order = InvolvementRole.values
    parts = sorted(item.names, key=lambda part: order.index(part.role))
    return BETWEEN.join(str(part.id) for part in parts if part.id)


def _own(kind: str, shape: type[Shape]) -> Iterator[Column]:
    """A kind's own fields; a field's several values stand in one cell, of its history the last step."""
    for field, info in shape.model_fields.items():
        if field == "history":
            yield Column("pledge_status_since", Type.TEXT, "EDTF: since when it has that status", _since)
            continue
        is_list = get_origin(info.annotation) is list
        yield Column(
            f"{kind}_{field}",
            Type.TEXT if is_list else _type_of(info.annotation),
            info.description or field.replace("_", " "),
            _of_kind(kind, field, is_list=is_list),
        )


def _of_kind(kind: str, field: str, *, is_list: bool) -> Callable[[PublicItem], Any]:
    def value(item: PublicItem) -> Any:
        own = getattr(item, kind)
        found = getattr(own, field) if own else None
        return BETWEEN.join(map(str, found)) if is_list and found is not None else found

    return value


def _since(item: PublicItem) -> str | None:
    return item.pledge.history[-1].since if item.pledge and item.pledge.history else None


COLUMNS: tuple[Column, ...] = (
    *(_plain(field) for field in _PLAIN),
    *_article(),
    *_evidence(),
    *_names(),
    *(column for kind, shape in _KINDS.items() for column in _own(kind, shape)),
    _plain("licence"),
    _plain("revision"),
    _plain("changed_at"),
)
