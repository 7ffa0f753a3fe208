"""The terms by which a text is found: the same function for what is searched and for what is asked.

>>> [term.text for term in search_terms("الوزراء في ١١ كانون الثاني/يناير")]
['وزير', 'في', '11', 'شهر1']

Words are folded and become light stems; numbers lose their script and the separators of thousands; a month
has one term in every region, and its two names side by side count once; Latin words lose case and accents.
Terms are letters and digits, a point within a decimal apart: no query language can be hidden in one.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from rawi.reading.arabic.digits import number
from rawi.reading.arabic.fold import Folded, fold_with_map
from rawi.reading.arabic.search_lexicon import month_name, month_pairs
from rawi.reading.arabic.search_stems import light_stem
from rawi.reading.arabic.word_sets import word_set
from rawi.reading.arabic.words import Word, words

#: Longer words are none; what is beyond is left out of the term, so that an index can hold it.
LONGEST = 40
_PIECE = re.compile(r"[0-9]+|[^\W\d_]+")
_MODEL = re.compile(r"[a-z]+-?[0-9]+")
#: أغسطس in the Levant, where it is written with this letter: without it the word is a father.
_MONTH = "شهر"
_AUGUST, _AUGUST_FOLDED, _AUGUST_TERM = "آب", "اب", month_name(8)


class Term(NamedTuple):
    """A term and the place of its words in the text (half-open, code points)."""

    text: str
    start: int
    end: int


def search_terms(text: str) -> list[Term]:
    """The terms of a text, in order. Linear; never raises."""
    folded = fold_with_map(text)
    found: list[Term] = []
    for term in _terms(list(words(folded.text)), folded, text):
        # حزيران/يونيو is one month, so that a phrase with either name finds it.
        if found and term.text == found[-1].text and term.text.startswith(_MONTH):
            found[-1] = found[-1]._replace(end=term.end)
        else:
            found.append(term)
    return found


def terms_among(text: str, wanted: frozenset[str]) -> list[Term]:
    """The terms of a text that are among those wanted: as search_terms, in a third of the time."""
    if any(term.startswith(_MONTH) for term in wanted):
        return [term for term in search_terms(text) if term.text in wanted]
    folded = fold_with_map(text)
    found: list[Term] = []
    for word in words(folded.text):
        if word.text[0] > "\u0600" and word.text.isalpha():
            stem = light_stem(word.text[:LONGEST])
            if stem in wanted:
                found.append(Term(stem, *folded.place(word.start, word.end)))
        else:
            terms = _latin(word, folded) if word.text[0] < "\u0600" else _pieces(word, folded)
            found += [term for term in terms if term.text in wanted]
    return found


def is_stopword(term: str) -> bool:
    """True of a term that nearly every page has."""
    return term in word_set("search_stopwords")


def _terms(found: list[Word], folded: Folded, text: str) -> Iterator[Term]:
    pairs = month_pairs()
    is_taken = False
    for word, after in zip(found, [*found[1:], None], strict=False):
        if is_taken:
            is_taken = False
            continue
        month = pairs.get((_unjoined(word.text), after.text)) if after else None
        if month and after:
            is_taken = True
            yield Term(month, *folded.place(word.start, after.end))
        elif word.text[0] > "\u0600":
            yield from _arabic(word, folded, text)
        else:
            yield from _latin(word, folded)


def _unjoined(word: str) -> str:
    """كانون and تشرين without و or ب or ل before them."""
    return word[1:] if len(word) == 6 and word[0] in "وبل" else word


def _arabic(word: Word, folded: Folded, text: str) -> Iterator[Term]:
    if not word.text.isalpha():
        yield from _pieces(word, folded)
        return
    place = folded.place(word.start, word.end)
    stem = light_stem(word.text[:LONGEST])
    if word.text.endswith(_AUGUST_FOLDED) and stem == _AUGUST_FOLDED and _AUGUST in text[slice(*place)]:
        stem = _AUGUST_TERM
    yield Term(stem, *place)


def _latin(word: Word, folded: Folded) -> Iterator[Term]:
    if word.text[0].isdecimal():
        value = number(word.text)
        if value is None or len(word.text) > LONGEST:
            yield from _pieces(word, folded)
        else:
            yield Term(f"{value}", *folded.place(word.start, word.end))
    elif _MODEL.fullmatch(word.text):
        yield Term(word.text.replace("-", "")[:LONGEST], *folded.place(word.start, word.end))
    else:
        yield from _pieces(word, folded)


def _pieces(word: Word, folded: Folded) -> Iterator[Term]:
    """The runs of letters and of digits in a word, each a term."""
    for match in _PIECE.finditer(word.text):
        place = folded.place(word.start + match.start(), word.start + match.end())
        letters = match[0][:LONGEST]
        if letters.isdecimal():
            letters = letters.lstrip("0") or "0"
        yield Term(light_stem(letters) if letters[0] > "\u0600" else letters, *place)
