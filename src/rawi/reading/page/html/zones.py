"""Zones: which frames are boilerplate, once it is known where the article's text stands."""

from rawi.reading.model.page import BoilerplateKind
from rawi.reading.page.html.frames import Frame

#: A frame with so large a share of all the page's text is the article, whatever its names say.
_TOO_LARGE = 0.4
#: Readers may well write more than the paper did.
_TOO_LARGE_FOR_COMMENTS = 0.9


def mark_zones(frames: list[Frame]) -> None:
    """Set each frame's zone from its own names and its parents'; parents stand before children in frames."""
    total = frames[0].prose if frames else 0
    for frame in frames:
        inherited = frame.parent.zone if frame.parent else None
        frame.zone = inherited or (frame.own_zone if _may_be_zone(frame, total) else None)


def _may_be_zone(frame: Frame, total: int) -> bool:
    share = _TOO_LARGE_FOR_COMMENTS if frame.own_zone is BoilerplateKind.COMMENTS else _TOO_LARGE
    return not frame.holds_title and frame.prose <= share * total
