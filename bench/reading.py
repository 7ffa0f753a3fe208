"""Speed, growth and memory of the whole reading, all finders on, on one core.

    python bench/reading.py [--rounds N] [--no-growth]

Speed: the pages of ../shared/gold/pages, read as bytes, in pages of 800 words a second; the least of several
rounds after one in which tables are loaded, times of the processor. The parts show where the time goes. Below
60 pages a second the exit code is 1. The interpreter counts: one built without profiles (PGO), as pyenv does
unless told, reads some 15 % fewer pages than Debian's, which is built with them.

Growth: one page of real paragraphs (../shared/data/saudinewsnet, no paragraph twice), made 0.6, 1.25, 2.5 and
5 MB long; each may take at most 2.2 times as long as the one of half its length. Memory: the most that a new
process holds that reads the longest of them, at most 300 MB of 1,048,576 bytes. bench/reading_linear.py asks
the same of hostile texts, and of each part alone.
"""

import argparse
import json
import lzma
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from resource import RUSAGE_SELF, getrusage
from tempfile import TemporaryDirectory
from time import process_time

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
sys.path.insert(0, str(ROOT / "src"))

from rawi.reading import pipeline, read  # noqa: E402
from rawi.reading.dates.reference import with_reference  # noqa: E402
from rawi.reading.model.findings import Finding  # noqa: E402
from rawi.reading.page import read_page  # noqa: E402

WORDS = 800
LEAST_PAGES = 60
SIZES_MB = (0.625, 1.25, 2.5, 5.0)
MOST_GROWTH = 2.2
MOST_MB = 300
DAY = date(2015, 7, 21)


def main() -> int:
    """Print what was measured; 1 where a limit is missed."""
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--rounds", type=int, default=9, help="how many rounds over the pages")
    options.add_argument("--no-growth", action="store_true", help="only the speed")
    options.add_argument("--one", type=Path, help=argparse.SUPPRESS)
    chosen = options.parse_args()
    if chosen.one:
        print(json.dumps(_one(chosen.one)))
        return 0
    kept = _speed(chosen.rounds)
    return 0 if (chosen.no_growth or _growth()) and kept else 1


def _speed(rounds: int) -> bool:
    pages = [path.read_bytes() for path in sorted((SHARED / "gold" / "pages").glob("*.txt"))]
    words = sum(len(page.decode().split()) for page in pages)
    whole = _least(lambda: Counter(reading=_seconds(lambda: _read_all(pages))), rounds)["reading"]
    speed = words / WORDS / whole
    print(f"{speed:.1f} pages of {WORDS} words a second (at least {LEAST_PAGES}), Python {sys.version}")
    parts = _least(lambda: _parts(pages), rounds)
    for name, seconds in parts.items():
        print(f"  {name:12}{seconds / words * 1e6:6.2f} µs a word {seconds / parts.total():7.1%}")
    return speed >= LEAST_PAGES


def _read_all(pages: Sequence[bytes]) -> None:
    for page in pages:
        read(page)


def _seconds(work: Callable[[], object]) -> float:
    start = process_time()
    work()
    return process_time() - start


def _least(measure: Callable[[], Counter[str]], rounds: int) -> Counter[str]:
    """The least of each time over the rounds, a first one left out."""
    measure()
    least = measure()
    for _ in range(rounds - 1):
        least &= measure()
    return least


def _parts(pages: Sequence[bytes]) -> Counter[str]:
    """Seconds of each step of rawi.reading.pipeline, over all pages."""
    seconds: Counter[str] = Counter()
    clock = process_time()

    def lap(name: str) -> None:
        nonlocal clock
        now = process_time()
        seconds[name] += now - clock
        clock = now

    for source in pages:
        page = read_page(source)
        lap("page")
        prose = pipeline._prose(page)
        for block in prose:
            _ = block.words, block.sentences, block.quoted
        lap("prose")
        page = with_reference(page, prose)
        lap("day")
        found: list[Finding] = []
        for finder in pipeline.FINDERS:
            found += finder(page, prose, found)
            lap(finder.__module__.rpartition(".")[2])
    return seconds


def _growth() -> bool:
    kept = True
    with TemporaryDirectory() as folder:
        file = Path(folder) / "page.txt"
        before = 0.0
        for size_mb in SIZES_MB:
            file.write_bytes(_long_page(int(size_mb * 1e6)))
            measured = _in_new_process(file)
            seconds, memory_mb = measured["seconds"], measured["memory_mb"]
            ratio = seconds / before if before else 0.0
            print(
                f"{size_mb:6.2f} MB: {seconds:6.2f} s, {ratio:4.2f} times the half, {memory_mb:4.0f} MB held"
            )
            kept = kept and ratio <= MOST_GROWTH and memory_mb <= MOST_MB
            before = seconds
    print(f"  limits: {MOST_GROWTH} times the half, {MOST_MB} MB")
    return kept


def _in_new_process(file: Path) -> dict[str, float]:
    command = [sys.executable, __file__, "--one", str(file)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    measured: dict[str, float] = json.loads(done.stdout)
    return measured


def _one(file: Path) -> dict[str, float]:
    """Seconds that one page takes once tables are loaded, and the most memory held since the start."""
    source = file.read_bytes()
    read(source[:20_000], day=DAY)
    seconds = _seconds(lambda: read(source, day=DAY))
    return {"seconds": seconds, "memory_mb": getrusage(RUSAGE_SELF).ru_maxrss / 1024}


def _long_page(size_bytes: int) -> bytes:
    """A page of so many bytes: a headline and paragraphs, none twice."""
    parts: list[bytes] = []
    size = 0
    for paragraph in _paragraphs():
        parts.append(paragraph.encode())
        size += len(parts[-1]) + 2
        if size >= size_bytes:
            break
    return b"\n\n".join(parts)[:size_bytes]


def _paragraphs() -> Iterator[str]:
    seen: set[str] = set()
    with lzma.open(SHARED / "data" / "saudinewsnet" / "articles.jsonl.xz", "rt", encoding="utf-8") as lines:
        for line in lines:
            article = json.loads(line)
            if not seen:
                yield article["title"]
            for paragraph in map(str.strip, article["content"].split("\n")):
                if len(paragraph) > 80 and paragraph not in seen:
                    seen.add(paragraph)
                    yield paragraph


if __name__ == "__main__":
    raise SystemExit(main())
