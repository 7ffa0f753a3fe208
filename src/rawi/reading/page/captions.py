"""Captions and the credits in them, in their many spellings.

«… [حقوق الصورة لوزارة الخارجية]», «… (أ.ف.ب)», «… | رويترز», «… تصوير: فلان», «… © AFP», «التعليق على
الصورة، …».
"""

import re
from functools import cache
from typing import NamedTuple

from rawi.reading.arabic.fold import fold, fold_with_map
from rawi.reading.memory import remembered
from rawi.reading.page import vocabulary
from rawi.reading.page.keys import phrase
from rawi.reading.spans import Span
from rawi.reading.tables import table

#: Longer lines are no captions.
MAX_CAPTION = 600
_MOST_WORDS_PLAIN = 45
#: A holder's name is not longer.
_MAX_HOLDER = 120

_BRACKETS = re.compile(r"[\[(]([^\[\]()]{1,160})[\])]\s*[.؛،]?\s*\Z")
_TAIL = re.compile(r"(?=[\s|/©.،])(?:\s[-–—]{1,2}\s?|\s?[|/©]\s?|[.،]\s)((?:©\s?)?[^|/©\[\]()]{2,60}+)\Z")
#: Lead words behind which a joined ل may stand before the holder.
_JOINING = frozenset({"of", "colon", "bracket", "agency"})
_CLOSING = re.compile(r"[(\[–—-]\s*([^()\[\]–—-]{2,20}?)\s*[)\]]?\s*\Z")
#: The words that tell a caption stand before this place.
_OPENING = 60
#: A lead lies within so many letters, marks in them counted.
_LONGEST_LEAD = 60
#: No lead has more words.
_WORDS_OF_LEAD = 3
_LEAD_MARK = re.compile(r"[.،:|/\-–—©؛]\s{0,3}")
_BLANKS = re.compile(r"\s+")
_EDGES = " \t\r\n\u00a0:-–—|/©.،؛*•[]()"


class Credit(NamedTuple):
    """A credit at the end of a caption. whole has its brackets and lead words, words only the holder's;
    holder is the name as readers should see it; sure is False where only an agency's name tells it.
    """

    whole: Span
    words: Span
    holder: str
    sure: bool


class Caption(NamedTuple):
    """A caption: its own words (None where the line is a credit alone) and its credit."""

    words: Span | None
    credit: Credit | None


def caption_of(text: str) -> Caption | None:
    """The caption that a line is by its words; None where nothing tells one. Spans count in text."""
    if len(text) > MAX_CAPTION:
        return None
    credit = credit_of(text)
    start = _lead_end(text)
    if credit is None and not start and not _opens_caption(text):
        return None
    end = max(start, credit.whole.start) if credit else len(text)  # «شرح الصورة: 15، أصدر»
    words = Span(start, end).trim(text, strip=" \t\r\n\u00a0:،-–—|/")
    return Caption(words if len(words) else None, credit)


def credit_of(text: str) -> Credit | None:
    """The credit at the end of a line; None where there is none. Spans count in text."""
    return _bracketed(text) or _after_lead(text) or _tail(text)


def _bracketed(text: str) -> Credit | None:
    found = _BRACKETS.search(text, max(0, len(text) - 180))
    if not found:
        return None
    inner = Span(*found.span(1))
    whole = Span(*found.span())
    lead = _lead(inner.of(text))
    if lead and lead.use == "agency" and not _is_published_by(inner.of(text)[lead.end :]):
        return None
    if lead:
        return _credit(text, whole, Span(inner.start + lead.end, inner.end), lead.use in _JOINING, sure=True)
    if _is_archive(inner.of(text)):
        return _bracketed(text[: whole.start])
    is_credit = _all_agencies(inner.of(text)) or _is_photographer_and_paper(inner.of(text))
    if is_credit and whole.of(text).rstrip()[-1] in ")]":
        return _credit(text, whole, _without_archive(text, inner), False, sure=False)
    return None


def _is_published_by(words: str) -> bool:
    """True for an agency or a paper, with or without a joined ل."""
    name = words.strip(_EDGES)
    return any(vocabulary.agency(one) or vocabulary.is_outlet(one) for one in (name, name.lstrip("لـ«")))


def _is_photographer_and_paper(words: str) -> bool:
    """«خالد الطائي/ديارنا»."""
    first, mark, paper = (part.strip() for part in words.partition("/"))
    return bool(mark) and vocabulary.is_person(first) and vocabulary.is_outlet(paper)


def _after_lead(text: str) -> Credit | None:
    """«… تصوير: فلان» at the end of the line, or as all of it."""
    for place in _lead_places(text):
        lead = _lead(text, place)
        if lead is None or len(text) - place - lead.end > _MAX_HOLDER:
            continue
        rest = text[place + lead.end :]
        has_colon = rest.lstrip().startswith((":", "،", "-", "–", "/", "©"))
        is_lead = lead.use in {"of", "alone"} or (has_colon and (lead.use == "colon" or place == 0))
        if is_lead and lead.use == "agency":
            is_lead = _is_published_by(rest) or _all_agencies(rest)
        if is_lead and _could_hold(rest, has_colon):
            words = Span(place + lead.end, len(text))
            return _credit(text, Span(place, len(text)), words, lead.use == "of" and not has_colon, sure=True)
    return None


def _lead_places(text: str) -> list[int]:
    """Where a lead word may begin: at the start, behind one of the last marks, before the last colon.

    No place lies further from the end than the longest lead with the longest name.
    """
    furthest = max(0, len(text) - _MAX_HOLDER - _LONGEST_LEAD)
    marks = [found.end() for found in _LEAD_MARK.finditer(text, furthest)]
    colon = text.rfind(":", max(0, len(text) - _MAX_HOLDER))
    before = len(text[:colon].rstrip()) if colon > 0 else 0
    words = [found.end() for found in _BLANKS.finditer(text, furthest, before)] if before else []
    return [*([] if furthest else [0]), *marks[-4:], *words[-_WORDS_OF_LEAD:]]


def _could_hold(rest: str, has_colon: bool) -> bool:
    words = rest.strip(_EDGES).split()
    return 1 <= len(words) <= 8 and (has_colon or bool(vocabulary.agency(" ".join(words))) or len(words) <= 6)


def _tail(text: str) -> Credit | None:
    found = _TAIL.search(text, max(0, len(text) - 90))
    if not found:
        return None
    sure = "©" in found.group() or "|" in found.group()
    if not _all_agencies(found.group(1), words_too=sure):
        return None
    return _credit(text, Span(*found.span()), Span(*found.span(1)), False, sure=sure)


def _all_agencies(text: str, *, words_too: bool = True) -> bool:
    """True where the words are one agency's name or several, perhaps with a photographer before them.

    words_too lets agencies count whose names are common words as well (معا).
    """
    parts = [part.strip(_EDGES) for part in re.split(r"[/،,|+–—-]", text)]
    parts = [_without_archive(part, Span(0, len(part))).of(part) for part in parts if not _is_archive(part)]
    parts = [part for part in parts if part]
    last = vocabulary.agency(parts[-1]) if parts else None
    if last is None or (last.is_word and not words_too):
        return False
    return all(vocabulary.agency(part) or vocabulary.could_be_name(part) for part in parts)


def _without_archive(text: str, words: Span) -> Span:
    """The words behind «أرشيف» («(أرشيف أ ف ب)»)."""
    first, space, _ = words.of(text).partition(" ")
    return Span(words.start + len(first) + 1, words.end) if space and _is_archive(first) else words


def _credit(text: str, whole: Span, words: Span, joined: bool, *, sure: bool) -> Credit | None:
    words = words.trim(text, strip=_EDGES)
    if not len(words):
        return None
    words, holder = _without_li(text, words) if joined else (words, words.of(text))
    return Credit(whole, words, holder.strip('«»"“”'), sure)


def _without_li(text: str, words: Span) -> tuple[Span, str]:
    """The holder behind a joined ل: «لوزارة» and «لـ«رويترز»» without it; «للمكتب» is named «المكتب»."""
    named = words.of(text)
    first = named.split()[0]
    if re.match(r"لل(?=\w)", named) and not vocabulary.is_given_name(first[1:]):  # «لليلى» is ل and ليلى
        return words, "ال" + named[2:]
    clitic = re.match(r"ل(?:ـ+\s?)?(?=[\w«\"“(])", named)
    if clitic and not vocabulary.is_given_name(first):
        words = Span(words.start + clitic.end(), words.end).trim(text, strip='«»"“”')
    return words, words.of(text)


class _Lead(NamedTuple):
    end: int
    use: str  # a value of the table's column use


@cache
def _leads() -> tuple[re.Pattern[str], dict[str, str]]:
    uses = {fold(row["words"]): row["use"] for row in table("credit_words")}
    names = "|".join(sorted(map(re.escape, uses), key=len, reverse=True))
    return re.compile(rf"\s*(?:©\s?)?({names})(?!\w)"), uses


@cache
def _beginnings_of_leads() -> frozenset[str]:
    return frozenset(words[:letters] for words in _leads()[1] for letters in (1, 2))


@remembered(most=1 << 12)
def _may_lead(letters: str) -> bool:
    first = fold(letters)
    return not first[:1].isalnum() or first in _beginnings_of_leads()


def _lead(text: str, place: int = 0) -> _Lead | None:
    """The lead at a place of the text; its end counts from there."""
    if not _may_lead(text[place : place + 2]):
        return None  # nearly all lines: told by two letters
    text = text[place:]
    start = text[:_LONGEST_LEAD]
    found = _leads()[0].match(fold(start))
    if found:
        return _Lead(fold_with_map(start).span(0, found.end()).end, _leads()[1][found.group(1)])
    return _Lead(text.index("©") + 1, "alone") if text.lstrip().startswith("©") else None


@cache
def _caption_words(place: str) -> tuple[str, ...]:
    return tuple(phrase(row["words"]) for row in table("caption_words") if row["place"] == place)


def _is_archive(text: str) -> bool:
    return phrase(text) in _caption_words("any")


def _opens_caption(text: str) -> bool:
    """True for a line that opens or closes as captions do and is no longer than they are."""
    if text.count(" ") >= _MOST_WORDS_PLAIN:
        return False
    if _may_open(text[:1]) and _opening().match(phrase(text[:_OPENING])):
        return True
    closing = _CLOSING.search(text[-40:])
    return bool(closing and _is_archive(closing.group(1)))


@remembered(most=1 << 10)
def _may_open(letter: str) -> bool:
    first = fold(letter)
    return not first.isalnum() or any(words.startswith(first) for words in _caption_words("start"))


@cache
def _opening() -> re.Pattern[str]:
    words = sorted(_caption_words("start"), key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(map(re.escape, words))})(?![^\W\d_])")


def _lead_end(text: str) -> int:
    """Where the words behind «التعليق على الصورة،» begin; 0 where no such words open the line."""
    if text[:1] not in _first_letters():
        return 0
    folded = fold_with_map(text[:40])
    for lead in _caption_words("lead"):
        if folded.text.startswith(lead):
            rest = folded.text[len(lead) :]
            return folded.span(0, len(lead) + len(rest) - len(rest.lstrip(" :،,-"))).end
    return 0


@cache
def _first_letters() -> frozenset[str]:
    return frozenset(row["words"][0] for row in table("caption_words") if row["place"] == "lead")
