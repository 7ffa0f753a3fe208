"""The main text: the frame that holds the article's paragraphs.

A frame that names itself the article's body, where it holds a good part of the page's prose; else the
deepest frame that holds most of it.
"""

from rawi.reading.page.html.frames import Frame

_HINT_SHARE = 0.4
_MOST = 0.75
#: Sister frames of one name that together hold so much more belong to the text.
_SISTERS = 1.2
#: Names of these elements tell a body by themselves, but any other name tells it better.
_WIDE = frozenset({"article", "main", "body"})


def main_frame(frames: list[Frame]) -> Frame | None:
    """The frame of the article's text; None where the page has no prose."""
    prose = _unzoned(frames)
    total = prose.get(frames[0], 0) if frames else 0
    if not total:
        return None
    named = [frame for frame in frames if frame.body and not frame.zone and prose[frame]]
    parts = [frame for frame in named if frame.tag not in _WIDE]
    for group in (parts, named):
        best = max(group, key=lambda frame: (prose[frame], frame.depth), default=None)
        if best and prose[best] >= _HINT_SHARE * total:
            return _with_sisters(best, group, prose)
    return _deepest(frames[0], prose, total)


def _with_sisters(best: Frame, group: list[Frame], prose: dict[Frame, int]) -> Frame:
    """The frame round best and its sisters, where a page cuts its text into several frames of one name."""
    sisters = [frame for frame in group if frame.parent is best.parent and frame.tag == best.tag]
    if best.parent and sum(prose[frame] for frame in sisters) > _SISTERS * prose[best]:
        return best.parent
    return best


def _unzoned(frames: list[Frame]) -> dict[Frame, int]:
    """Each frame's prose without that of the zones inside it."""
    prose = {frame: frame.prose for frame in frames}
    for frame in frames:
        if frame.zone and frame.parent and not frame.parent.zone:
            outer: Frame | None = frame.parent
            while outer:
                prose[outer] -= frame.prose
                outer = outer.parent
    return prose


def _deepest(root: Frame, prose: dict[Frame, int], total: int) -> Frame:
    """Down from the root, into the child that holds most of the text, as long as there is one."""
    frame = root
    while True:
        child = max(frame.children, key=lambda one: 0 if one.zone else prose[one], default=None)
        if child is None or child.zone or prose[child] < _MOST * total or child.tag in ("p", "li"):
            return frame
        frame = child


def inside(outer: Frame, frames: list[Frame]) -> set[Frame]:
    """The frames inside outer, itself too."""
    found = {outer}
    for frame in frames:
        if frame.parent in found:
            found.add(frame)
    return found


def common(first: Frame, second: Frame) -> Frame:
    """The innermost frame that holds both."""
    while first is not second:
        if first.depth >= second.depth and first.parent:
            first = first.parent
        elif second.parent:
            second = second.parent
        else:
            break
    return first
