"""States as those who bind themselves: by their people («الروس يعتزمون»), by their capitals."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache

from rawi.reading.arabic.fold import fold
from rawi.reading.model.findings import Speaker
from rawi.reading.names.capitals import capitals, state_of_capital
from rawi.reading.pledges.party import body_at
from rawi.reading.pledges.view import View
from rawi.reading.tables import table


@cache
def peoples() -> dict[str, str]:
    """Folded adjective of a people, in every number, to its state."""
    found: dict[str, str] = {}
    for row in table("demonyms"):
        male = fold(row["male"])
        for form in (male, fold(row["female"]), fold(row["plural"]), male + "ين", male + "ون", male + "ات"):
            found.setdefault(form, row["place"])
    return found


def people_before(view: View, word: int) -> tuple[Speaker, ...]:
    """«الروس يعتزمون طرح مبادرة»: the state of the people named right before the verb."""
    text = view.word(word - 1)
    state = peoples().get(text.removeprefix("ال")) if text.startswith("ال") else None
    if state is None:
        return ()
    return (body_at(view, word - 1, word, state),)


def states_named(names: Iterable[str]) -> dict[str, str]:
    """Each state of tables/capitals.tsv that the page names to its name there: «الولايات المتحدة الأمريكية»
    where the table has «الولايات المتحدة».
    """
    found: dict[str, str] = {}
    for name in sorted(names):
        words = name.split()
        if _first_words().isdisjoint(words[:1]):
            continue
        for count in range(1, len(words) + 1):
            found.setdefault(" ".join(words[:count]), name)
    return {state: found[state] for state in capitals().values() if state in found}


@cache
def _first_words() -> frozenset[str]:
    """The words with which a state's name begins: nearly all names begin with others."""
    return frozenset(state.split()[0] for state in capitals().values())


def as_states(named_here: Mapping[str, str], pledgers: tuple[Speaker, ...]) -> tuple[Speaker, ...]:
    """The pledgers, a capital as its state where the page names that state too (states_named)."""
    return tuple(_as_state(named_here, speaker) for speaker in pledgers)


def _as_state(named_here: Mapping[str, str], speaker: Speaker) -> Speaker:
    name = named_here.get(state_of_capital(speaker.name))
    return speaker if name is None else replace(speaker, name=name, as_named=speaker.as_named or speaker.name)
