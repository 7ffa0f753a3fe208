"""The parts of a byline: what stands between its separators."""

import re
from collections.abc import Iterator

from rawi.reading.page import vocabulary
from rawi.reading.spans import Span
from rawi.reading.values import dataclass

#: Dashes and tatweel part only beside a space; colon, comma, bar, brackets and quotation marks always.
_SEPARATOR = re.compile(
    r"(?:&nbsp;|&ndash;|&quot;)+|(?P<open>[(\[])|(?P<quote>[«“\"{])|(?P<from>\s(?:من|from|in)\s+)"
    r"|\s[-–—ـ]+(?=\s|\w)|[-–—ـ]+\s|[–—]|[:،؛,;|/+&*•·»”)}\]_\n\t]+|\s{2,}(?=\w{2,15}:)|(?<=\w\w)\s\.\s|\sand\s+"
)
_TRIM = " \t\r\n\u00a0\u200e\u200f\u200b\ufeff*•·-–—:،,.|"
_TITLE = re.compile(r"(?:[^\W\d_]{1,12}\s?\.\s?){1,3}|[^\W\d_]{3,12}\s(?=\S)")


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a byline at [start, end) of its text."""

    text: str
    start: int
    quoted: bool = False
    in_brackets: bool = False
    after_from: bool = False

    @property
    def end(self) -> int:
        """Where the part ends."""
        return self.start + len(self.text)

    def cut(self, start: int, end: int) -> "Part":
        """The part of this part at [start, end), counted in it."""
        return Part(self.text[start:end], self.start + start, self.quoted, self.in_brackets, self.after_from)

    def trimmed(self) -> "Part":
        """The part without white space and separators at its ends; a final point of an initial stays."""
        span = Span(0, len(self.text)).trim(self.text, strip=_TRIM)
        return self.cut(span.start, span.end)

    def without_title(self) -> "Part":
        """The part without a title at its head (د.، الدكتور)."""
        found = _TITLE.match(self.text)
        if found and vocabulary.is_honorific(found.group()):
            return self.cut(found.end(), len(self.text)).trimmed()
        return self


def parts_of(text: str) -> list[Part]:
    """The parts of a byline, in order, without the empty ones."""
    return [piece for part in _split(text) for piece in _joined(part) if piece.text]


def _split(text: str) -> Iterator[Part]:
    start = 0
    quoted = brackets = after_from = False
    for mark in _SEPARATOR.finditer(text):
        part = Part(text[start : mark.start()], start, quoted, brackets, after_from).trimmed()
        yield from _hyphened(part)
        start = mark.end()
        quoted, brackets = (
            mark.lastgroup == "quote",
            mark.lastgroup == "open" or (brackets and ")" not in mark.group()),
        )
        after_from = mark.lastgroup == "from" and bool(part.text)  # «القدس - من سمير» is no place
    yield from _hyphened(Part(text[start:], start, quoted, brackets, after_from).trimmed())


def _hyphened(part: Part) -> Iterator[Part]:
    """«الرياض-الوئام», «جدة-واس» are two parts; «جان-بيار» is one name."""
    left, mark, _ = part.text.partition("-")
    if mark and (vocabulary.is_place(left) or vocabulary.is_outlet(left) or vocabulary.agency(left)):
        yield part.cut(0, len(left)).trimmed()
        yield from _hyphened(part.cut(len(left) + 1, len(part.text)).trimmed())
    else:
        yield part


def _joined(part: Part) -> Iterator[Part]:
    """The names that و joins; names that begin with و themselves (وليد، وسام) stay whole."""
    for join in re.finditer(r"\s+و\s*(?=\w)", part.text):
        left, right = part.cut(0, join.start()).trimmed(), part.cut(join.end(), len(part.text)).trimmed()
        if _joins(join.group(), left.text, right.text):
            yield left
            yield from _joined(right)
            return
    yield part


def _joins(join: str, left: str, right: str) -> bool:
    if join.endswith((" ", "\u00a0")):
        return True
    first = right.split()[0]
    if vocabulary.agency(right) or vocabulary.is_outlet(right) or vocabulary.is_desk(right):
        return not vocabulary.agency(f"و{right}")
    if vocabulary.is_given_name(f"و{first}"):
        return False
    if vocabulary.is_place(left) and vocabulary.is_place(right):
        return True
    return vocabulary.is_person(right) and len(left.split()) > 1
