"""What the elements round a line say that it is."""

from rawi.reading.model.page import BlockKind, BoilerplateKind
from rawi.reading.page.html.layout import Layout
from rawi.reading.page.lines import Line

_SUBHEADS = frozenset({"h2", "h3", "h4", "h5", "h6"})
_LONGEST_SUBHEAD = 25
_MOST_LINKS = 0.85
_WORDS_OF_LINK = 30
#: So far behind the text may a signature or a caption stand.
_BEHIND = 3


def mark_title(layout: Layout) -> None:
    """Mark the headline's line first: nothing else may take it for what it is not."""
    if layout.title is not None:
        layout.sheet.set(layout.title, BlockKind.HEADLINE)


def mark_zones(layout: Layout) -> None:
    """Leave out the lines of zones, and the lines that stand outside the article's head and text."""
    for index, line in enumerate(layout.sheet.lines):
        if line.hint.zone:
            layout.sheet.drop(index, line.hint.zone)
        elif not line.hint.in_body and not _is_head(layout, index) and not _is_signature(layout, index):
            layout.sheet.drop(index, _outside(line))


def _is_head(layout: Layout, index: int) -> bool:
    """True before the text: behind the headline, beside it in the article's frame, or in a breadcrumb."""
    if index >= layout.start:
        return False
    if layout.sheet.lines[index].hint.role in ("section", "path"):
        return True
    return index in layout.near or (layout.title is not None and index > layout.title)


def _is_signature(layout: Layout, index: int) -> bool:
    return layout.end <= index < layout.end + _BEHIND and layout.sheet.lines[index].hint.role in (
        "byline",
        "published",
    )


def _outside(line: Line) -> BoilerplateKind:
    return (
        BoilerplateKind.RELATED
        if line.hint.links > _MOST_LINKS and line.words > 3
        else BoilerplateKind.NAVIGATION
    )


def mark_body(layout: Layout) -> None:
    """Say of each open line of the text what its element says; plain text's rules do the rest."""
    for index, line in enumerate(layout.sheet.lines):
        if layout.sheet.is_open(index) and line.hint.in_body:
            _mark(layout, index, line)
        elif layout.sheet.is_open(index) and not _is_signature(layout, index):
            layout.sheet.drop(index, BoilerplateKind.OTHER)


def _mark(layout: Layout, index: int, line: Line) -> None:
    sheet, hint = layout.sheet, line.hint
    if hint.role in ("caption", "credit") or hint.tag in ("figcaption", "figure"):
        sheet.set(index, BlockKind.CAPTION)
    elif hint.links > _MOST_LINKS and 2 < line.words <= _WORDS_OF_LINK:
        sheet.drop(index, BoilerplateKind.RELATED)
    elif hint.role == "headline" and hint.tag in _SUBHEADS:
        sheet.set(index, BlockKind.SUBHEAD)
    elif hint.role in ("section", "path", "published", "updated", "byline", "kicker"):
        sheet.drop(index, BoilerplateKind.OTHER)
    elif hint.tag in _SUBHEADS and line.words <= _LONGEST_SUBHEAD:
        sheet.set(index, BlockKind.SUBHEAD)
    elif hint.tag == "h1":
        sheet.drop(index, BoilerplateKind.OTHER)
    elif hint.tag == "blockquote":
        sheet.set(index, BlockKind.QUOTATION)
    elif hint.tag == "li":
        sheet.set(index, BlockKind.LIST_ITEM)
    elif hint.tag == "row":
        sheet.set(index, BlockKind.TABLE)
