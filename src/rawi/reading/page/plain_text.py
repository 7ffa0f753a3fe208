"""Plain text as it was scraped: its lines and paragraphs, with hard-wrapped lines joined again."""

import re
from collections.abc import Iterator

from rawi.reading.page.lines import Line, line_of
from rawi.reading.spans import Span

_NEWLINE = re.compile(r"\r\n|[\r\n\u2028\u2029\u0085\v\f]")
_LINE = re.compile(r"[^\r\n\u2028\u2029\u0085\v\f]+")
#: A wrapped text is at most so wide, and most of its lines nearly fill that width.
_WIDEST, _NARROWEST = 140, 40
_FULL = 0.7
_FEWEST_JOINTS = 3
_RUNS_ON = re.compile(r"[^.!?؟…:»\"”)\]\s]\s*\Z")


def lines_of(text: str) -> list[Line]:
    """The pieces of text that blank lines, or the ends of lines, part; each one block's words."""
    groups = list(_groups(text))
    width = _wrap_width(text, groups)
    has_gaps = len(groups) > 1
    pieces = (piece for group in groups for piece in _joined(text, group, width, has_gaps))
    return [line for piece in pieces if (line := line_of(text, piece))]


def _groups(text: str) -> Iterator[list[Span]]:
    """Runs of lines without a blank line between them."""
    group: list[Span] = []
    newlines = 0
    end = 0
    for match in _LINE.finditer(text):
        if not match.group().strip():
            continue
        gap = text[end : match.start()]
        newlines = len(_NEWLINE.findall(gap))
        if group and newlines > 1:
            yield group
            group = []
        group.append(Span(match.start(), match.end()))
        end = match.end()
    if group:
        yield group


def _wrap_width(text: str, groups: list[list[Span]]) -> int:
    """The width at which the text's lines were wrapped; 0 where they were not."""
    lengths = sorted(len(line) for group in groups for line in group)
    if len(lengths) < _FEWEST_JOINTS:
        return 0
    width = lengths[min(len(lengths) - 1, len(lengths) * 9 // 10)]
    if not _NARROWEST <= width <= _WIDEST or lengths[-1] > 1.4 * width:
        return 0
    joints = [line for group in groups for line in group[:-1] if len(line) >= _FULL * width]
    running = sum(bool(_RUNS_ON.search(text[line.end - 4 : line.end])) for line in joints)
    return width if len(joints) >= _FEWEST_JOINTS and running >= 0.6 * len(joints) else 0


def _joined(text: str, group: list[Span], width: int, has_gaps: bool) -> Iterator[Span]:
    """The group's lines, each wrapped paragraph as one span."""
    if not width:
        yield from group
        return
    start = group[0]
    for line, following in zip(group, [*group[1:], None], strict=True):
        if following and _runs_on(text, line, width, has_gaps):
            continue
        yield Span(start.start, line.end)
        if following:
            start = following


def _runs_on(text: str, line: Span, width: int, has_gaps: bool) -> bool:
    if len(line) < _FULL * width:
        return False
    return has_gaps or bool(_RUNS_ON.search(text[max(line.start, line.end - 4) : line.end]))
