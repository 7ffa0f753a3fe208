"""The words of events: nouns that are events, verbs that tell of them, words that say whether they take
place.
"""

from dataclasses import dataclass
from functools import cache

from rawi.reading.arabic.fold import fold
from rawi.reading.model.findings import EventStatus
from rawi.reading.tables import table


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
        stem = past[:-1] if past[-1] in "اي" and len(past) > 3 else past
        told = EventVerb(row["type"], row["needs"], row["past"])
        ahead = EventVerb(row["type"], row["needs"], row["past"], future=True)
        for form in (past, stem + "ت", stem + "ا", stem + "وا", present, "ت" + present[1:]):
            _add(forms, form, told)
        for form in ("س" + present, "ست" + present[1:]):
            _add(forms, form, ahead)
    return forms


def _add(forms: dict[str, EventVerb], form: str, verb: EventVerb) -> None:
    for before in ("", "و", "ف"):
        forms.setdefault(before + form, verb)


@cache
def nouns() -> dict[str, tuple[str, int]]:
    """The folded nouns, with article, clitics, pronouns: type, and how many letters stand before."""
    forms: dict[str, tuple[str, int]] = {}
    for row in table("event_nouns"):
        word = fold(row["word"])
        accusative = [word + "ا"] if word[-1] not in "هاي" else []
        owned = word[:-1] + "ت" if word[-1] == "ه" else word
        for form in (word, "ال" + word, *accusative, owned + "ه", owned + "ها", owned + "هم", owned + "هما"):
            for before in ("", "و", "ب", "ل", "ف", "وب", "ول", "ك"):
                forms.setdefault(before + form, (row["type"], len(before)))
        forms.setdefault("لل" + word, (row["type"], 0))
    return forms


@cache
def telling() -> frozenset[str]:
    """All forms of verbs and nouns: a rule is asked at these words only."""
    return frozenset(verbs()) | frozenset(nouns())


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
    words = {fold(row["word"]) for row in table("agreement_heads")} | {"عقد", "عقود", "اتفاقيات", "مذكرات"}
    return frozenset(
        words | {"ال" + word for word in words} | {word + "ا" for word in words if word[-1] != "ه"}
    )
