"""The words of events: nouns that are events, verbs that tell of them, words that say whether they take
place.
"""

from functools import cache

from rawi.reading.arabic.clitics import CONJUNCTIONS
from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.wanted import Wanted
from rawi.reading.arabic.word_sets import word_set
from rawi.reading.model.findings import EventStatus
from rawi.reading.tables import table
from rawi.reading.values import dataclass

#: «الاجتماع الذي عقده», «مباحثات أجراها», «حفل نظمته»: verbs of holding with the event as their object.
_OWNED = ("ه", "ها", "ته", "تها", "اه", "اها")


@dataclass(frozen=True, slots=True)
class EventVerb:
    """A form of a verb of event_verbs: what it tells of, what must follow, and whether it speaks of the
    future.
    """

    type: str
    needs: str
    entry: str
    future: bool = False


@cache
def verbs() -> dict[str, EventVerb]:
    """The folded forms, with and without و and ف before them."""
    forms: dict[str, EventVerb] = {}
    for row in table("event_verbs"):
        past, present = fold(row["past"]), fold(row["present"])
        stem = past[:-1] if past[-1] in "اي" else past
        told = EventVerb(row["type"], row["needs"], row["past"])
        ahead = EventVerb(row["type"], row["needs"], row["past"], future=True)
        owned = [stem + form for form in _OWNED] if row["type"] == "held" else []
        for form in (past, stem + "ت", stem + "ا", stem + "وا", present, "ت" + present[1:], *owned):
            _add(forms, form, told)
        for form in ("س" + present, "ست" + present[1:]):
            _add(forms, form, ahead)
    return forms


def _add(forms: dict[str, EventVerb], form: str, verb: EventVerb) -> None:
    for before in CONJUNCTIONS:
        forms.setdefault(before + form, verb)


@cache
def nouns() -> dict[str, tuple[str, int]]:
    """The folded nouns, with article, clitics, pronouns: type, and how many letters stand before."""
    forms: dict[str, tuple[str, int]] = {}
    for row in table("event_nouns"):
        word = fold(row["word"])
        accusative = [word + "ا"] if word[-1] not in "هاي" else []
        owned = word[:-1] + "ت" if word[-1] == "ه" else word
        dual = [] if word.endswith("ات") else [owned + "ين", owned + "ان", "ال" + owned + "ين"]
        pronouns = [owned + ending for ending in ("ه", "ها", "هم", "هما")]
        for form in (word, "ال" + word, *accusative, *pronouns, *dual):
            for before in ("", "و", "ب", "ل", "ف", "وب", "ول", "ك"):
                forms.setdefault(before + form, (row["type"], len(before)))
        forms.setdefault("لل" + word, (row["type"], 0))
    return forms


@cache
def telling() -> frozenset[str]:
    """All forms of verbs and nouns: a rule is asked at these words only."""
    return frozenset(verbs()) | frozenset(nouns())


TELLING = Wanted(telling)


@cache
def statuses() -> tuple[tuple[str, EventStatus, int], ...]:
    """The words of event_status in their order."""
    rows = table("event_status")
    return tuple((fold(row["word"]), EventStatus(row["status"]), int(row["certainty"])) for row in rows)


@cache
def called_off() -> frozenset[str]:
    """The words of event_status that put off or call off, with و before them too."""
    off = (EventStatus.CANCELLED, EventStatus.POSTPONED)
    words = {word for word, status, _ in statuses() if status in off}
    return frozenset(words | {"و" + word for word in words})


@cache
def agreement_words() -> frozenset[str]:
    """Nouns of agreements, folded, with article and accusative: the objects of signing."""
    words = word_set("agreement_heads") | {"عقد", "عقود", "اتفاقيات", "مذكرات"}
    return frozenset(
        words | {"ال" + word for word in words} | {word + "ا" for word in words if word[-1] != "ه"}
    )
