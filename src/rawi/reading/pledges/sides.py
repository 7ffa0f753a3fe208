"""The sides of an agreement: whom a sentence names as having made it, and who of them does what is told."""

from collections.abc import Iterator
from functools import cache

from rawi.reading.arabic.word_sets import word_set
from rawi.reading.model.findings import NameType, Speaker
from rawi.reading.names.capitals import state_of_capital
from rawi.reading.pledges.party import body_at
from rawi.reading.pledges.pledgers import antecedent
from rawi.reading.pledges.view import View
from rawi.reading.statements.phrases import phrase_at

_POWERS = "powers"
#: Behind them stands what one side gives for what the other does.
IN_RETURN = frozenset({"مقابل", "لقاء"})
#: So near to the deed stands the pronoun that tells whose it is.
_TO_DEED = 4
_WHERE = ("في", "الي", "من", "علي")


def sides(view: View, cue: int, start: int | None = None) -> tuple[Speaker, ...]:
    """Whom the sentence names first before the cue, with whom و joins to it: «اتفقت إيران والدول الست على».

    start is the word from which on they are sought, None the sentence's first. A place behind a preposition
    is only where something was done, a single one behind the agreement its name («اتفاق فيينا»); a paper that
    tells of it is no side.
    """
    said = view.said_at(cue)
    tellers = {one.name for one in said.value.speakers} if said else set()
    found: list[Speaker] = []
    last = -1
    for word, end, name, is_place in _named(view, view.floor(cue) if start is None else start, cue):
        is_where = view.word(word - 1) in _WHERE or _is_its_name(view, word, end)
        if is_where if is_place else name in tellers:
            continue
        if found and (word != last or not view.word(word).startswith("و")):
            break
        last = end
        found.append(_side(view, word, end, name))
    return tuple(found)


def _is_its_name(view: View, word: int, end: int) -> bool:
    """«اتفاق فيينا»; «اتفاق السعودية وإيران» names two sides."""
    is_joined = view.word(end).startswith("و") and (
        end in view.scene.known or phrase_at(view.passage, _POWERS, end) > 0
    )
    return is_agreement(view.word(word - 1)) and not is_joined


def _side(view: View, word: int, end: int, name: str) -> Speaker:
    return body_at(view, word, end, name or view.passage.said(word, end).removeprefix("و"))


def doers(view: View, parties: tuple[Speaker, ...], first: int, end: int) -> tuple[Speaker, ...]:
    """Who does what the words first…end-1 tell: whom they name right behind the deed («انسحاب إيران»), else
    those of the sides to whom it is not done, who are not named in it («رفع العقوبات المفروضة على إيران»);
    all of the sides where it names none or all.
    """
    named = list(_named(view, first, end))
    if named and named[0][0] == first + 1:
        word, stop, name, _ = named[0]
        return (_side(view, word, stop, name),)
    names = {name for _, _, name, _ in named}
    names |= {state_of_capital(name) for name in names}
    others = tuple(one for one in parties if one.name not in names)
    return others or parties


def doer(view: View, parties: tuple[Speaker, ...], first: int, end: int) -> tuple[Speaker, ...]:
    """Whom a pronoun on what is done means («قبولها بقيود»), else the side that does it."""
    near = range(first + 1, min(end, first + 1 + _TO_DEED))
    owned = next((i for i in near if view.word(i).endswith("ها")), None)
    owner = antecedent(view, owned + 1) if owned is not None else ()
    return owner or doers(view, parties, first, end)


def is_agreement(word: str) -> bool:
    """True for a noun of tables/agreement_nouns.tsv, the article or a joined particle before it or not."""
    return word in _agreements()


@cache
def _agreements() -> frozenset[str]:
    nouns = word_set("agreement_nouns")
    return frozenset(joined + noun for noun in nouns for joined in ("", "و", "ب", "ال", "وال", "بال"))


def _named(view: View, first: int, end: int) -> Iterator[tuple[int, int, str, bool]]:
    """The states, bodies and powers among the words: first word, end, name ("" for powers), if a place."""
    for word in range(first, end):
        known = view.scene.known.get(word)
        if known is not None and known[1].type in (NameType.PLACE, NameType.ORGANISATION):
            yield word, known[0], known[1].name, known[1].type is NameType.PLACE
        elif count := phrase_at(view.passage, _POWERS, word):
            yield word, word + count, "", False
