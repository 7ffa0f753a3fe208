"""An event that a verb tells of by itself: «زار الوزير بيروت», «قصف التحالف مواقع في تعز», «أبرم البلدان
اتفاقا».
"""

from collections.abc import Iterator

from rawi.reading.arabic.word_sets import word_set
from rawi.reading.events.around import parties, place_in
from rawi.reading.events.draft import Draft
from rawi.reading.events.scene import Clause, NameHere, Scene
from rawi.reading.events.topics import is_supposed
from rawi.reading.events.words import agreement_words, verbs
from rawi.reading.model.findings import NameType

#: The title has no more words than this after the verb.
_TITLE = 12
#: Behind these a place is no object of the verb: «الجماعة المتحالفة مع إيران».
_NO_OBJECT = frozenset({"مع", "من", "الي", "عن", "بين", "لدي", "ضد"})
#: Behind these an opening or a signing is only spoken of: «السلة التي دشنت».
_RELATIVES = frozenset({"التي", "الذي", "الذين", "ما"})
_SPOKEN_OF = frozenset({"opening", "signing"})
#: «كانت تستهدف»: what somebody did or meant to do, over and over.
_USED_TO = frozenset({"كان", "كانت", "كانوا", "وكان", "وكانت"})


def find(scene: Scene, i: int) -> Iterator[Draft]:
    """The event that the verb at word i tells of."""
    verb = verbs().get(scene.texts[i])
    if verb is None or verb.type == "held" or _is_idle(scene, i, verb.type):
        return
    clause = scene.clause(i)
    place = _place(scene, clause, verb.needs, verb.type)
    acting = parties(scene, clause, place)
    if not _has(scene, clause, verb.needs, place, acting):
        return
    last = _title_end(scene, clause, [*acting, *([place] if place else [])])
    yield Draft(clause, i, last, verb.type, "told_by_verb", verb.entry, acting, place, verb.future)


def _is_idle(scene: Scene, i: int, kind: str) -> bool:
    before = scene.texts[i - 1] if i else ""
    if is_supposed(scene, i) or (kind in _SPOKEN_OF and before in _RELATIVES):
        return True
    # «تستهدف الخطة خفض النفقات»: in the present these aim.
    is_present = scene.texts[i].lstrip("وف")[:1] in "يت"
    return kind == "attack" and before in _USED_TO and is_present


def _place(scene: Scene, clause: Clause, needs: str, kind: str) -> NameHere | None:
    if needs == "arrival":
        after = [n for n in scene.named(clause, NameType.PLACE) if n.first > clause.at]
        return next((n for n in after if scene.texts[n.first - 1] == "الي"), None)
    found = place_in(scene, clause)
    if found and kind == "attack" and found.first > clause.at + _TITLE:
        found = None
    return found or (_object(scene, clause, kind) if needs == "place" else None)


def _object(scene: Scene, clause: Clause, kind: str) -> NameHere | None:
    """The first place after the verb: زار الوزير بيروت."""
    after = [n for n in scene.named(clause, NameType.PLACE) if n.first > clause.at]
    if kind == "attack":
        after = [n for n in after if n.first <= clause.at + _TITLE]
        after = [n for n in after if scene.texts[n.first - 1] not in _NO_OBJECT]
    return next(iter(after), None)


def _has(
    scene: Scene, clause: Clause, needs: str, place: NameHere | None, acting: tuple[NameHere, ...]
) -> bool:
    people = [n for n in acting if n.value.type is NameType.PERSON]
    if needs == "place":
        return place is not None and bool(acting)
    if needs == "party":
        return bool(people) and _meet(scene, clause, acting)
    words = set(scene.texts[clause.at : clause.last])
    if needs == "arrival":
        return place is not None and any(n.first < place.first for n in people)
    if needs == "bomb":
        return bool(words & word_set("event_bombs")) and bool(place or acting)
    return bool(words & agreement_words()) and bool(acting)


def _meet(scene: Scene, clause: Clause, acting: tuple[NameHere, ...]) -> bool:
    """Two who are named behind the verb, or one who is named and company told by its office."""
    after = [n for n in acting if n.last > clause.at]
    if len(after) > 1:
        return True
    rest = scene.texts[after[0].last if after else clause.at + 1 : clause.last]
    return any(map(_is_company, rest))


def _is_company(word: str) -> bool:
    company = word_set("event_company")
    return word in company or (word[0] == "ب" and word[1:] in company)


def _title_end(scene: Scene, clause: Clause, names: list[NameHere]) -> int:
    """After the last name within reach, else after some words."""
    within = [n.last for n in names if clause.at < n.first and n.last <= clause.at + _TITLE]
    return max(within, default=min(clause.last, clause.at + _TITLE))
