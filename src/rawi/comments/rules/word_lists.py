"""The newsroom's lists of words, made ready for looking up what readers write.

An entry is a word or a wording as the newsroom would write it. It is met with one layer of particles before
it (والكلب, للكلب: tables/particles.tsv), in the feminine and in the accusative (غبية, غبيًا); an entry that
ends in a plus is also met with pronouns and plural endings (قذر+: قذرك, قذرون). Broken plurals are words of
their own.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice, product

from rawi.comments.choices import WordKind
from rawi.comments.rules.latin_spelling import (
    first_letters,
    latin_spelling,
    may_be_arabic,
    without_particles,
)
from rawi.comments.rules.tables import table
from rawi.reading.arabic.fold import fold

#: A word of the text: letters and digits, also with a bar that stands for alef (حم|ر).
WORD = re.compile(r"[^\W_]++(?:[|¦][^\W_]++)*+")
#: Longer ones are no words; stretched ones are looked at after they were squeezed.
LONGEST = 24
#: Entries of more words are refused: nobody repeats a whole sentence by chance.
MOST_WORDS = 6
_SHORT = 2
_MOST_READINGS = 16
_DOUBLE = re.compile(r"(.)\1")
_RUN = re.compile(r"(.)\1+")
_LONG_RUN = re.compile(r"(.)\1{2,}")
#: The article after ل, or before a word in ل, is a double that nobody stretched.
_ARTICLE = re.compile("[وف]?(?:[بكهع]?ا)?لل(?!ل)")
_ARABIC = re.compile("[ء-ي]")
_LISTED_DIGITS = re.compile("^[0-9]+|[0-9]+$")
_PARTICLES = {"": True} | {row["particle"]: row["short"] == "yes" for row in table("particles")}
_LONGEST_PARTICLE = max(map(len, _PARTICLES))
_ALWAYS = tuple(row["ending"] for row in table("endings") if row["when"] == "always")
_JOINED = tuple(row["ending"] for row in table("endings") if row["when"] == "joined")
_INNOCENT = tuple(row["word"] for row in table("innocent_words"))
_LOOKALIKES = {row["character"]: tuple(row["letters"].split()) for row in table("lookalikes")}


@dataclass(frozen=True, slots=True)
class Entry:
    """A listed word or wording as the newsroom wrote it; kind is None for what is allowed."""

    text: str
    kind: WordKind | None


@dataclass(slots=True)
class WordLists:
    """Listed words by every form in which they are met. Made by word_lists, which keeps them."""

    words: dict[str, Entry] = field(default_factory=dict)
    #: First word to wordings that begin with it: all their words, and the entry.
    wordings: dict[str, list[tuple[tuple[str, ...], Entry]]] = field(default_factory=dict)
    forms: dict[str, set[str]] = field(default_factory=dict)
    squeezed_forms: dict[str, set[str]] = field(default_factory=dict)
    #: Words by the letters with which they can begin in Latin.
    latin: dict[str, list[str]] = field(default_factory=dict)
    _known: dict[str, frozenset[str]] = field(default_factory=dict)

    def stems(self, word: str) -> frozenset[str]:
        """The listed words (folded, as they are listed) that a folded word of a text is, in any disguise."""
        found = self._known.get(word)
        if found is None:
            if len(self._known) >= 1 << 14:
                self._known.clear()
            found = self._known[word] = frozenset(self._stems(word))
        return found

    def _stems(self, word: str) -> Iterator[str]:
        for reading in _readings(word):
            yield from _met(reading, self.forms)
            if _DOUBLE.search(reading):
                yield from _met(_squeezed(reading), self.squeezed_forms)
            if _LONG_RUN.search(reading):
                yield from _met(_LONG_RUN.sub(r"\1", reading), self.forms)
        latin = _LONG_RUN.sub(r"\1", word) if len(word) <= LONGEST else ""
        if may_be_arabic(latin):
            for rest in without_particles(latin):
                listed = self.latin.get(rest[:1], ())
                yield from (stem for stem in listed if latin_spelling(stem).fullmatch(rest))

    def add(self, entry: Entry) -> None:
        """Take in an entry; one without a letter is left out, of two that fold alike the first stays."""
        listed = fold(entry.text)
        is_joined = listed.rstrip().endswith("+")
        parts = WORD.findall(listed)[:MOST_WORDS]
        if not parts or sum(map(len, parts)) < _SHORT:
            return
        whole = "".join(parts)
        if len(parts) > 1:
            self.wordings.setdefault(parts[0], []).append((tuple(parts), entry))
        for word in {*parts, whole}:
            forms = tuple(_forms(word, is_joined=is_joined and word in (parts[-1], whole)))
            for form in forms:
                self.forms.setdefault(form, set()).add(word)
            # Nobody disguises what is allowed: لعين stretched is not للعين.
            if entry.kind:
                self._add_disguises(word, forms)
        self.words.setdefault(whole, entry)

    def _add_disguises(self, word: str, forms: Iterable[str]) -> None:
        if len(_RUN.sub(r"\1", word)) > _SHORT:
            for form in forms:
                self.squeezed_forms.setdefault(_RUN.sub(r"\1", form), set()).add(word)
        for first in first_letters(word):
            self.latin.setdefault(first, []).append(word)


def starter_words() -> list[str]:
    """General insults that a new site lists as suspect."""
    return [row["word"] for row in table("starter_words")]


def word_lists(
    banned: Iterable[str] = (), suspect: Iterable[str] = (), allowed: Iterable[str] = ()
) -> WordLists:
    """The lists, ready; the same words give the same object again.

    An allowed word or wording hides the listed ones inside it: كلب البحر is a shark. A word that is listed
    twice counts by its stronger kind.
    """
    return _word_lists(tuple(banned), tuple(suspect), tuple(allowed))


@lru_cache(maxsize=8)
def _word_lists(banned: tuple[str, ...], suspect: tuple[str, ...], allowed: tuple[str, ...]) -> WordLists:
    lists = WordLists()
    listed = {fold(text) for text in banned + suspect}
    innocent = tuple(word for word in _INNOCENT if fold(word) not in listed)
    allowed = allowed + innocent
    for texts, kind in ((allowed, None), (banned, WordKind.BANNED), (suspect, WordKind.SUSPECT)):
        for text in texts:
            lists.add(Entry(text, kind))
    return lists


def _forms(word: str, *, is_joined: bool) -> Iterator[str]:
    yield word
    if len(word) <= _SHORT and not is_joined:
        return
    if word[-1] not in "هاى":
        yield from (word + ending for ending in _ALWAYS if len(word) > _SHORT)
    if is_joined:
        base = word[:-1] + "ت" if word[-1] == "ه" else word
        yield from (base + ending for ending in _JOINED)
        if word[-1] == "ه":
            yield word[:-1] + "ات"


def _readings(word: str) -> Iterator[str]:
    """The word itself; without digits at its ends; with look-alikes read as letters."""
    if len(word) > LONGEST:
        word = _squeezed(word)
        if len(word) > LONGEST:
            return
    yield word
    if not _ARABIC.search(word):
        return
    bare = _LISTED_DIGITS.sub("", word)
    if bare != word:
        yield bare
    if any(letter in _LOOKALIKES for letter in word):
        letters = [_LOOKALIKES.get(letter, (letter,)) for letter in word]
        yield from map("".join, islice(product(*letters), _MOST_READINGS))


def _squeezed(word: str) -> str:
    article = _ARTICLE.match(word)
    start = article.end() if article else 0
    return word[:start] + _RUN.sub(r"\1", word[start:])


def _met(word: str, forms: dict[str, set[str]]) -> Iterator[str]:
    """Listed words that stand in a word after particles."""
    for length in range(min(_LONGEST_PARTICLE, len(word)) + 1):
        particle = word[:length]
        if particle in _PARTICLES and (stems := forms.get(word[length:])):
            yield from (stem for stem in stems if _fits(particle, stem))


def _fits(particle: str, stem: str) -> bool:
    """False where the particle more likely belongs to another word: كسب is no ك + سب, للعين no ل + لعين."""
    if len(stem) <= _SHORT and not _PARTICLES[particle]:
        return False
    return not (stem[0] == "ل" and particle[-1:] == "ل" and not particle.endswith("ال"))
