"""A comment as a reader takes it: folded, with the way back to what was typed.

The fold sees through marks, tatweel, invisible characters, letters of neighbouring alphabets and
presentation forms. Two disguises lie before it, since a page shows neither: letters written as entities
(&#1605;) and letters stored backwards under an override. Harmless in reading news, so the fold leaves them;
here they are undone first.
"""

import re
from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from rawi.reading.arabic.fold import fold_with_map

_ENTITY = re.compile("&#(?:([0-9]{1,7})|[xX]([0-9a-fA-F]{1,6}));?")
_OVERRIDDEN = re.compile("[\u202d\u202e]([^\u202a-\u202e]*+)\u202c?")


class _Layer(Protocol):
    def place(self, start: int, end: int) -> tuple[int, int]: ...


@dataclass(frozen=True, slots=True)
class _Moved:
    """Characters that stood elsewhere: of each, where it began and ended before."""

    starts: Sequence[int]
    ends: Sequence[int]

    def place(self, start: int, end: int) -> tuple[int, int]:
        return min(self.starts[start:end]), max(self.ends[start:end])


@dataclass(frozen=True, slots=True)
class Seen:
    """Folded text, and the way back through everything that was undone."""

    text: str
    layers: tuple[_Layer, ...]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where in the comment (code points, half-open) the folded [start, end) stands; it is not empty."""
        for layer in self.layers:
            start, end = layer.place(start, end)
        return start, end


def seen(text: str) -> Seen:
    """The text as a reader takes it. Linear; never raises."""
    layers: list[_Layer] = []
    for pattern, written in ((_ENTITY, _decoded), (_OVERRIDDEN, _turned)):
        if pattern.search(text):
            text, layer = _replaced(text, pattern, written)
            layers.append(layer)
    folded = fold_with_map(text)
    return Seen(folded.text, (folded, *reversed(layers)))


#: For one match: its characters with their place in it.
_Written = Callable[[re.Match[str]], list[tuple[str, int, int]]]


def _decoded(match: re.Match[str]) -> list[tuple[str, int, int]]:
    number = int(match[1]) if match[1] else int(match[2], 16)
    return [(chr(number) if 0 < number <= 0x10FFFF else " ", 0, len(match[0]))]


def _turned(match: re.Match[str]) -> list[tuple[str, int, int]]:
    return [(match[1][n], n + 1, n + 2) for n in reversed(range(len(match[1])))]


def _replaced(text: str, pattern: re.Pattern[str], written: _Written) -> tuple[str, _Moved]:
    parts: list[str] = []
    starts, ends = array("I"), array("I")
    place = 0
    for match in pattern.finditer(text):
        parts.append(text[place : match.start()])
        starts.extend(range(place, match.start()))
        ends.extend(range(place + 1, match.start() + 1))
        for letter, start, end in written(match):
            parts.append(letter)
            starts.append(match.start() + start)
            ends.append(match.start() + end)
        place = match.end()
    parts.append(text[place:])
    starts.extend(range(place, len(text)))
    ends.extend(range(place + 1, len(text) + 1))
    return "".join(parts), _Moved(starts, ends)
