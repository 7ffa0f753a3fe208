"""The head of an article in HTML: section path, headline, byline, date."""

from rawi.reading.model.page import BlockKind, BoilerplateKind
from rawi.reading.page import published, sections
from rawi.reading.page.byline import parse
from rawi.reading.page.head import Head, mark_byline, mark_date, mark_path, mark_rest
from rawi.reading.page.html.layout import Layout
from rawi.reading.page.html.metadata import Metadata
from rawi.reading.page.keys import phrase

_MOST_WORDS_OF_BYLINE = 14
_MOST_LINKS = 0.85
#: A section that no table knows has no more words.
_WORDS_OF_LABEL = 3
_FIGURES = frozenset({"figure", "figcaption"})


def mark(layout: Layout, metadata: Metadata) -> Head:
    """Find the head and mark its lines."""
    head = Head(layout.start, layout.title)
    sheet = layout.sheet
    titles = {phrase(title) for title in metadata.titles}
    if layout.title is not None:
        titles.add(phrase(sheet.lines[layout.title].text))
    open_lines = [index for index in range(len(sheet.lines)) if sheet.is_open(index)]
    doubtful = []
    for index in open_lines:
        if index >= layout.start and sheet.lines[index].hint.in_body:
            continue
        if not _mark_by_role(layout, head, index, titles):
            doubtful.append(index)
    doubtful = [index for index in doubtful if index < layout.start and not mark_date(sheet, head, index)]
    doubtful = [index for index in doubtful if not _drop_site(layout, metadata, index)]
    doubtful = [index for index in doubtful if not _drop_link(layout, index)]
    mark_path(sheet, head, [index for index in doubtful if _is_label(layout, index)])
    doubtful = [index for index in doubtful if sheet.is_open(index)]
    mark_rest(sheet, head, [index for index in doubtful if not _is_plain(layout, index)])
    return head


def _drop_link(layout: Layout, index: int) -> bool:
    """Leave out a link that names neither a section nor an author."""
    line = layout.sheet.lines[index]
    if line.hint.links < _MOST_LINKS or sections.is_section(line.text) or parse(line.text).strength >= 2:
        return False
    layout.sheet.drop(index, BoilerplateKind.NAVIGATION)
    return True


def _is_label(layout: Layout, index: int) -> bool:
    """True for what stands above the headline and is no name: «عربي ودولي», «الجزائر», «قصص ملهمة»."""
    if layout.title is None or index > layout.title:
        return False
    line = layout.sheet.lines[index]
    if sections.is_section(line.text):
        return True
    is_short = line.words <= _WORDS_OF_LABEL and sections.could_be_section(line.text)
    return is_short and not _is_signed(layout, index)


def _is_signed(layout: Layout, index: int) -> bool:
    """True for a name that the tables know and that is no section's."""
    text = layout.sheet.lines[index].text
    return parse(text).strength >= 2 and not sections.is_section(text)


def _drop_site(layout: Layout, metadata: Metadata, index: int) -> bool:
    """Leave out the site's own name above the headline: as the metadata have it, or a heading like it."""
    line = layout.sheet.lines[index]
    is_above = layout.title is not None and index < layout.title
    if not is_above or (line.hint.tag != "h1" and phrase(line.text) != phrase(metadata.site)):
        return False
    layout.sheet.drop(index, BoilerplateKind.NAVIGATION)
    return True


def _is_plain(layout: Layout, index: int) -> bool:
    """True for subheads, items and captions in the text's own frame, which the body's rules will mark."""
    hint = layout.sheet.lines[index].hint
    return hint.in_body and hint.tag in ("h2", "h3", "h4", "li", "figcaption", "figure", "row", "blockquote")


def _mark_by_role(layout: Layout, head: Head, index: int, titles: set[str]) -> bool:
    """Mark a line by the part that its frames play; False where none, or the words do not fit."""
    match layout.sheet.lines[index].hint.role:
        case "section" | "path":
            return _mark_section(layout, head, index, titles)
        case "kicker":
            return not _is_signed(layout, index) and _mark_section(layout, head, index, titles)
        case "published" | "updated":
            return _mark_published(layout, head, index)
        case "byline":
            return _mark_byline(layout, head, index)
        case "caption" | "credit":
            return _mark_caption(layout, head, index)
    return False


def _mark_section(layout: Layout, head: Head, index: int, titles: set[str]) -> bool:
    sheet = layout.sheet
    line = sheet.lines[index]
    path = sections.crumbs(line.text, is_named=True)
    if phrase(line.text) in titles or sections.is_home(line.text) or index > layout.start:
        sheet.drop(index, BoilerplateKind.NAVIGATION)
    elif path or sections.could_be_section(line.text):
        sheet.set(index, BlockKind.SECTION)
        head.sections[index] = path or (line.text,)
    else:
        return False
    return True


def _mark_published(layout: Layout, head: Head, index: int) -> bool:
    sheet = layout.sheet
    text = sheet.lines[index].text
    if layout.sheet.lines[index].hint.role == "published" and mark_date(sheet, head, index):
        return True
    if published.parse(text) or layout.frames[index].datetime or sheet.lines[index].words <= 8:
        sheet.set(index, BlockKind.PUBLISHED)
        return True
    return False


def _mark_caption(layout: Layout, head: Head, index: int) -> bool:
    """A caption, or the photographer's line in the head of a gallery."""
    if not _is_beside_picture(layout, index) and parse(layout.sheet.lines[index].text).strength == 3:
        return _mark_byline(layout, head, index)
    layout.sheet.set(index, BlockKind.CAPTION)
    return True


def _is_beside_picture(layout: Layout, index: int) -> bool:
    """True in a figure, and in any other frame that a picture shares with the line."""
    frame = layout.frames[index]
    if frame.tag in _FIGURES or (frame.parent is not None and frame.parent.tag in _FIGURES):
        return True
    pictures = (picture.frame for picture in layout.pictures)
    return any(around in (frame, frame.parent) for around in pictures if around is not None)


def _mark_byline(layout: Layout, head: Head, index: int) -> bool:
    sheet = layout.sheet
    line = sheet.lines[index]
    if mark_date(sheet, head, index):
        return True
    found = parse(line.text)
    is_doubtful = found.strength < 2 and line.ends_sentence
    if not found.strength or is_doubtful or line.words > _MOST_WORDS_OF_BYLINE:
        return False
    mark_byline(sheet, head, index, found)
    return True
