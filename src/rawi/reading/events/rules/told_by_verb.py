"""An event that a verb tells of by itself: «زار الوزير بيروت», «قصف التحالف مواقع في تعز», «أبرم البلدان
اتفاقا».
"""

from collections.abc import Iterator

from rawi.reading.events.draft import Draft, parties, place_in
from rawi.reading.events.scene import Clause, NameHere, Scene
from rawi.reading.events.words import agreement_words, verbs
from rawi.reading.model.findings import NameType

#: The title has no more words than this after the verb.
_TITLE = 12


def find(scene: Scene, i: int) -> Iterator[Draft]:
    """The event that the verb at word i tells of."""
    verb = verbs().get(scene.words[i].text)
    if verb is None or verb.type == "held":
        return
    clause = scene.clause(i)
    place = place_in(scene, clause) or (_object(scene, clause) if verb.needs == "place" else None)
    acting = parties(scene, clause, place)
    if not _has(scene, clause, verb.needs, place, acting):
        return
    last = _title_end(scene, clause, [*acting, *([place] if place else [])])
    yield Draft(clause, i, last, verb.type, "told_by_verb", verb.entry, acting, place, verb.future)


def _object(scene: Scene, clause: Clause) -> NameHere | None:
    """The first place after the verb: زار الوزير بيروت."""
    return next((n for n in scene.named(clause, NameType.PLACE) if n.first > clause.at), None)


def _has(
    scene: Scene, clause: Clause, needs: str, place: NameHere | None, acting: tuple[NameHere, ...]
) -> bool:
    if needs == "place":
        return place is not None and bool(acting)
    if needs == "party":
        return len([n for n in acting if n.last > clause.at]) > 1
    words = {word.text for word in scene.words[clause.at : clause.last]}
    return bool(words & agreement_words()) and bool(acting)


def _title_end(scene: Scene, clause: Clause, names: list[NameHere]) -> int:
    """After the last name within reach, else after some words."""
    within = [n.last for n in names if clause.at < n.first and n.last <= clause.at + _TITLE]
    return max(within, default=min(clause.last, clause.at + _TITLE))
