"""Marks in text: HTML in which any stretches are elements, however they overlap."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from html import escape


@dataclass(frozen=True, slots=True)
class Inline:
    """A stretch of inline markup: half-open code points in the text, with its opening and closing tags."""

    start: int
    end: int
    opening: str
    closing: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch to be marked: half-open code points; attributes stand on its element, id on its first part.

    A mark that crosses another is continued in a second element without its id. tail is HTML without words
    that follows the first part; it is left out within a link, where a link of its own could not stand.
    """

    start: int
    end: int
    tag: str
    id: str = ""
    classes: str = ""
    attributes: tuple[tuple[str, str], ...] = ()
    tail: str = ""

    def opening(self, *, first: bool) -> str:
        """The opening tag of the mark's first or of a later part."""
        pairs = [("id", self.id if first else ""), ("class", self.classes), *self.attributes]
        return f"<{self.tag}{''.join(f' {name}="{escape(value)}"' for name, value in pairs if value)}>"

    @property
    def closing(self) -> str:
        """The closing tag."""
        return f"</{self.tag}>"


@dataclass(slots=True)
class _Open:
    """Something open at the current place: a mark, or inline markup of the text's own."""

    end: int
    reopening: str
    closing: str
    tail: str = ""


@dataclass(slots=True)
class _Writer:
    pieces: list[str] = field(default_factory=list)
    stack: list[_Open] = field(default_factory=list)

    def close_ended(self, place: int) -> None:
        crossing = []
        while any(part.end <= place for part in self.stack):
            part = self.stack.pop()
            self.pieces.append(part.closing)
            if not any(around.closing == "</a>" for around in self.stack):
                self.pieces.append(part.tail)
            part.tail = ""
            if part.end > place:
                crossing.append(part)
        for part in reversed(crossing):
            self.pieces.append(part.reopening)
            self.stack.append(part)

    def open(self, opening: str, part: _Open) -> None:
        self.pieces.append(opening)
        self.stack.append(part)


def marked(text: str, marks: Sequence[Mark | Inline]) -> str:
    """The HTML of text with marks in it. Line breaks of the text become <br>; all text is escaped."""
    writer = _Writer()
    stretches = [mark for mark in marks if 0 <= mark.start < mark.end <= len(text)]
    stretches.sort(key=lambda stretch: (stretch.start, -stretch.end))
    places = sorted({0, len(text), *(s.start for s in stretches), *(s.end for s in stretches)})
    waiting = iter([*stretches, None])
    upcoming = next(waiting)
    for place, following in zip(places, [*places[1:], len(text)], strict=True):
        writer.close_ended(place)
        while upcoming is not None and upcoming.start == place:
            _open(writer, upcoming)
            upcoming = next(waiting)
        writer.pieces.append(escape(text[place:following], quote=False).replace("\n", "<br>"))
    return "".join(writer.pieces)


def _open(writer: _Writer, stretch: Mark | Inline) -> None:
    if isinstance(stretch, Mark):
        part = _Open(stretch.end, stretch.opening(first=False), stretch.closing, stretch.tail)
        writer.open(stretch.opening(first=True), part)
    else:
        writer.open(stretch.opening, _Open(stretch.end, stretch.opening, stretch.closing))
