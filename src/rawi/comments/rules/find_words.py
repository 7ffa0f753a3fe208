"""Listed words in a comment, in whatever disguise a reader would still recognise them.

>>> find_words("يا كـَلْـب!", word_lists(banned=["كلب"]))
(Hit(start=3, end=10, text='كلب', kind=WordKind.BANNED),)

Seen through: marks, tatweel, particles, stretched letters, letters spaced out or parted by signs, letters
of neighbouring alphabets, look-alikes and digits, invisible characters, entities, overrides, Arabic written
in Latin letters. What is not seen through is said in docs/reference/moderation.md. Linear; never raises.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from rawi.comments.choices import WordKind
from rawi.comments.rules.seen import seen
from rawi.comments.rules.word_lists import LONGEST, WORD, Entry, WordLists

_Found = tuple[int, int, Entry]
_Word = tuple[str, int, int]
#: Three single letters or more with little between them, and the word before: ابن ك ل ب.
_SPACED = re.compile(r"(?<![^\W_])(?:[^\W_]{2,12}+[\W_]{1,3}+)?[^\W_](?:[\W_]{1,8}+[^\W_](?![^\W_])){2,}+")
#: Letters parted by signs without a space: ك.لب.
_PARTED = re.compile(r"(?<![^\W_])[^\W_]++(?:(?:[^\w\s]|_){1,3}+[^\W_]++)++")
_PIECE = re.compile(r"[^\W_]++")
_MOST_PIECES = 8
#: Between the words of a wording, and between a letter and the rest of its word.
_BETWEEN_WORDS, _BETWEEN_LETTERS = 3, 2
_SENTENCE_END = re.compile("[.!?؟\n]")
#: Single letters that are words, or letters of a list.
_OWN_WORDS = frozenset("واد")
_LEAST_LETTERS = 3


@dataclass(frozen=True, slots=True)
class Hit:
    """A listed word in a comment: its place (code points, half-open), the entry's text, what it does."""

    start: int
    end: int
    text: str
    kind: WordKind


def find_words(text: str, lists: WordLists) -> tuple[Hit, ...]:
    """The listed words in a text, in order; of those inside each other the longest, stronger kinds first."""
    if not lists.forms:
        return ()
    looked = seen(text)
    words = [(match[0], *match.span()) for match in WORD.finditer(looked.text)]
    found: set[_Found] = {*_whole(words, looked.text, lists), *_broken(words, lists)}
    found.update(_parted(looked.text, lists), _spaced(looked.text, lists))
    return tuple(_outermost([(*looked.place(start, end), entry) for start, end, entry in found]))


def _whole(words: list[_Word], text: str, lists: WordLists) -> Iterator[_Found]:
    """Words and wordings."""
    for at, (word, start, end) in enumerate(words):
        for stem in lists.stems(word):
            if stem in lists.words:
                yield start, end, lists.words[stem]
            for wording, entry in lists.wordings.get(stem, ()):
                last = _last(wording, at, words, text, lists)
                if last is not None:
                    yield start, last, entry


def _last(wording: tuple[str, ...], at: int, words: list[_Word], text: str, lists: WordLists) -> int | None:
    """Where a wording ends whose first word stands at a place; None where another word follows."""
    following = words[at : at + len(wording)]
    if len(following) < len(wording):
        return None
    for (_, _, end), (word, start, _), stem in zip(following, following[1:], wording[1:], strict=False):
        between = text[end:start]
        if len(between) > _BETWEEN_WORDS or _SENTENCE_END.search(between) or stem not in lists.stems(word):
            return None
    return following[-1][2]


def _broken(words: list[_Word], lists: WordLists) -> Iterator[_Found]:
    """A letter, a space, and the rest: ك لب. Not where the rest alone is listed: that is found anyway."""
    for (letter, start, first_end), (rest, second_start, end) in pairwise(words):
        is_near = second_start - first_end <= _BETWEEN_LETTERS
        if len(letter) == 1 and is_near and letter not in _OWN_WORDS and len(rest) > 1:
            yield from _joined(letter + rest, start, end, lists)


def _parted(text: str, lists: WordLists) -> Iterator[_Found]:
    """Signs inside a word: neighbouring pieces of which all but one are single letters."""
    for match in _PARTED.finditer(text):
        pieces = [(m[0], match.start() + m.start()) for m in _PIECE.finditer(match[0])]
        for first in range(len(pieces)):
            whole, longer = "", 0
            for piece, start in pieces[first : first + _MOST_PIECES]:
                whole += piece
                longer += len(piece) > 1
                if longer > 1 or len(whole) > LONGEST:
                    break
                if whole != piece:
                    yield from _joined(whole, pieces[first][1], start + len(piece), lists)


def _joined(whole: str, start: int, end: int, lists: WordLists) -> Iterator[_Found]:
    for stem in lists.stems(whole):
        if stem in lists.words and len(stem) >= _LEAST_LETTERS:
            yield start, end, lists.words[stem]


def _spaced(text: str, lists: WordLists) -> Iterator[_Found]:
    """Listed words anywhere in a run of single letters: nobody spaces letters out by chance."""
    for match in _SPACED.finditer(text):
        letters = [(m[0], match.start() + m.start()) for m in _PIECE.finditer(match[0])]
        once = [letters[0], *(b for a, b in pairwise(letters) if a[0] != b[0])]
        yield from _in_run(letters, lists)
        if len(once) < len(letters):
            yield from _in_run(once, lists)


def _in_run(letters: list[tuple[str, int]], lists: WordLists) -> Iterator[_Found]:
    for first in range(len(letters)):
        whole = ""
        for letter, place in letters[first : first + LONGEST]:
            whole += letter
            if place > letters[first][1]:
                yield from _joined(whole, letters[first][1], place + len(letter), lists)


def _outermost(found: list[tuple[int, int, Entry]]) -> Iterator[Hit]:
    """Without those that lie inside another of the same or a stronger kind; allowed is the strongest."""
    strength = {None: 0, WordKind.BANNED: 1, WordKind.SUSPECT: 2}
    reach = [-1, -1, -1]
    for start, end, entry in sorted(found, key=lambda one: (one[0], -one[1], strength[one[2].kind])):
        rank = strength[entry.kind]
        is_inside = max(reach[: rank + 1]) >= end
        reach[rank] = max(reach[rank], end)
        if not is_inside and entry.kind is not None:
            yield Hit(start, end, entry.text, entry.kind)
