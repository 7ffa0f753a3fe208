"""Whether an event takes place: words near it, words before its أن, its verb, its day."""

from collections.abc import Iterator

from rawi.reading.events.scene import Clause, DateHere, Scene
from rawi.reading.events.words import statuses, verbs
from rawi.reading.model.findings import Direction, EventStatus

#: IPTC: attacks happen unplanned.
_UNPLANNED = frozenset({"attack"})
_CALLED_OFF = (EventStatus.CANCELLED, EventStatus.POSTPONED)
#: How far from its noun or verb a word still speaks of the event: of calling off, of anything else.
_CLOSE, _NEAR = 4, 10
#: «من المتوقع أن», «من غير المقرر أن»: so many words before أن.
_LEAD = 3


def status_of(
    scene: Scene, clause: Clause, type_: str, date: DateHere | None, *, future: bool
) -> tuple[EventStatus, int]:
    """The event's status and certainty."""
    if type_ in _UNPLANNED:
        return EventStatus.HELD, 0
    is_past = date is not None and date.value.direction is Direction.PAST
    lead = _lead(scene, clause)
    here = _places(scene, clause)
    for word, status, certainty in statuses():
        at = here.get(word)
        is_far = status in _CALLED_OFF and at is not None and abs(at - clause.at) > _CLOSE
        if word in lead or (at is not None and not is_far):
            if status is EventStatus.PLANNED and is_past and word not in lead:
                continue
            return status, certainty
    if future or (date and date.value.direction is Direction.FUTURE):
        return EventStatus.PLANNED, 5
    return EventStatus.HELD, 5


def is_ruled_out(scene: Scene, clause: Clause) -> bool:
    """«من غير المقرر أن يزور»: it is said that there will be none."""
    return "غير" in _lead(scene, clause)


def _lead(scene: Scene, clause: Clause) -> list[str]:
    """The words before the أن with which the clause begins."""
    texts = scene.prose.texts
    if texts[clause.first] not in ("ان", "بان"):
        return []
    return texts[max(0, clause.first - _LEAD) : clause.first]


def _places(scene: Scene, clause: Clause) -> dict[str, int]:
    """The words near the event, a joined و left out, to where each stands first."""
    places: dict[str, int] = {}
    for i, text in _near(scene, clause):
        places.setdefault(text, i)
        if text[0] == "و":
            places.setdefault(text[1:], i)
    return places


def _near(scene: Scene, clause: Clause) -> Iterator[tuple[int, str]]:
    """The words near the event, «من أجل» and a لم before no verb of events left out."""
    texts = scene.prose.texts
    for i in range(max(clause.first, clause.at - _NEAR), min(clause.last, clause.at + _NEAR)):
        after = texts[i + 1] if i + 1 < len(texts) else ""
        is_idle = (texts[i] == "اجل" and i and texts[i - 1] == "من") or (
            texts[i] in ("لم", "ولم") and after not in verbs()
        )
        if not is_idle:
            yield i, texts[i]
