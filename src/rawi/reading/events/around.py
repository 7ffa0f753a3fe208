"""Who takes part in an event, and where it is: the names of its clause."""

from rawi.reading.arabic.word_sets import word_set, words_of_kind
from rawi.reading.events.scene import Clause, NameHere, Scene
from rawi.reading.model.findings import NameType

_AT = words_of_kind("event_bounds", "place")
#: A state is a party where it stands beside these, or is joined by و to one that does.
_WITH = frozenset({"بين", "مع", "وبين", "ومع"})
#: Whoever stands behind these takes no part: the page tells where it was read.
_NO_PARTY = words_of_kind("event_bounds", "reader")


def parties(scene: Scene, clause: Clause, place: NameHere | None) -> tuple[NameHere, ...]:
    """Persons and bodies that act in the clause, and states beside the event's word, بين or مع."""
    acting: list[NameHere] = []
    for name in scene.named(clause, NameType.PERSON, NameType.ORGANISATION, NameType.PLACE):
        if name is not place and not is_where(scene, name) and _acts(scene, clause, name, acting):
            acting.append(name)
    return tuple(acting)


def _acts(scene: Scene, clause: Clause, name: NameHere, acting: list[NameHere]) -> bool:
    before = scene.texts[name.first - 1] if name.first else ""
    if before in _NO_PARTY:
        return False
    if name.value.type is not NameType.PLACE or before in _WITH or name.first == clause.at + 1:
        return True
    is_joined = scene.texts[name.first][0] == "و" and not name.value.name.startswith("و")
    return is_joined and bool(acting) and acting[-1].last == name.first


def place_in(scene: Scene, clause: Clause) -> NameHere | None:
    """The place after في or ب in the clause, nearest after its word; None where none is named."""
    places = [n for n in scene.named(clause, NameType.PLACE) if is_where(scene, n)]
    return min(places, key=lambda n: (n.first < clause.at, abs(n.first - clause.at)), default=None)


def is_where(scene: Scene, name: NameHere) -> bool:
    """True for a place where something happens: في القاهرة، بالقاهرة، العاصمة الإيطالية روما، شوارع تعز."""
    if name.value.type is not NameType.PLACE:
        return False
    before = scene.texts[name.first - 1] if name.first else ""
    written = scene.texts[name.first]
    if before in _AT or _heads_place(before):
        return True
    further = scene.texts[name.first - 2] if name.first > 1 else ""
    is_capital = further in ("العاصمه", "بالعاصمه") and before.startswith("ال")
    return is_capital or (written[0] == "ب" and not name.value.name.startswith("ب"))


def _heads_place(word: str) -> bool:
    """True for «مدينة», «بمطار», «شوارع»: a place follows."""
    heads = word_set("place_heads")
    return word in heads or (word[:1] in "بل" and word[1:] in heads) or word in ("شوارع", "اطراف", "مشارف")
