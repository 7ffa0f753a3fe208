"""The lexicon: which words can be part of a date, in which kinds, with their joined particles and phrases."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache

from rawi.reading.arabic.fold import fold
from rawi.reading.dates.alphabet import UNKNOWN, letter_of, letters_with
from rawi.reading.dates.vocabulary import CORE, senses_of_tables
from rawi.reading.values import dataclass

Senses = Mapping[str, int | float | str]

#: Joined particles as the kinds that they stand for; ك is left out (كعام is seldom a date).
_CLITICS: Mapping[str, Senses] = {
    "و": {"and": "و"},
    "ف": {"and": "ف"},
    "ب": {"with_": "ب"},
    "ل": {"for_": "ل"},
}
_PREFIXES = ("", "و", "ف", "ب", "ل", "وب", "ول", "فب")
#: An island holds at most so many words on either side of its first word of the core, so that no text
#: is slow.
_REACH = 40
_NUMBER = re.compile(r"[0-9]+")
_DECIMAL = re.compile(r"[0-9]{1,4}[.,٫][0-9]{1,2}")
_CLOCK = re.compile(r"(?:[01]?[0-9]|2[0-4])[:.][0-5][0-9](?::[0-5][0-9])?")
_DOTTED = re.compile(r"[0-9]{1,4}\.[0-9]{1,2}\.[0-9]{1,4}")


@dataclass(frozen=True, slots=True)
class Entry:
    """What a raw word is: clitics before it (letters), the rest as written, its folded base, its senses, and
    their letter.
    """

    clitics: str
    body: str
    base: str
    senses: Senses
    letter: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase that begins at a word: how many raw words it takes, its senses, and their letter."""

    words: int
    senses: Senses
    letter: str


class Lexicon:
    """All words of time: look-up of raw words, of phrases, and of the stretches that may hold a date.

    core are the words without one of which, or a number, no stretch is a date.
    """

    def __init__(self, tables: Mapping[str, Senses]) -> None:
        self._words: dict[str, Entry] = {}
        self._cores: set[str] = set()
        self._phrases: dict[tuple[str, str], list[tuple[list[str], Phrase]]] = defaultdict(list)
        for words, senses in {**tables, **_CLITICS}.items():
            self._add(words, senses)
        for rows in self._phrases.values():
            rows.sort(key=lambda row: -len(row[0]))
        self._letters = {word: self._letter(entry) for word, entry in self._words.items()}
        core = letters_with(*CORE)
        self.core = frozenset(word for word, letter in self._letters.items() if letter in core)
        self.island = re.compile(f"[^{UNKNOWN}]{{0,{_REACH}}}[{core}][^{UNKNOWN}]{{0,{_REACH}}}")

    def _letter(self, entry: Entry) -> str:
        """The letter of its senses; a word that only phrases have gives away those that are of the core."""
        if entry.senses:
            return letter_of(entry.senses)
        return letter_of(("phrase_core" if entry.base in self._cores else "phrase",))

    def _add(self, words: str, senses: Senses) -> None:
        first, *rest = words.split(" ")
        if rest:
            phrase = Phrase(len(rest) + 1, senses, letter_of(senses))
            self._phrases[first, rest[0]].append((rest, phrase))
            for word in rest:
                if _NUMBER.fullmatch(word):
                    continue  # «كانون 2» must not take the digit from all other numbers
                self._words.setdefault(word, _entry("", word, word, {}))
            if not senses.keys().isdisjoint(CORE):
                self._cores.update((first, *rest))
        for clitics in _PREFIXES:
            if _may_join(clitics, first, senses):
                self._add_form(clitics, first, {} if rest else senses)

    def _add_form(self, clitics: str, base: str, senses: Senses) -> None:
        body = base[1:] if clitics.endswith("ل") and base.startswith("ال") and len(base) > 4 else base
        form = clitics + body
        known = self._words.get(form)
        if known and (known.senses or not senses) and len(known.clitics) <= len(clitics):
            return
        self._words[form] = _entry(clitics, body, base, senses)

    def entry(self, word: str, after: str = "") -> Entry:
        """What a raw folded word is before another; senses are empty for one that is only part of phrases.

        «واحد» is one, but in «وأحد عشر» the first half of eleven.
        """
        found = self._words.get(word)
        if found is not None and "num_one" in found.senses and self._is_eleven(word, after):
            return _entry("و", word[1:], word[1:], self._words[word[1:]].senses)
        return found if found is not None else _entry("", word, "", _number_senses(word))

    def _is_eleven(self, word: str, after: str) -> bool:
        part, ten = self._words.get(word[1:]), self._words.get(after)
        return part is not None and ten is not None and "num_part" in part.senses and "num_ten" in ten.senses

    def row(self, words: Sequence[str]) -> str:
        """The letters of raw words; UNKNOWN for words that no date has."""
        return "".join([self._letters.get(word) or letter_of(_number_senses(word)) for word in words])

    def phrase_at(self, words: list[str], i: int, base: str) -> Phrase | None:
        """The longest phrase that begins at raw word i, whose base is given."""
        if i + 1 == len(words):
            return None
        for rest, phrase in self._phrases.get((base, words[i + 1]), ()):
            if words[i + 1 : i + phrase.words] == rest:
                return phrase
        return None

    def clitic(self, letter: str) -> Senses:
        """The senses of a joined particle."""
        return _CLITICS[letter]


def _entry(clitics: str, body: str, base: str, senses: Senses) -> Entry:
    return Entry(clitics, body, base, senses, letter_of(senses))


def _may_join(clitics: str, word: str, senses: Senses) -> bool:
    """Short words and months take و alone: باب is a door, not «in August»; لمن is «to whom»."""
    if not clitics or clitics in ("و", "ف"):
        return True
    if "mark" in senses or "era" in senses or len(word) < 3:
        return False
    return not (len(word) < 4 and senses.keys() & {"month", "month_weak", "month_named"})


def _number_senses(word: str) -> Senses:
    if _NUMBER.fullmatch(word):
        return _whole_senses(word)
    if _DOTTED.fullmatch(word):
        return {"dotted": word}
    if _CLOCK.fullmatch(word):
        return {"clock_digits": word, **({"decimal": word} if _DECIMAL.fullmatch(word) else {})}
    return {"decimal": word} if _DECIMAL.fullmatch(word) else {}


def _whole_senses(word: str) -> Senses:
    if len(word) > 4:
        return {}
    value = int(word)
    if len(word) == 4:
        return {"year": value} if 1000 <= value < 3000 else {}
    return {"n": value, "day": value} if 1 <= value <= 31 else {"n": value}


@cache
def lexicon() -> Lexicon:
    """The lexicon of the package's tables."""
    folded = {fold(words): senses for words, senses in senses_of_tables().items()}
    return Lexicon(folded)
