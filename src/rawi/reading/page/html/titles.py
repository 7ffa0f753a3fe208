"""The line of the headline among a document's lines."""

from rawi.reading.page.html.metadata import Metadata
from rawi.reading.page.keys import phrase
from rawi.reading.page.lines import Line

_RANKS = {"h1": 3, "h2": 1}
#: A heading of which so large a share is a link leads to another page: the site's name, as a rule.
_MOST_LINKS = 0.9


def title_line(lines: list[Line], metadata: Metadata) -> int | None:
    """The headline's line: the heading that the metadata have too, else the first of the highest rank."""
    titles = [words for title in metadata.titles if (words := phrase(title))]
    best: tuple[int, int] | None = None
    for index, line in enumerate(lines):
        score = _score(line, titles)
        if score and (best is None or score > best[0]):
            best = (score, index)
    return best[1] if best else None


def _is_part(words: str, title: str) -> bool:
    """True where one is the other with the site's name, or a second half, before or behind it."""
    if title.startswith(words) or title.endswith(words):
        return True
    return len(title.split()) > 2 and words.startswith(title)


def _score(line: Line, titles: list[str]) -> int:
    """0 for a line that can be no headline."""
    if not line.is_short or line.words > 40 or line.hint.tag == "figcaption":
        return 0
    rank = _RANKS.get(line.hint.tag, 0) + (2 if line.hint.role == "headline" else 0)
    if (line.hint.zone and line.hint.tag != "h1") or line.hint.role not in ("", "headline"):
        return 0
    words = phrase(line.text)
    if words in titles:
        return 10 + rank
    if (len(words.split()) > 2 or line.hint.tag == "h1") and any(_is_part(words, title) for title in titles):
        return 6 + rank
    if rank > 1 and line.hint.links >= _MOST_LINKS:
        rank -= 1
    if not rank or (line.hint.tag == "h2" and line.hint.role != "headline") or line.words < 2:
        return 0
    return rank
