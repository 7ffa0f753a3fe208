"""Zones: which frames are boilerplate, once it is known where the article's text stands."""

from rawi.reading.model.page import BoilerplateKind
from rawi.reading.page.boilerplate import phrase_of
from rawi.reading.page.html.frames import Frame
from rawi.reading.page.html.visible import Visible
from rawi.reading.page.lines import line_of
from rawi.reading.spans import Span

#: A frame with so large a share of all the page's text is the article, whatever its names say.
_TOO_LARGE = 0.4
#: Readers may well write more than the paper did.
_TOO_LARGE_FOR_COMMENTS = 0.9
_LONGEST_HEADING = 60
#: So many sister frames with the title of another page each, and little text, are a list of other pages.
_FEWEST_TEASERS = 3
_LONGEST_TEASER = 600


def mark_zones(frames: list[Frame], lines: list[Visible]) -> None:
    """Set each frame's zone from its names, its heading, its sisters and its parents."""
    total = frames[0].prose if frames else 0
    _mark_headed(lines)
    _mark_teasers(frames)
    for frame in frames:  # parents stand before their children
        inherited = frame.parent.zone if frame.parent else None
        if frame.role == "path" and inherited is BoilerplateKind.NAVIGATION:
            inherited = None
        is_zone = frame.role != "path" and _may_be_zone(frame, total)
        frame.zone = inherited or (frame.own_zone if is_zone else None)


def _may_be_zone(frame: Frame, total: int) -> bool:
    share = _TOO_LARGE_FOR_COMMENTS if frame.own_zone is BoilerplateKind.COMMENTS else _TOO_LARGE
    return not frame.holds_title and frame.prose <= share * total


def _mark_headed(lines: list[Visible]) -> None:
    """A frame that begins with «الأكثر قراءة» or «التعليقات» is what its heading says."""
    for index, visible in enumerate(lines):
        if len(visible.text) > _LONGEST_HEADING:
            continue
        line = line_of(visible.text, Span(0, len(visible.text)))
        found = phrase_of(line) if line else None
        frame = _headed(visible.frame, index) if found and found.opens else None
        if found and frame and not frame.own_zone:
            frame.own_zone = found.kind


def _headed(frame: Frame | None, index: int) -> Frame | None:
    """The innermost frame that begins with the line and holds more than it."""
    while frame and frame.first == index:
        if frame.last > index + 1:
            return frame
        frame = frame.parent
    return None


def _mark_teasers(frames: list[Frame]) -> None:
    for frame in frames:
        teasers = [child for child in frame.children if _is_teaser(child)]
        if len(teasers) >= _FEWEST_TEASERS:
            for teaser in teasers:
                teaser.own_zone = teaser.own_zone or BoilerplateKind.RELATED


def _is_teaser(frame: Frame) -> bool:
    return (
        1 <= frame.titles <= 2 and frame.prose <= _LONGEST_TEASER and not frame.holds_title and not frame.body
    )
