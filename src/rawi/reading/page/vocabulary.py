"""What the word tables say about the names that sign a page: agencies, papers, desks, places, people."""

import re
from functools import cache
from typing import NamedTuple

from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.word_sets import word_set, words_of_kind
from rawi.reading.page.keys import letters, phrase
from rawi.reading.tables import table

_AGENCY_HEADS = ("وكاله ", "الوكاله ")
_ARTICLES = re.compile(r"(?<!\w)ال")


class Agency(NamedTuple):
    """A news agency: its usual full name; is_word where the spelling is a common word too."""

    name: str
    is_word: bool


@cache
def _agencies() -> dict[str, tuple[Agency, str]]:
    """By their letters: the agency, and the words that its spelling must be where it is a common word too."""
    return {
        letters(row["words"]): (Agency(row["name"], bool(row["caution"])), phrase(row["words"]))
        for row in table("agencies")
    }


def agency(text: str) -> Agency | None:
    """The agency that the words are, in any spelling; also any «وكالة …». None for other words."""
    known, words = _agencies().get(letters(text), (None, ""))
    if known and not (
        known.is_word and " " in words and phrase(text) != words
    ):  # آب is August, أ.ب an agency
        return known
    words = phrase(text)
    if words.startswith(_AGENCY_HEADS) and 2 <= len(words.split()) <= 7:
        return Agency("", False)
    return None


@cache
def _outlets() -> frozenset[str]:
    names = [row["words"] for row in table("outlets")] + [row["name"] for row in table("media")]
    return frozenset(letters(name) for name in names)


def is_outlet(text: str) -> bool:
    """True where the words name a paper, a station or a site."""
    key = letters(text)
    return key in _outlets() or (key.endswith("اونلاين") and key.removesuffix("اونلاين") in _outlets())


def is_desk(text: str) -> bool:
    """True where the words are headed or closed as a desk or paper is («مكتب الجزيرة», «راوي نيوز»)."""
    words = phrase(text).split()
    heads, tails = (words_of_kind("desk_heads", place, "place") for place in ("head", "tail"))
    return 2 <= len(words) <= 4 and (words[0] in heads or words[-1] in tails)


@cache
def _places() -> frozenset[str]:
    names = [row["name"] for row in table("places")] + [row["words"] for row in table("dateline_words")]
    return frozenset(letters(name) for name in names)


def is_place(text: str) -> bool:
    """True where the words name a place, with or without article."""
    key = letters(text)
    return key in _places() or f"ال{key}" in _places() or (key.startswith("ال") and key[2:] in _places())


@cache
def _given_names() -> frozenset[str]:
    return word_set("given_names") | word_set("foreign_names")


@cache
def _honorifics() -> frozenset[str]:
    return frozenset(letters(row["words"]) for row in table("byline_titles"))


#: Stops inside a sentence («الله عز وجل», «أمام») that begin or close names in a byline («عز النوبي»).
_ALSO_NAMES = frozenset({"الله", "عز", "امام", "خلف"})


@cache
def _no_name_words() -> frozenset[str]:
    return word_set("name_stops") - words_of_kind("name_stops", "time") - _ALSO_NAMES


def is_honorific(word: str) -> bool:
    """True for a title before a name (د.، الدكتور)."""
    return letters(word) in _honorifics()


def is_given_name(word: str) -> bool:
    """True where the word is a given name that the tables know."""
    key = fold(word)
    return key in _given_names() or (key.startswith("عبدال") and len(key) > 6)


#: Words of a name that do not count towards its length.
_LINKS = frozenset({"بن", "بنت", "ابن", "ال", "ابو"})
_LETTERS_ONLY = re.compile(r"[^\W\d_]+(?:[.'’\-][^\W\d_]*)*\.?")


def could_be_name(text: str) -> bool:
    """True where the words could be somebody's name by their number and their letters."""
    words = text.split()
    if len(words) > 10 or len(text) > 80:
        return False
    folded = list(map(fold, words))
    count = sum(word not in _LINKS for word in folded)
    return 1 <= count <= 6 and all(map(_fits_name, folded))


def _fits_name(word: str) -> bool:
    # على folds to علي: what can be a name counts as one.
    return bool(_LETTERS_ONLY.fullmatch(word)) and (word in _given_names() or word not in _no_name_words())


def is_person(text: str) -> bool:
    """True where the words are somebody's name, by a title or a given name at their head."""
    words = text.split()
    if not could_be_name(text) or len(words) < 2:
        return False
    if is_honorific(words[0]) or fold(words[0]) in {"عبد", "ابو", "ام", "ابن", "بنت", "ال"}:
        return True
    return is_given_name(words[0])
