"""The head of a page: section path, headline, byline, date and dateline before the article's text."""

from dataclasses import dataclass, field

from rawi.reading.model.page import BlockKind, BoilerplateKind
from rawi.reading.page import captions, published, sections
from rawi.reading.page.byline import Byline, parse
from rawi.reading.page.lines import PROSE_WORDS, SENTENCE_WORDS, Line, Sheet, is_prose
from rawi.reading.page.published import Published

#: A first sentence may be short; a deck has no full stop.
_SHORT_SENTENCE = 5
#: A first line of up to so many words may still be a headline.
_LONGEST_HEADLINE = 30
_DEEPEST_PATH = 3
SIGNATURE_WORDS = 4


@dataclass(slots=True)
class Head:
    """What the head says. body is the line where the article's text begins; the dicts go by line.

    headline is None where the page has none.
    """

    body: int
    headline: int | None = None
    sections: dict[int, tuple[str, ...]] = field(default_factory=dict)
    dates: dict[int, Published] = field(default_factory=dict)
    bylines: dict[int, Byline] = field(default_factory=dict)


def mark(sheet: Sheet) -> Head:
    """Find the head of a page of plain text and mark its lines."""
    head = Head(_body_start(sheet))
    doubtful = [
        index for index in range(head.body) if sheet.is_open(index) and not _mark_sure(sheet, head, index)
    ]
    doubtful = _mark_sections(sheet, head, doubtful)
    head.headline = _headline(sheet, head, doubtful)
    if head.headline is not None:
        sheet.set(head.headline, BlockKind.HEADLINE)
        mark_rest(sheet, head, [index for index in doubtful if index != head.headline])
    return head


def _body_start(sheet: Sheet) -> int:
    """The first line of the article's text; the number of lines where there is none."""
    is_first = True
    for index, line in enumerate(sheet.lines):
        if not sheet.is_open(index):
            continue
        if _is_text(line, may_be_headline=is_first) and not _has_credit(line):
            return index
        is_first = is_first and sections.is_section(line.text)
    return len(sheet.lines)


def _is_text(line: Line, *, may_be_headline: bool) -> bool:
    return is_prose(line) and not (may_be_headline and line.words <= _LONGEST_HEADLINE)


def _has_credit(line: Line) -> bool:
    caption = captions.caption_of(line.text)
    return caption is not None and (caption.credit is not None or line.words < PROSE_WORDS)


def _mark_sure(sheet: Sheet, head: Head, index: int) -> bool:
    """Mark a line that can be nothing else: a breadcrumb, a date, a caption with its credit."""
    text = sheet.lines[index].text
    path = sections.crumbs(text)
    if path:
        head.sections[index] = path
        sheet.set(index, BlockKind.SECTION)
        return True
    return mark_date(sheet, head, index) or _mark_caption(sheet, index)


def mark_date(sheet: Sheet, head: Head, index: int) -> bool:
    """Mark a line that prints the date of publication, alone or with the byline."""
    line = date_line(sheet.lines[index].text)
    if line is None:
        return False
    head.dates[index], byline = line
    if byline.strength >= 2 or byline.places:
        head.bylines[index] = byline
        sheet.set(index, BlockKind.BYLINE if byline.contributors else BlockKind.DATELINE)
    else:
        sheet.set(index, BlockKind.PUBLISHED)
    return True


def date_line(text: str) -> tuple[Published, Byline] | None:
    """The date that a line prints and the byline beside it; None where the line says something else too."""
    found = published.parse(text)
    if found is None:
        return None
    byline = parse(found.without(text)) if found.rest else Byline()
    is_date_line = byline.strength >= 2 or byline.places or len(found.rest) <= 2
    return (found, byline) if is_date_line else None


def _mark_caption(sheet: Sheet, index: int) -> bool:
    line = sheet.lines[index]
    found = captions.caption_of(line.text)
    if found and found.credit and found.credit.sure and found.words and parse(line.text).strength < 2:
        sheet.set(index, BlockKind.CAPTION)
        return True
    return False


def _mark_sections(sheet: Sheet, head: Head, doubtful: list[int]) -> list[int]:
    """Mark the names of sections before the headline; the lines that stay doubtful."""
    path: list[int] = []
    for place, index in enumerate(doubtful[:-1]):
        if not _is_section(sheet, doubtful, place):
            break
        path.append(index)
    mark_path(sheet, head, path)
    return doubtful[len(path) :]


def mark_path(sheet: Sheet, head: Head, path: list[int]) -> None:
    """Mark lines above the headline as the section path; more than are in a path are a menu."""
    for index in path:
        if len(path) > _DEEPEST_PATH:
            sheet.drop(index, BoilerplateKind.NAVIGATION)
            continue
        sheet.set(index, BlockKind.SECTION)
        if not sections.is_home(sheet.lines[index].text):
            words = sections.words_of(sheet.lines[index].span, sheet.text)
            head.sections[index] = sections.crumbs(words, is_named=True) or (words,)


def _is_section(sheet: Sheet, doubtful: list[int], place: int) -> bool:
    """True where a line names a section and another line is left to be the headline."""
    line, following = sheet.lines[doubtful[place]], sheet.lines[doubtful[place + 1]]
    others = [sheet.lines[index] for index in doubtful[place + 1 :]]
    if sections.is_section(line.text):
        titles = [other for other in others if not sections.is_section(other.text)]
        return len(titles) > 1 or any(_is_title(other) for other in titles)
    is_beside = doubtful[place + 1] == doubtful[place] + 1
    if not is_beside or line.words > 3 or not sections.could_be_section(line.text):
        return False
    return parse(line.text).strength < 2 and following.words >= 5 and parse(following.text).strength == 0


def _is_title(line: Line) -> bool:
    """True for a line that is a headline rather than a byline."""
    return parse(line.text).strength < 2 or line.words > SIGNATURE_WORDS


def _headline(sheet: Sheet, head: Head, doubtful: list[int]) -> int | None:
    """The first doubtful line, or the second where the first is a byline."""
    if not doubtful:
        return _headline_in_body(sheet, head)
    strengths = {index: parse(sheet.lines[index].text).strength for index in doubtful}
    first = doubtful[0]
    second = doubtful[1] if len(doubtful) > 1 else first
    is_beside = second == first + 1  # a byline above its headline stands right above it
    if strengths[first] >= 2 and is_beside and strengths[second] == 0 and sheet.lines[second].words >= 4:
        return second
    return first


def _headline_in_body(sheet: Sheet, head: Head) -> int | None:
    """The first line of the text where nothing stands before it and it could be a headline."""
    if head.body + 1 < len(sheet.lines) and sheet.lines[head.body].words <= _LONGEST_HEADLINE:
        head.body += 1
        return head.body - 1
    return None


def mark_rest(sheet: Sheet, head: Head, doubtful: list[int]) -> None:
    """Mark bylines and datelines among the lines of the head that are left, then whatever else they are."""
    parsed = {index: parse(sheet.lines[index].text) for index in doubtful}
    for index, found in parsed.items():
        if found.strength >= 2 or (found.places and not found.contributors):
            mark_byline(sheet, head, index, found)
    for index, found in parsed.items():
        if sheet.is_open(index) and found.strength == 1 and _may_sign(sheet, head, index):
            mark_byline(sheet, head, index, found)
        elif sheet.is_open(index):
            _mark_other(sheet, head, index)


def _may_sign(sheet: Sheet, head: Head, index: int) -> bool:
    """True for words that no table knows, where nobody else signs the page or «بقلم» stands before them."""
    before = head.bylines.get(index - 1)
    if before and before.strength == 3 and not before.contributors:
        return True
    return not _has_author(head) and sheet.lines[index].words <= SIGNATURE_WORDS + 1


def _has_author(head: Head) -> bool:
    return any(byline.contributors for byline in head.bylines.values())


def mark_byline(sheet: Sheet, head: Head, index: int, byline: Byline) -> None:
    """Mark a byline; one that only tells places, or tells them beside an earlier byline, as a dateline."""
    is_place_only = bool(byline.places) and (not byline.contributors or _has_author(head))
    head.bylines[index] = byline
    sheet.set(index, BlockKind.DATELINE if is_place_only else BlockKind.BYLINE)


def _mark_other(sheet: Sheet, head: Head, index: int) -> None:
    """A line of the head that is neither date nor byline: a caption, a deck or a kicker."""
    line = sheet.lines[index]
    if not head.sections and line.words <= 3 and sections.is_section(line.text):
        sheet.set(index, BlockKind.SECTION)
        head.sections[index] = sections.crumbs(line.text, is_named=True) or (line.text,)
    elif captions.caption_of(line.text):
        sheet.set(index, BlockKind.CAPTION)
    elif head.headline is not None and index < head.headline:
        sheet.set(index, BlockKind.SUBHEAD)
    elif line.words >= SENTENCE_WORDS or (line.ends_sentence and line.words >= _SHORT_SENTENCE):
        sheet.set(index, BlockKind.PARAGRAPH)
    else:
        sheet.set(index, BlockKind.SUBHEAD)
