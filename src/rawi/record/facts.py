"""What an editor may amend of an item, as plain values: compared, kept in the trail, put back by undo."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from rawi.articles.models import Version
from rawi.record.models import DETAILED, Item
from rawi.record.times import grain_of

#: The fields of each kind that an editor may set; what follows from them is computed.
FIELDS: dict[str, tuple[str, ...]] = {
    "statement": ("form", "attribution", "cue", "cue_class", "told_to", "channel", "gist", "said_on"),
    "pledge": (
        "polarity",
        "cue",
        "gist",
        "condition",
        "due",
        "due_words",
        "due_basis",
        "measurable",
        "provision",
    ),
    "figure": ("low", "high", "unit", "qualifier", "figure_kind", "measures", "of_whom", "where", "as_of"),
    "event": ("title", "type", "start", "end", "status", "certainty", "outcome"),
    "date": ("edtf", "grain", "direction", "note"),
    "name": (),
}

#: The parts that an editor may give each kind; the first is who speaks or binds himself, where there is one.
ROLES: dict[str, tuple[str, ...]] = {
    "statement": ("speaker",),
    "pledge": ("pledger", "beneficiary"),
    "figure": (),
    "event": ("place", "participant", "organiser"),
    "date": (),
    "name": ("mention",),
}


@dataclass(frozen=True, slots=True)
class Place:
    """Words in the newest version: half-open code points in a block's text."""

    block: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class PartFact:
    """One part in an item. key is the authority file's row, None where the name is yet to be looked up."""

    role: str
    name: str
    type: str = ""
    as_named: str = ""
    capacity: str = ""
    speaker_kind: str = ""
    reason: str = ""
    key: int | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """All that an editor may set of one item; values has the kind's own fields (see FIELDS).

    words follow from places; where there are none, they are those that the item had last.
    """

    kind: str
    places: tuple[Place, ...] = ()
    parts: tuple[PartFact, ...] = ()
    values: Mapping[str, Any] = field(default_factory=dict)
    words: str = ""


@dataclass(frozen=True, slots=True)
class Amendment:
    """What is to change; None and missing values stay as they are.

    version is the key of the version in which places count.
    """

    kind: str | None = None
    places: tuple[Place, ...] | None = None
    parts: tuple[PartFact, ...] | None = None
    values: Mapping[str, Any] = field(default_factory=dict)
    version: int | None = None

    def applied_to(self, facts: Facts) -> Facts:
        """The facts as they are to be. A new kind begins without the old one's values."""
        kind = self.kind or facts.kind
        kept = dict(facts.values) if kind == facts.kind else {}
        if "edtf" in self.values and self.values["edtf"] != kept.get("edtf"):
            kept["grain"] = grain_of(self.values["edtf"]).value
        return replace(
            facts,
            kind=kind,
            places=facts.places if self.places is None else self.places,
            parts=_parts_for(kind, facts) if self.parts is None else self.parts,
            values={**kept, **self.values},
        )


def _parts_for(kind: str, facts: Facts) -> tuple[PartFact, ...]:
    """The parts that stay when facts become another kind: a speaker binds himself, a pledger speaks."""
    if kind == facts.kind:
        return facts.parts
    became = {"speaker": "pledger", "pledger": "speaker"}
    moved = (replace(part, role=became.get(part.role, part.role)) for part in facts.parts)
    return tuple(part for part in moved if part.role in ROLES[kind])


def facts_of(item: Item, version: Version) -> Facts:
    """The item's facts as the database has them now, its words as they stand in version."""
    detail = item.detail if item.kind in DETAILED and hasattr(item, item.kind) else None
    places = item.evidence.filter(version=version).order_by("pk").values_list("block", "start", "end")
    parts = item.involvements.select_related("name").order_by("role", "order")
    return Facts(
        kind=item.kind,
        places=tuple(Place(*place) for place in places),
        parts=tuple(
            PartFact(
                role=part.role,
                name=part.shown,
                type=part.name.type if part.name else "",
                as_named=part.as_named,
                capacity=part.capacity,
                speaker_kind=part.speaker_kind,
                reason=part.reason,
                key=part.name_id,
            )
            for part in parts
        ),
        values={name: getattr(detail, name) for name in FIELDS[item.kind]} if detail else {},
        words=item.words,
    )


def differences(before: Facts, after: Facts) -> dict[str, list[Any]]:
    """What differs, field to [before, after], as the audit trail keeps it."""
    old, new = _flat(before), _flat(after)
    return {name: [old.get(name), new.get(name)] for name in {**old, **new} if old.get(name) != new.get(name)}


def undone(facts: Facts, changes: Mapping[str, list[Any]]) -> Facts:
    """The facts as they were before changes."""
    was = _flat(facts) | {name: before for name, (before, _) in changes.items()}
    return Facts(
        kind=was["kind"],
        places=tuple(Place(**place) for place in was["places"]),
        parts=tuple(PartFact(**part) for part in was["parts"]),
        values={name: was[name] for name in FIELDS[was["kind"]] if was.get(name) is not None},
        words=was["words"],
    )


def _flat(facts: Facts) -> dict[str, Any]:
    return {
        "kind": facts.kind,
        "words": facts.words,
        "places": [asdict(place) for place in facts.places],
        "parts": [asdict(part) for part in facts.parts],
        **{name: facts.values.get(name) for name in FIELDS[facts.kind]},
    }
