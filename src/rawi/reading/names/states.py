"""Which state a word of a body's name means: «الأفغانية», «أفغانستان», in «حكومة كابول» also its capital."""

from functools import cache

from rawi.reading.arabic.word_sets import words_of_kind
from rawi.reading.names.capitals import capitals
from rawi.reading.names.keys import key_of_text
from rawi.reading.tables import table

Key = tuple[str, ...]

#: What is called by the capital of its state.
_BY_CAPITAL = words_of_kind("name_variants", "by_capital")
#: Left out before a place's name: «أمانة منطقة القصيم» is أمانة القصيم.
_UNITS = words_of_kind("name_variants", "unit")
#: «الاحتلال» without another name is Israel's in the Arab press («جيش الاحتلال»).
_OCCUPATION, _ISRAEL = "احتلال", "اسراييل"


def with_states(words: Key) -> Key:
    """The words, each people's adjective, name of a state or its capital as one word for the state, without
    «منطقة» and the like.
    """
    states, names, capitals = _adjectives(), _names(), _capitals()
    by_capital = words[0] in _BY_CAPITAL
    found: list[str] = []
    i = 0
    while i < len(words):
        word, pair = words[i], words[i : i + 2]
        state = names.get(pair) or states.get(word) or (by_capital and capitals.get(word))
        if i and word == _OCCUPATION and i + 1 == len(words):
            state = _ISRAEL
        if i and state:
            found += [state] if state not in found else []
            i += pair in names
        elif not (i and word in _UNITS and i + 1 < len(words)):
            found.append(word)
        i += 1
    return tuple(found)


@cache
def _adjectives() -> dict[str, str]:
    """Adjectives without article, and states of one word, to the state."""
    found = {}
    for row in table("demonyms"):
        state = " ".join(key_of_text(row["place"]))
        for name in (row["male"], row["female"], row["place"]):
            found[" ".join(key_of_text(name))] = state
    return found


@cache
def _names() -> dict[Key, str]:
    """States of two words."""
    names = {key_of_text(row["place"]) for row in table("demonyms")}
    return {name: " ".join(name) for name in names if len(name) > 1}


@cache
def _capitals() -> dict[str, str]:
    """Capitals of one word."""
    keys = [(key_of_text(name), key_of_text(state)) for name, state in capitals().items()]
    return {name[0]: " ".join(state) for name, state in keys if len(name) == 1}
