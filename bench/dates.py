"""Speed of the dates alone, beside dateparser (BSD) and HeidelTime (GPL) in the same run.

    python bench/dates.py [--pages N] [--peer-pages N] [--heideltime FOLDER]

Pages of about 800 words are made of the texts in ../shared/gold/pages. All read the same words and must find
the dates in running text with their values: rawi.reading.dates.dates_in in the page's paragraphs,
dateparser.search.search_dates with Arabic given, and HeidelTime's program for Arabic news without a tagger.
Times are the processor's: ours and dateparser's the least of three rounds after one in which tables are
loaded; HeidelTime's (Java's compiling included) of one document with all its pages, less its start. We must
be at least 10 times dateparser and 20 times HeidelTime, else the exit code is 1.

dateparser is in the dependency group bench (`uv sync --group bench`). How to install HeidelTime stands in
bench/heideltime.py; where its folder is missing it is left out, which is said.
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

import heideltime  # noqa: E402

from rawi.reading.arabic.prose import Prose  # noqa: E402
from rawi.reading.dates import dates_in  # noqa: E402
from rawi.reading.model.page import BlockKind  # noqa: E402

type Pages = Sequence[list[str]]
type Finder = Callable[[list[str]], int]

WORDS = 800
#: How often each reads its pages, after once in which tables are loaded.
ROUNDS = 3
DAY = date(2015, 7, 21)
#: How many times each peer we must be.
LIMITS = {"dateparser": 10.0, "HeidelTime": 20.0}


def main() -> int:
    """Print all speeds and their ratios; 1 where a ratio is below its limit."""
    chosen = _options()
    pages = made_pages(max(chosen.pages, chosen.peer_pages))
    mine, peers_pages = pages[: chosen.pages], pages[: chosen.peer_pages]
    ours, dateparser = pages_a_second((ours_finds, mine), (dateparser_finds, peers_pages))
    print(f"rawi.reading.dates  {ours:8.1f} pages of {WORDS} words a second")
    peers = {"dateparser": dateparser}
    if chosen.heideltime.is_dir():
        peers["HeidelTime"], _ = heideltime.pages_a_second(chosen.heideltime, peers_pages, DAY.isoformat())
    else:
        print(f"HeidelTime          left out: no folder {chosen.heideltime}")
    for name, theirs in peers.items():
        print(f"{name:20}{theirs:8.1f} pages of {WORDS} words a second")
        print(f"  times that        {ours / theirs:8.1f} (limit: at least {LIMITS[name]:g})")
    return 0 if all(ours / theirs >= LIMITS[name] for name, theirs in peers.items()) else 1


def _options() -> argparse.Namespace:
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--pages", type=int, default=200, help="how many pages we read")
    options.add_argument("--peer-pages", type=int, default=10, help="how many pages the peers read")
    options.add_argument("--heideltime", type=Path, default=ROOT / ".tools" / "heideltime", help="its folder")
    return options.parse_args()


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


def pages_a_second(*readers: tuple[Finder, Pages]) -> list[float]:
    """The speed of each finder in its pages, in pages of WORDS words a second of one processor.

    They take turns, so that a slow minute of the machine falls on all of them.
    """
    rounds = [[_seconds(find, pages) for find, pages in readers] for _ in range(1 + ROUNDS)]
    least = [min(times) for times in zip(*rounds[1:], strict=True)]
    return [_words(pages) / WORDS / time for (_, pages), time in zip(readers, least, strict=True)]


def _seconds(find: Finder, pages: Pages) -> float:
    start = process_time()
    for page in pages:
        find(page)
    return process_time() - start


def _words(pages: Pages) -> int:
    return sum(len(paragraph.split()) for page in pages for paragraph in page)


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
