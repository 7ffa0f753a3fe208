"""The photos of an HTML page: its captions with their pictures, and the pictures without captions."""

from dataclasses import replace

from rawi.reading.model.page import Block, BlockKind, Page, Photo
from rawi.reading.page.html.frames import Frame
from rawi.reading.page.html.layout import Layout
from rawi.reading.page.html.pictures import Picture
from rawi.reading.spans import Span

#: A caption and its picture share a frame at most so far above the caption.
_LEVELS = 4


def with_pictures(page: Page, layout: Layout) -> Page:
    """The page with the addresses of its photos; a picture without caption gets an empty caption block."""
    pictures = _pictures_of_article(layout)
    photos: list[Photo] = []
    for photo in page.photos:
        found = _picture_of(photo, layout, pictures)
        if found:
            pictures.remove(found)
        photos.append(_joined(photo, found))
    lines = {block.id: _line_of(block.id) for block in page.blocks}
    blocks = list(page.blocks)
    for number, picture in enumerate(pictures, 1):
        block = Block(f"p{number}", BlockKind.CAPTION, _place(layout, picture.line))
        blocks.append(block)
        lines[block.id] = picture.line
        photos.append(Photo(block.id, None, None, picture.url, picture.alt, width=picture.width))
    blocks.sort(key=lambda block: (lines[block.id], block.id[0] != "p"))
    photos.sort(key=lambda photo: (lines[photo.block], photo.block[0] != "p"))
    return replace(page, blocks=tuple(blocks), photos=tuple(photos))


def _line_of(block: str) -> int:
    """The line that a block begins with: b1 is the first."""
    return int(block[1:]) - 1


def _place(layout: Layout, line: int) -> Span:
    """The empty place before a line."""
    lines = layout.sheet.lines
    start = lines[line].span.start if line < len(lines) else len(layout.sheet.text)
    return Span(start, start)


def _pictures_of_article(layout: Layout) -> list[Picture]:
    """Each picture of the head and the text once, in order."""
    found: dict[str, Picture] = {}
    first = layout.title if layout.title is not None else layout.start
    for picture in layout.pictures:
        frame = picture.frame
        if frame is None or frame.zone or not first < picture.line + 1 <= layout.end + 1:
            continue
        found.setdefault(picture.url, picture)
    return list(found.values())


def _picture_of(photo: Photo, layout: Layout, pictures: list[Picture]) -> Picture | None:
    """The picture in the frame round a caption's line."""
    index = _line_of(photo.block)
    frame: Frame | None = layout.frames[index]
    for _ in range(_LEVELS):
        if frame is None:
            return None
        near = [picture for picture in pictures if _stands_in(picture.frame, frame)]
        if near:
            return min(near, key=lambda picture: (picture.line > index, abs(picture.line - index)))
        frame = frame.parent
    return None


def _stands_in(frame: Frame | None, outer: Frame) -> bool:
    for _ in range(_LEVELS + 1):
        if frame is None or frame is outer:
            return frame is outer
        frame = frame.parent
    return False


def _joined(photo: Photo, picture: Picture | None) -> Photo:
    if picture is None:
        return photo
    return replace(photo, url=picture.url, alt=picture.alt, width=picture.width)
