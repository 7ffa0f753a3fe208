"""A draft of an event: what a rule saw; the finder makes a finding of it."""

from rawi.reading.events.scene import Clause, NameHere, Scene
from rawi.reading.events.status import status_of
from rawi.reading.model.findings import EventValue
from rawi.reading.spans import Span
from rawi.reading.values import dataclass


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
    return scene.prose.span(scene.starts[draft.first] + draft.cut, scene.ends[draft.last - 1])


def value(scene: Scene, draft: Draft) -> EventValue:
    """The event's value: day, status and certainty come from the clause."""
    date = next(iter(scene.dated(draft.clause)), None)
    status, certainty = status_of(scene, draft.clause, draft.type, date, future=draft.future)
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
