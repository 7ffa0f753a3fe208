"""Phrase: the words that name a speaker, and how they are spelled without what is joined to them."""

from rawi.reading.arabic.fold import fold
from rawi.reading.model.findings import NameValue
from rawi.reading.statements.nouns import Head, head_of
from rawi.reading.statements.passage import Passage
from rawi.reading.values import dataclass


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
    said = _without_half_marks(passage.said(first, end)) + _percent(passage, end)
    text = passage.words[first]
    if text.endswith("ا") and head_of(text) is None and head_of(text[:-1]) is Head.DOCUMENT:
        return _nominative(said)
    if text.startswith("لل") and fold(said).startswith("لل"):
        return "ال" + said[2:]
    if text[0] in "لبو" and head_of(text[1:]) is not None and (text[0] == "و" or head_of(text) is None):
        return said[1:].lstrip("\u0640")
    return said


def _percent(passage: Passage, end: int) -> str:
    """The sign of «15%», which is no word."""
    sign = passage.gaps[end].lstrip()[:1]
    return sign if sign in ("%", "٪") and passage.words[end - 1][-1].isdigit() else ""


def _without_half_marks(said: str) -> str:
    """«مكتب الأخبار» المعارض» as «مكتب الأخبار المعارض»: a mark whose other half stands outside goes."""
    for opener, closer in (("«", "»"), ("“", "”")):
        if said.count(closer) > said.count(opener):
            said = said.replace(closer, "", 1)
    return said


def _nominative(said: str) -> str:
    """«بيانا صادرا عن النقابة» as «بيان صادر عن النقابة»: the indefinite words that open it lose their ا."""
    words = said.split(" ")
    for number, word in enumerate(words):
        if not fold(word).endswith("ا"):
            break
        words[number] = word.rstrip("\u064b").removesuffix("ا").rstrip("\u064b")
    return " ".join(words)
