"""For whom a pledge is made: whom its words name."""

from rawi.reading.arabic.word_sets import word_set
from rawi.reading.model.findings import NameType, Speaker
from rawi.reading.pledges.view import View


def beneficiary_of(view: View, first: int, end: int, pledgers: tuple[Speaker, ...]) -> str:
    """The name that the promise is directed to, "" where none is: «لـ X», «مع X», «دعم X»."""
    names = {speaker.name for speaker in pledgers}
    for word in range(first, end):
        known = view.scene.known.get(word)
        if known is None or known[1].type not in (NameType.PLACE, NameType.ORGANISATION, NameType.PERSON):
            continue
        if known[1].name not in names and _is_towards(view, word):
            return known[1].name
    return ""


def _is_towards(view: View, word: int) -> bool:
    return view.word(word).startswith("ل") or view.word(word - 1) in word_set("pledge_benefits")
