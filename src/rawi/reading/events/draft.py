"""A draft of an event: what a rule saw; the finder makes a finding of it."""

from dataclasses import dataclass
from itertools import pairwise

from rawi.reading.events.scene import Clause, DateHere, NameHere, Scene
from rawi.reading.events.words import statuses, verbs
from rawi.reading.model.findings import Direction, EventStatus, EventValue, NameType
from rawi.reading.spans import Span

#: Direction of the page's dates: where the day of the event lies.
_AHEAD = Direction.FUTURE
#: IPTC: attacks happen unplanned.
_UNPLANNED = frozenset({"attack"})


@dataclass(frozen=True, slots=True)
class Draft:
    """An event told of in a clause: its words first to last, its type, the rule and table entry that fired.

    parties are who takes part, place where it is; future: the verb itself speaks of the future; cut letters
    stand before the first word's noun.
    """

    clause: Clause
    first: int
    last: int
    type: str
    rule: str
    entry: str
    parties: tuple[NameHere, ...] = ()
    place: NameHere | None = None
    future: bool = False
    cut: int = 0


def span(scene: Scene, draft: Draft) -> Span:
    """The draft's words in Page.text, clitics before the noun left out."""
    return scene.prose.span(scene.words[draft.first].start + draft.cut, scene.words[draft.last - 1].end)


def value(scene: Scene, draft: Draft) -> EventValue:
    """The event's value: day, status and certainty come from the clause."""
    date = next(iter(scene.dated(draft.clause)), None)
    status, certainty = _status(scene, draft, date)
    start, _, end = (date.value.edtf if date else "").partition("/")
    words = span(scene, draft).shift(-scene.prose.offset).of(scene.prose.text)
    title = " ".join(("ال" + words[2:] if words.startswith("لل") else words).split())
    return EventValue(
        title,
        draft.type,
        "" if start == ".." else start,
        "" if end == ".." else end,
        status,
        certainty,
        draft.place.value.name if draft.place else "",
        tuple(party.value.name for party in draft.parties),
    )


def _status(scene: Scene, draft: Draft, date: DateHere | None) -> tuple[EventStatus, int]:
    if draft.type in _UNPLANNED:
        return EventStatus.HELD, 0
    texts = scene.prose.texts[draft.clause.first : draft.clause.last]
    words = {word for word in texts if word != "لم"} | {word[1:] for word in texts if word[0] == "و"}
    words |= {"لم" for word, after in pairwise(texts) if word == "لم" and after in verbs()}
    for word, status, certainty in statuses():
        if word in words:
            return status, certainty
    if draft.future or (date and date.value.direction is _AHEAD):
        return EventStatus.PLANNED, 5
    return EventStatus.HELD, 5


def parties(scene: Scene, clause: Clause, place: NameHere | None) -> tuple[NameHere, ...]:
    """Persons, bodies and states that act in the clause; the place of the event is none of them."""
    acting = scene.named(clause, NameType.PERSON, NameType.ORGANISATION, NameType.PLACE)
    return tuple(n for n in acting if n is not place and not _is_where(scene, n))


def place_in(scene: Scene, clause: Clause) -> NameHere | None:
    """The place after في or ب in the clause, nearest after its word; None where none is named."""
    places = [n for n in scene.named(clause, NameType.PLACE) if _is_where(scene, n)]
    return min(places, key=lambda n: (n.first < clause.at, abs(n.first - clause.at)), default=None)


def _is_where(scene: Scene, name: NameHere) -> bool:
    """True for a place that stands where something happens: في القاهرة، بالقاهرة، العاصمة دمشق."""
    if name.value.type is not NameType.PLACE:
        return False
    before = scene.words[name.first - 1].text if name.first else ""
    written = scene.words[name.first].text
    return before in ("في", "وفي", "قرب", "شمال", "جنوب", "شرق", "غرب", "وسط", "العاصمه", "بالعاصمه") or (
        written[0] == "ب" and not name.value.name.startswith("ب")
    )
