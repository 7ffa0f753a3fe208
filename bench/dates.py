"""Speed of the dates alone, beside dateparser (BSD) in the same run.

    python bench/dates.py [--pages N] [--peer-pages N]

Pages of about 800 words are made of the texts in ../shared/gold/pages. Both read the same words and must find
the dates in running text with their values: rawi.reading.dates.dates_in in the page's paragraphs, and
dateparser.search.search_dates with Arabic given. Times are the processor's, the least of three rounds after
one in which tables are loaded. A ratio below 10 fails (exit code 1). Needs the package dateparser.
"""

import argparse
import sys
import warnings
from collections.abc import Callable, Sequence
from datetime import date, datetime
from itertools import cycle, islice
from pathlib import Path
from time import process_time

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "src"))

from rawi.reading.arabic.prose import Prose  # noqa: E402
from rawi.reading.dates import dates_in  # noqa: E402
from rawi.reading.model.page import BlockKind  # noqa: E402

WORDS = 800
DAY = date(2015, 7, 21)
LEAST_RATIO = 10.0


def main() -> int:
    """Print both speeds and their ratio; 1 where the ratio is too low."""
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--pages", type=int, default=200, help="how many pages we read")
    options.add_argument("--peer-pages", type=int, default=10, help="how many pages dateparser reads")
    chosen = options.parse_args()
    pages = made_pages(max(chosen.pages, chosen.peer_pages))
    ours = pages_a_second(ours_finds, pages[: chosen.pages])
    theirs = pages_a_second(dateparser_finds, pages[: chosen.peer_pages])
    print(f"rawi.reading.dates  {ours:8.1f} pages of {WORDS} words a second")
    print(f"dateparser          {theirs:8.1f} pages of {WORDS} words a second")
    print(f"ratio               {ours / theirs:8.1f}")
    return 0 if ours / theirs >= LEAST_RATIO else 1


def made_pages(count: int) -> list[list[str]]:
    """Pages of about WORDS words each, as lists of paragraphs, each beginning with another paragraph."""
    folder = ROOT.parent / "shared" / "gold" / "pages"
    texts = [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))]
    paragraphs = [line for text in texts for line in text.split("\n") if line.strip()]
    return [_page(paragraphs, start) for start in islice(cycle(range(len(paragraphs))), count)]


def _page(paragraphs: Sequence[str], start: int) -> list[str]:
    page: list[str] = []
    words = 0
    for paragraph in islice(cycle(paragraphs), start, None):
        page.append(paragraph)
        words += len(paragraph.split())
        if words >= WORDS:
            return page
    return page


def pages_a_second(find: Callable[[list[str]], int], pages: Sequence[list[str]]) -> float:
    """The speed of find, in pages of WORDS words a second of one processor."""
    words = sum(len(paragraph.split()) for page in pages for paragraph in page)
    seconds = []
    for _ in range(4):
        start = process_time()
        for page in pages:
            find(page)
        seconds.append(process_time() - start)
    return words / WORDS / min(seconds[1:])


def ours_finds(page: list[str]) -> int:
    """How many dates we find."""
    prose, place = [], 0
    for number, paragraph in enumerate(page):
        prose.append(Prose(str(number), BlockKind.PARAGRAPH, paragraph, place))
        place += len(paragraph) + 1
    return len(dates_in(prose, DAY))


def dateparser_finds(page: list[str]) -> int:
    """How many dates dateparser finds."""
    from dateparser.search import search_dates

    settings = {"RELATIVE_BASE": datetime(2015, 7, 21), "PREFER_DATES_FROM": "past"}  # noqa: DTZ001  # no zone
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return len(search_dates("\n".join(page), languages=["ar"], settings=settings) or [])


if __name__ == "__main__":
    raise SystemExit(main())
