"""Sentences of a text.

A sentence ends at . ! ? ؟ ۔ or a line break; quotation marks and brackets that close right behind belong
to it. A quotation of several sentences is several sentences. No end is the stop of a title (د. محمد), an
initial (جورج و. بوش), an agency (أ. ف. ب), a number (4.2), a list's number (1. كذا) or a web address; nor an
ellipsis (… or ..) before more words, nor a mark that is quoted alone («؟»), nor a quotation's stop before an
accusative participle («… نتراجع.» مضيفا أن).
"""

import re

from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.word_sets import words_of_kind
from rawi.reading.spans import Span

_LETTER = r"[^\W\d_]"
#: Marks that close, bidi marks with them; spaced apart only those that can close alone.
_CLOSING = "\"'”“»’›)\\]}\u200b\u200e\u200f\u061c\u202c\u2069\ufeff"
#: It begins with one set of characters: so the search passes over all others at once.
_STOP = re.compile(
    rf"[.!?؟…۔\n](?:(?<=\n)\n*+|(?<!\n)[.!?؟…۔]*+(?:[{_CLOSING}]|[ \u00a0][»”›)\]](?=[\s.,،؛]|\Z))*+)"
)
_OPENING = "«“„‘‹(["
_ELLIPSIS = re.compile(r"[.…]*(?:…|\.\.)[.…]*")
#: How much of the text before a stop can decide about it (code points).
_BEFORE = 24
_WORD = re.compile(rf"({_LETTER}+) ?$")
_DOTTED = re.compile(rf"(?:^|[^\w])({_LETTER}{{1,2}}(?: ?\. ?{_LETTER}{{1,2}}){{1,5}}) ?$")
_ERA = re.compile(r"[0-9] ?[مه] ?$")
#: A missing space behind a stop: a real word before it.
_GLUED = re.compile(rf"(?:{_LETTER}{{3}}|[»”\"\])]) ?$")
_LIST_NUMBER = re.compile(r"[0-9]{1,3} ?")
_PARTICIPLE = re.compile(r"\s*م[ء-ي]{3,7}ا\b")
_ADJECTIVE = re.compile(r"ال[ء-ي]{3,}يه? ")
_ARABIC = re.compile(r"[ء-ي]")
_PREFIXES = "ول"


def sentences(text: str) -> list[Span]:
    """The sentences of text as spans in it, in order, without the white space between them. Linear."""
    spans = []
    start = 0
    for match in _STOP.finditer(text):
        if _ends(text, start, match):
            spans.append(Span(start, match.end()).trim(text))
            start = match.end()
    spans.append(Span(start, len(text)).trim(text))
    return [span for span in spans if len(span)]


def _ends(text: str, start: int, match: re.Match[str]) -> bool:
    at, end = match.span()
    if end == len(text) or text[at] == "\n":
        return True
    before = fold(text[max(start, at - _BEFORE) : at])
    after = text[end : end + _BEFORE]
    if not text[end].isspace():
        return _misses_space(before, fold(after))
    if before.rstrip()[-1:] in _OPENING and before.strip():
        return False
    marks = match[0]
    if _ELLIPSIS.match(marks):
        return fold(after).lstrip(" ")[:1] == "\n"
    if len(marks) > 1 and _PARTICIPLE.match(fold(after)):
        return False
    if marks[0] != ".":
        return True
    return not (_is_list_number(text, start, at) or _is_abbreviated(before, after))


def _misses_space(before: str, after: str) -> bool:
    """True where the space was forgotten (المادي.وأكدت); false for 4.2, أ.ف.ب, العربية.نت."""
    if not (_ARABIC.match(after) and _GLUED.search(before)):
        return False
    word = re.match(rf"{_LETTER}+", after)
    return word is None or word[0] not in words_of_kind("abbreviations", "address")


def _is_list_number(text: str, start: int, at: int) -> bool:
    return at - start <= _BEFORE and _LIST_NUMBER.fullmatch(fold(text[start:at]).lstrip()) is not None


def _is_abbreviated(before: str, after: str) -> bool:
    if "." in before and (dotted := _DOTTED.search(before)):
        return _is_unfinished(dotted[1], fold(after).lstrip())
    word = _WORD.search(before, before.rstrip(" ").rfind(" ") + 1)
    if word is None:
        return False
    if len(word[1]) == 1:
        return not _ERA.search(before)
    return _is_title(word[1])


def _is_unfinished(dotted: str, after: str) -> bool:
    """True where the last stop of a dotted abbreviation belongs to it and the sentence goes on."""
    compact = dotted.replace(" ", "")
    if _is_title(compact):
        return True
    if compact.isascii():
        return after[:1].isascii()
    is_described = _ADJECTIVE.match(after) is not None  # «إذاعة آر.تي.إي. الحكومية»
    return is_described or (compact != dotted and not after.startswith("و"))


def _is_title(word: str) -> bool:
    titles = words_of_kind("abbreviations", "title")
    return word in titles or (word[0] in _PREFIXES and word[1:] in titles)
