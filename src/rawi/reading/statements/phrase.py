"""Phrase: the words that name a speaker, and how they are spelled without what is joined to them."""

from string import digits

from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.word_sets import is_in
from rawi.reading.model.findings import NameValue
from rawi.reading.statements.nouns import Head, head_of
from rawi.reading.statements.passage import Passage
from rawi.reading.statements.word_kinds import is_people, is_word
from rawi.reading.values import dataclass

#: What a source follows behind ل.
_ACCORDING = ("وفقا", "طبقا")
_LEAST_LETTERS = 5


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase by word numbers [first, end); name is its person's name, None where it has none.

    head says what the first noun makes of it, None for a bare name. known is what the names finder says.
    """

    first: int
    end: int
    name: tuple[int, int] | None
    head: Head | None
    known: NameValue | None = None


def spelling(passage: Passage, first: int, end: int) -> str:
    """The words as printed, without a joined preposition («للمصدر» is «المصدر», «لوزارة» is «وزارة»)."""
    said = name_spelling(passage, first, end) + _percent(passage, end)
    text = passage.words[first]
    if text.endswith("ا") and head_of(text) is None and head_of(text[:-1]) is Head.DOCUMENT:
        return _nominative(said)
    if _has_joined_for(text):
        return said
    if text.startswith("لل") and fold(said).startswith("لل"):
        return "ال" + said[2:]
    if text[0] in "لبو" and head_of(text[1:]) is not None and (text[0] == "و" or head_of(text) is None):
        return said[1:].lstrip("\u0640")
    return said[1:] if _has_and(text) else said


def _has_and(text: str) -> bool:
    """«والعراقيون يأملون أن», «وسالم قد قال»; «وائل» has no و joined to it."""
    if text.startswith("وال") and is_people(text):
        return True
    is_own = is_in(text, "given_names") or is_word(text)
    return text[0] == "و" and is_in(text[1:], "given_names") and not is_own


def name_spelling(passage: Passage, first: int, end: int) -> str:
    """The words as printed, without half a pair of marks and without the ل of «وفقا لمشروع الاتحاد»."""
    said = _without_half_marks(passage.said(first, end))
    if not (_has_joined_for(passage.words[first]) or _stands_behind_according(passage, first)):
        return said
    return "ال" + said[2:] if said.startswith("لل") else said[1:].lstrip("\u0640")


def _has_joined_for(text: str) -> bool:
    """«لمشروع»: a ل before a word of the lists, in no word or name of its own («لطيف»)."""
    if text[0] != "ل" or len(text) < _LEAST_LETTERS or is_in(text, "given_names"):
        return False
    stem = "ال" + text[2:] if text.startswith("لل") else text[1:]
    return is_word(stem) and not is_word(text) and head_of(text) is None


def _stands_behind_according(passage: Passage, first: int) -> bool:
    """«وفقا لمنديز»: whoever he is, the ل there is none of his letters."""
    is_governed = first > 0 and passage.words[first - 1].endswith(_ACCORDING)
    return is_governed and passage.words[first][0] == "ل" and len(passage.words[first]) >= _LEAST_LETTERS


def _percent(passage: Passage, end: int) -> str:
    """The sign of «15%», which is no word."""
    sign = passage.gaps[end].lstrip()[:1]
    return sign if sign in ("%", "٪") and passage.words[end - 1][-1] in digits else ""


def _without_half_marks(said: str) -> str:
    """«مكتب الأخبار» المعارض» as «مكتب الأخبار المعارض»: a mark whose other half stands outside goes."""
    for opener, closer in (("«", "»"), ("“", "”")):
        if said.count(closer) > said.count(opener):
            said = said.replace(closer, "", 1)
    if said.count('"') % 2:  # «"اكسور" الايطالية القابضة», whose first mark stands before the phrase
        said = said.replace('"', "", 1)
    return said


def _nominative(said: str) -> str:
    """«بيانا صادرا عن النقابة» as «بيان صادر عن النقابة»: the indefinite words that open it lose their ا."""
    words = said.split(" ")
    for number, word in enumerate(words):
        if not fold(word).endswith("ا"):
            break
        words[number] = word.rstrip("\u064b").removesuffix("ا").rstrip("\u064b")
    return " ".join(words)
