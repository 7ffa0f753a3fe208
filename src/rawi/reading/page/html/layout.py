"""The layout of a page: its lines, with what the frames round them say of each."""

from dataclasses import dataclass, replace

from rawi.reading.page.byline import parse
from rawi.reading.page.head import date_line
from rawi.reading.page.html.frames import Frame
from rawi.reading.page.html.main_text import common, inside, main_frame
from rawi.reading.page.html.metadata import Metadata
from rawi.reading.page.html.pictures import Picture
from rawi.reading.page.html.titles import title_line
from rawi.reading.page.html.visible import Visible, Walk
from rawi.reading.page.html.zones import mark_zones
from rawi.reading.page.lines import SENTENCE_WORDS, Hint, Line, Sheet, line_of
from rawi.reading.spans import Span

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_LASTING = frozenset({"blockquote", "li", "figcaption", "row"})
#: Roles hold for captions of some length, else for short frames alone.
_LONGEST_CAPTION = 900
_PICTURE_FRAMES = frozenset({"div", "span", "center", "figure", "section", "dl", "dt"})
_WORDS_OF_CAPTION = 40


@dataclass(slots=True)
class Layout:
    """A page's sheet with the frames of its lines (by line) and its pictures.

    title is the line of the headline, start the first line of the article's text (the number of lines where
    there is none), end the line behind the last; near are the lines of the frame that holds both.
    """

    sheet: Sheet
    frames: list[Frame]
    pictures: list[Picture]
    title: int | None
    start: int
    end: int
    near: set[int]


def layout_of(walk: Walk, metadata: Metadata, *, kept: set[int] | None = None) -> Layout:
    """The layout of a document that was walked. kept: the lines of the main text, where known already."""
    mark_zones(walk.frames, walk.lines)
    main = main_frame(walk.frames)
    body = inside(main, walk.frames) if main else set[Frame]()
    sheet = _sheet(walk, body, kept)
    frames = [visible.frame for visible in walk.lines]
    title = title_line(sheet.lines, metadata)
    _leave_what_stands_above(sheet, title)
    _mark_captions(sheet, walk.pictures)
    text = [index for index, line in enumerate(sheet.lines) if is_text(line) and index != title]
    text = [index for index in sorted(kept) if index != title] if kept else text
    text = [index for index in text if title is None or index > title] or text
    around = common(frames[title], main) if title is not None and main else main
    near = inside(around, walk.frames) if around else set[Frame]()
    return Layout(
        sheet,
        frames,
        walk.pictures,
        title,
        text[0] if text else len(frames),
        text[-1] + 1 if text else len(frames),
        {index for index, frame in enumerate(frames) if frame in near},
    )


def _leave_what_stands_above(sheet: Sheet, title: int | None) -> None:
    """Above the headline stands nothing of the text, unless all of it stands there."""
    below = [line for line in sheet.lines[title or 0 :] if is_text(line)]
    for index in range(title or 0) if below else ():
        line = sheet.lines[index]
        if line.hint.in_body:
            sheet.lines[index] = replace(line, hint=replace(line.hint, in_body=False))


def _mark_captions(sheet: Sheet, pictures: list[Picture]) -> None:
    """A line or two that share a frame with a picture, and with nothing else, are its caption."""
    for picture in pictures:
        frame = picture.frame
        if frame and frame.first == frame.last:
            frame = frame.parent
        if frame is None or frame.tag not in _PICTURE_FRAMES or not 1 <= frame.last - frame.first <= 2:
            continue
        for index in range(frame.first, frame.last):
            line = sheet.lines[index]
            if not line.hint.role and line.words <= _WORDS_OF_CAPTION and parse(line.text).strength < 2:
                sheet.lines[index] = replace(line, hint=replace(line.hint, role="caption"))


def is_text(line: Line) -> bool:
    """True for a paragraph of the article's text; «نشر: 17.10.2023 | آخر تحديث: 18.10.2023» is none."""
    hint = line.hint
    if not hint.in_body or hint.zone or hint.role or hint.tag in _HEADINGS or line.words < SENTENCE_WORDS:
        return False
    return date_line(line.text) is None


def _sheet(walk: Walk, body: set[Frame], kept: set[int] | None) -> Sheet:
    """The page's text, one line a block, with a hint for each."""
    tags, roles = _tags(walk.frames), _roles(walk.frames)
    text = "\n".join(visible.text for visible in walk.lines)
    lines: list[Line] = []
    start = 0
    for index, visible in enumerate(walk.lines):
        span = Span(start, start + len(visible.text))
        start = span.end + 1
        hint = _hint(visible, tags, roles, body)
        if kept is not None:
            hint = replace(hint, in_body=index in kept, zone=None if index in kept else hint.zone)
        line = line_of(text, span, hint)
        lines.append(line or Line(span, visible.text, 0))
    return Sheet(text, lines)


def _hint(visible: Visible, tags: dict[Frame, str], roles: dict[Frame, str], body: set[Frame]) -> Hint:
    frame = visible.frame
    return Hint(tags[frame], frame.zone, roles[frame], frame in body and not frame.zone, visible.links)


def _tags(frames: list[Frame]) -> dict[Frame, str]:
    """For each frame the element that says what its lines are: the innermost heading, item, quotation …"""
    tags: dict[Frame, str] = {}
    for frame in frames:
        outer = tags[frame.parent] if frame.parent else ""
        if frame.tag in _HEADINGS or frame.tag in _LASTING:
            tags[frame] = "div" if frame.tag == "li" and _holds_several(frame) else frame.tag
        elif outer in _LASTING | _HEADINGS and not (outer == "li" and _holds_several(frame.parent)):
            tags[frame] = outer
        else:
            tags[frame] = frame.tag
    return tags


def _holds_several(frame: Frame | None) -> bool:
    """True for an item of a list that holds several paragraphs, as the posts of a live page do."""
    while frame and frame.tag != "li":
        frame = frame.parent
    return frame is not None and sum(child.prose > 0 for child in frame.children) > 1


def _roles(frames: list[Frame]) -> dict[Frame, str]:
    """For each frame its part of the article's head; a frame that holds text of its own plays none."""
    roles: dict[Frame, str] = {}
    for frame in frames:
        outer = roles[frame.parent] if frame.parent else ""
        longest = _LONGEST_CAPTION if frame.role == "caption" else 0
        own = (
            frame.role
            if frame.prose <= longest and (not frame.holds_title or frame.role == "headline")
            else ""
        )
        roles[frame] = own or outer
    return roles
