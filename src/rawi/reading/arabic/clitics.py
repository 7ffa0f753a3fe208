"""Clitics: particles and pronouns that Arabic writes joined to a word.

Without a lexicon nobody can tell وزير (a minister) from و + زير, so this module says which readings a word
allows and leaves the choice to whoever has a word list:

>>> [str(reading) for reading in readings("وزيرها")]
['وزيرها', 'و+زيرها', 'وزير+ها', 'و+زير+ها']

Before a word, in this order: و or ف; then ب ك ل or س (s only before a verb's ا ت ن ي); then ال. ل and ال
together are written لل, with a third ل where the word begins with one and only two where the article's is
swallowed (للجنة is ل + اللجنة). After a word: one pronoun, never with ال. Before a pronoun ة is
written ت, ى is written ا, and a final ء sits on و or ي: such stems come in both spellings.
"""

from collections.abc import Container, Iterator

from rawi.reading.memory import remembered
from rawi.reading.values import dataclass

#: «بأن» and what is joined to it, folded: behind it stands what a verb takes.
BY_THAT = frozenset({"بان", "بانه", "بانها", "بانهم", "بانهما"})
#: «ألا», «بألا», folded: behind it stands what a verb takes, denied.
NOT_TO = ("الا", "بالا")
#: Attached pronouns of the third person that men and things have, folded.
OF_THIRD = ("ه", "ها", "هم", "هما")
#: Pronouns of the third person that stand alone as a verb's object, folded («إياها»).
APART = frozenset({"اياه", "اياها", "اياهم", "اياهما"})
#: Attached pronouns, folded, longest first.
PRONOUNS = ("هما", "كما", "هم", "هن", "ها", "كم", "كن", "نا", "ني", "ه", "ك", "ي")
#: What may be joined before any word, nothing included.
CONJUNCTIONS = ("", "و", "ف")
_PREPOSITIONS = "بكل"
_ARTICLE = "ال"
#: What begins a verb after the س of the future.
_VERB_BEGINNINGS = "اتني"
#: How a stem's last letters are written before a pronoun, and how without: حكومته حكومة, مستواه مستوى.
_BEFORE_PRONOUN = (("ت", "ه"), ("او", "اء"), ("اي", "اء"), ("ا", "ي"))
#: A stem has two letters at least.
_SHORTEST = 2
#: Longer words are no Arabic words; they are given back whole.
_LONGEST = 40


@dataclass(frozen=True, slots=True)
class Clitics:
    """One way to read a word: prefixes in order, the stem, and the pronoun ("" for none), all folded.

    The stem is as a word list spells it, which is not always how it stands in the word (حكومته: حكومه + ه).
    """

    prefixes: tuple[str, ...]
    stem: str
    pronoun: str = ""

    @property
    def is_definite(self) -> bool:
        """True when the reading takes off the article."""
        return _ARTICLE in self.prefixes

    def __str__(self) -> str:
        parts = [*self.prefixes, self.stem, self.pronoun]
        return "+".join(part for part in parts if part)


def readings(word: str) -> tuple[Clitics, ...]:
    """All readings of a folded word, the one that takes off fewest letters first; about 15 at most."""
    if len(word) > _LONGEST:
        return (Clitics((), word),)
    return _readings(word)


def matches(word: str, lexicon: Container[str]) -> Clitics | None:
    """The first reading of a folded word whose stem is in the lexicon (folded words); None where none is."""
    for reading in readings(word):
        if reading.stem in lexicon:
            return reading
    return None


@remembered(most=1 << 13)
def _readings(word: str) -> tuple[Clitics, ...]:
    found = dict.fromkeys(_all(word))
    return tuple(sorted(found, key=_letters_off))


def _letters_off(reading: Clitics) -> int:
    return sum(map(len, reading.prefixes)) + len(reading.pronoun)


def _all(word: str) -> Iterator[Clitics]:
    for prefixes, rest in _prefixed(word):
        if rest == word or len(rest) >= _SHORTEST:
            yield Clitics(prefixes, rest)
        if _ARTICLE not in prefixes:
            yield from _with_pronoun(prefixes, rest)


def _prefixed(word: str) -> Iterator[tuple[tuple[str, ...], str]]:
    for conjunction in CONJUNCTIONS:
        if not word.startswith(conjunction):
            continue
        first = (conjunction,) if conjunction else ()
        rest = word[len(conjunction) :]
        yield first, rest
        yield from ((first + more, stem) for more, stem in _after_conjunction(rest))


def _after_conjunction(word: str) -> Iterator[tuple[tuple[str, ...], str]]:
    if word.startswith(_ARTICLE):
        yield (_ARTICLE,), word[2:]
    if word[:1] == "س" and word[1:2] and word[1] in _VERB_BEGINNINGS:
        yield ("س",), word[1:]
    if not word or word[0] not in _PREPOSITIONS:
        return
    preposition, rest = word[0], word[1:]
    yield (preposition,), rest
    if preposition == "ل" and rest.startswith("ل"):
        yield ("ل", _ARTICLE), rest[1:]
        yield ("ل", _ARTICLE), rest
    elif rest.startswith(_ARTICLE):
        yield (preposition, _ARTICLE), rest[2:]


def _with_pronoun(prefixes: tuple[str, ...], word: str) -> Iterator[Clitics]:
    for pronoun in PRONOUNS:
        stem = word.removesuffix(pronoun)
        if stem == word or len(stem) < _SHORTEST:
            continue
        yield Clitics(prefixes, stem, pronoun)
        for written, alone in _BEFORE_PRONOUN:
            if stem.endswith(written) and len(stem) > len(written):
                yield Clitics(prefixes, stem[: -len(written)] + alone, pronoun)
