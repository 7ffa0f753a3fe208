"""The lexicon of names: what each word can be, read once from the tables.

A word's facts are bits of one number, so that the rules ask them fast. The lists are in
rawi/reading/tables (small, edited by hand) and in names/data (large, built by tools/build_names.py).
"""

import re
from collections.abc import Iterable
from functools import cache

from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.word_sets import word_set, words_of_kind
from rawi.reading.memory import remembered
from rawi.reading.model.findings import NameType
from rawi.reading.names.data import lines
from rawi.reading.tables import Row, table
from rawi.reading.values import dataclass

GIVEN = 1 << 0  #: a given name and hardly anything else
WORD_NAME = 1 << 1  #: a given name that is a common word too
FOREIGN = 1 << 2  #: a name from another language
NAME_PART = 1 << 3  #: a word that occurs in names of persons
LINK = 1 << 4  #: بن، أبو، آل …
STOP = 1 << 5  #: no name goes on here
BRIDGE = 1 << 6  #: a preposition over which a role goes on
TIME = 1 << 7
TITLE = 1 << 8  #: a title or role
ORGANISATION = 1 << 9  #: heads an organisation's name
ORGANISATION_ALONE = 1 << 10  #: … and is one alone with the article
PLACE_HEAD = 1 << 11
AGREEMENT_HEAD = 1 << 12
EVENT_HEAD = 1 << 13
DEMONYM = 1 << 14
VERB = 1 << 15
ADJECTIVE = 1 << 16
COMMON = 1 << 17  #: a common word
DEFINITE = 1 << 18  #: has the article
PHRASE = 1 << 19  #: begins a listed place, organisation or person
NUMBER = 1 << 20
REPORTING = 1 << 21  #: a verb of saying, in any of its third persons

MEDIA = 1 << 22  #: begins the name of a newspaper or station
CLUB = 1 << 23  #: begins the name of a sports club
FIELD = 1 << 24  #: the field of a ministry, with the article
FAMILY = 1 << 25  #: a family name that is another word too
BRANCH = 1 << 26  #: a service whose branch a town's name after it names
DIRECTION = 1 << 27  #: a side of a country, with the article
CAPITAL = 1 << 28  #: a word behind the name of a town that is one
LISTING = 1 << 29  #: a word before the names of whom a plural means, or of who is called so
SERVICE = 1 << 30  #: begins what a ministry or service is called by in marks

#: «بحاجة إلى» has no pilgrim.
_NEED = "حاجه"
HEAD = ORGANISATION | PLACE_HEAD | AGREEMENT_HEAD | EVENT_HEAD
PERSONAL = GIVEN | FOREIGN | NAME_PART | WORD_NAME
#: Facts that come before those of the word lists when clitics are in doubt.
STRONG = GIVEN | FOREIGN | LINK | STOP | TITLE | HEAD | DEMONYM | PHRASE | WORD_NAME | MEDIA | CLUB | FIELD
KNOWN = STRONG | NAME_PART | VERB | ADJECTIVE | COMMON


@dataclass(frozen=True, slots=True)
class Phrase:
    """A listed name: its folded words, its type, the usual name, and whether it is ambiguous."""

    words: tuple[str, ...]
    type: NameType
    same: str
    ambiguous: bool
    kind: str
    entry: str


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All that the rules ask: facts and the kinds of heads by folded word, listed names by their first two
    words, those of one word alone.
    """

    facts: dict[str, int]
    titles: dict[str, str]
    organisations: dict[str, str]
    places: dict[str, str]
    agreements: dict[str, str]
    events: dict[str, str]
    defined: frozenset[str]
    of_states: frozenset[str]
    any_next: frozenset[str]
    starts: frozenset[str]
    phrases: dict[tuple[str, str], tuple[Phrase, ...]]
    alone: dict[str, Phrase]
    media: frozenset[tuple[str, ...]]
    clubs: dict[tuple[str, ...], bool]


@cache
def lexicon() -> Lexicon:
    """The lexicon, read at the first call (some 60 ms) and kept."""
    facts: dict[str, int] = {}
    _list_facts(facts)
    _table_facts(facts)
    phrases = _phrases()
    _mark(facts, (first for first, _ in phrases), PHRASE)
    media = _names("media")
    clubs = {words_of(row["name"]): bool(row["ambiguous"]) for row in table("clubs")}
    _mark(facts, (words[0] for words in media), MEDIA)
    _mark(facts, (words[0] for words in clubs), CLUB)
    return Lexicon(
        facts=facts,
        titles=_kinds("titles", feminine=True),
        organisations=_kinds("organisation_heads"),
        places=_kinds("place_heads"),
        agreements=_kinds("agreement_heads", "use"),
        events=_kinds("event_heads"),
        defined=words_of_kind("organisation_heads", "yes", "defined"),
        of_states=words_of_kind("organisation_heads", "state", "defined"),
        any_next=frozenset(fold(row["word"]) for row in table("name_links") if row["any_next"]),
        starts=frozenset(fold(row["word"]) for row in table("name_links") if row["starts"]),
        phrases={words: many for words, many in phrases.items() if words[1]},
        alone={first: many[0] for (first, second), many in phrases.items() if not second},
        media=media,
        clubs=clubs,
    )


def _mark(facts: dict[str, int], words: Iterable[str], fact: int) -> None:
    for word in words:
        facts[word] = facts.get(word, 0) | fact


def _list_facts(facts: dict[str, int]) -> None:
    for name, fact in (
        ("common_words", COMMON),
        ("verbs", VERB),
        ("adjectives", ADJECTIVE),
        ("person_names", NAME_PART),
    ):
        _mark(facts, lines(name), fact)


def _table_facts(facts: dict[str, int]) -> None:
    _mark(facts, word_set("plain_words"), COMMON)
    for row in table("given_names"):
        _mark(facts, [fold(row["name"])], WORD_NAME if row["kind"] == "word" else GIVEN)
    _mark(facts, word_set("foreign_names"), FOREIGN)
    _mark(facts, (word for row in table("known_people") for word in words_of(row["name"])), NAME_PART)
    _mark(facts, word_set("name_links"), LINK)
    _mark(facts, word_set("family_names"), FAMILY)
    for row in table("name_stops"):
        kind = {"bridge": BRIDGE, "time": TIME}.get(row["kind"], 0)
        _mark(facts, [fold(row["word"])], STOP | kind)
    for row in table("demonyms"):
        words = {fold(row[column]) for column in ("male", "female", "plural")}
        _mark(facts, words | {word[:-2] + "ين" for word in words if word.endswith("ون")}, DEMONYM)
    for row in table("reporting_verbs"):
        past, present = fold(row["past"]), fold(row["present"])
        forms = [
            past,
            past + "ت",
            past + "ا",
            past + "وا",
            present,
            "ت" + present[1:],
            fold(row["participle"]),
        ]
        _mark(facts, forms, REPORTING | VERB)
    _mark(facts, word_set("ministry_fields"), FIELD)
    _mark(facts, (words_of(row["field"])[0] for row in table("service_fields")), SERVICE)
    _mark(facts, word_set("local_branches"), BRANCH)
    _mark(facts, word_set("directions"), DIRECTION)
    for row in table("name_cues"):
        _mark(facts, [fold(row["word"])], CAPITAL if row["use"] == "capital" else LISTING)
    _mark(facts, _kinds("titles", feminine=True), TITLE)
    _mark(facts, _kinds("organisation_heads"), ORGANISATION)
    _mark(facts, _kinds("place_heads"), PLACE_HEAD)
    _mark(facts, _kinds("agreement_heads", "use"), AGREEMENT_HEAD)
    _mark(facts, _kinds("event_heads"), EVENT_HEAD)
    alone = (row for row in table("organisation_heads") if row["alone"])
    _mark(facts, (fold(row["word"]) for row in alone), ORGANISATION_ALONE)


def _kinds(name: str, column: str = "kind", *, feminine: bool = False) -> dict[str, str]:
    kinds = {fold(row["word"]): row[column] for row in table(name)}
    if feminine:
        bodies = word_set("organisation_heads")
        women = {word + "ه": kind for word, kind in kinds.items() if word[-1] != "ه"}
        women.pop(_NEED, None)
        kinds = {word: kind for word, kind in women.items() if word not in bodies} | kinds
    return kinds


_WORD = re.compile(r"[^\W_]+")


@remembered(most=1 << 12)
def words_of(name: str) -> tuple[str, ...]:
    """The folded words of a listed name, marks between them left out."""
    return tuple(_WORD.findall(fold(name)))


def _names(name: str) -> frozenset[tuple[str, ...]]:
    return frozenset(words_of(row["name"]) for row in table(name))


def _phrases() -> dict[tuple[str, str], tuple[Phrase, ...]]:
    """The listed names by their first two words ("" after a name of one word), the longest first."""
    found: dict[tuple[str, str], dict[tuple[str, ...], Phrase]] = {}
    sources = [
        ("organisations", NameType.ORGANISATION),
        ("places", NameType.PLACE),
        ("known_people", NameType.PERSON),
    ]
    for name, kind in sources:
        for row in table(name):
            _add(found, _phrase(row, kind))
    for town in lines("towns"):
        _add(found, Phrase(tuple(town.split()), NameType.PLACE, "", False, "town", town))
    order = {first: sorted(many.values(), key=lambda p: -len(p.words)) for first, many in found.items()}
    return {first: tuple(many) for first, many in order.items()}


def _phrase(row: Row, kind: NameType) -> Phrase:
    name, same = row["name"], row.get("same", "")
    return Phrase(words_of(name), kind, same, bool(row.get("ambiguous")), row.get("kind", ""), name)


def _add(found: dict[tuple[str, str], dict[tuple[str, ...], Phrase]], phrase: Phrase) -> None:
    first, second = (*phrase.words, "")[:2]
    found.setdefault((first, second), {}).setdefault(phrase.words, phrase)
