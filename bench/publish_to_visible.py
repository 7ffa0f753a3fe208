"""How long a publication takes to be seen, and what it costs, as the archive grows.

    python bench/publish_to_visible.py DATA [--articles 1000 100000] [--times 20]

Makes an archive of articles without a record below the folder DATA for each size (what is made stays), starts
the publishing worker as `rawi serve` does, publishes articles one by one, and waits until each stands in the
files of its own page, of the sections above it and of the front. Printed for each size: the median and the
95th percentile in milliseconds from the commit to the last of these files, and the processor's milliseconds
that working off one publication's whole outbox takes. More than 1,000 ms, or work that grows by more than 1.2
from the smallest size to the largest, fails (exit code 1).
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import get_context
from pathlib import Path
from time import perf_counter, process_time, sleep
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests"), str(ROOT / "bench")]

MOST_MILLISECONDS = 1000.0
MOST_GROWTH = 1.2
LOOK_SECONDS = 0.01
LONGEST_SECONDS = 60.0


def main() -> int:
    """Measure each size in a process of its own."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--articles", type=int, nargs="+", default=[1000, 100_000])
    parser.add_argument("--times", type=int, default=20)
    parser.add_argument("--measure", type=int, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.measure:
        print(json.dumps(_measure(asked.measure, asked.times)))
        return 0
    return _judge({size: _run(asked, size) for size in sorted(asked.articles)})


def _run(asked: Any, size: int) -> dict[str, float]:
    folder = asked.data / f"archive-{size}"
    folder.mkdir(parents=True, exist_ok=True)
    own = {"RAWI_DATA": str(folder), "RAWI_ORIGIN": "http://localhost"}
    environment = {**os.environ, **own, "DJANGO_SETTINGS_MODULE": "rawi.project.settings"}
    command = [sys.executable, __file__, str(asked.data), "--times", str(asked.times), "--measure", str(size)]
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    print(f"{size:>9,} articles: {found}", flush=True)
    return found


def _judge(found: dict[int, dict[str, float]]) -> int:
    first, *_, last = (found[size] for size in (min(found), max(found)))
    growth = last["work_ms"] / first["work_ms"]
    print(f"visible p95 {last['p95_ms']:.0f} ms (most {MOST_MILLISECONDS:.0f})")
    print(f"growth of work {growth:.2f} (most {MOST_GROWTH})")
    return int(last["p95_ms"] > MOST_MILLISECONDS or growth > MOST_GROWTH)


# In the process of one size


def _measure(size: int, times: int) -> dict[str, float]:
    newsroom = _prepare(size)
    # First, as a server does: a process that wrote files has threads, which a fork does not bring along.
    with _chores():
        sleep(3)  # it has looked at what every page carries
        visible = sorted(_until_visible(newsroom, number) for number in range(times))
    work = statistics.median(_work(newsroom, number) for number in range(times))
    at_95 = visible[min(len(visible) - 1, round(0.95 * len(visible)))]
    return {"median_ms": round(statistics.median(visible)), "p95_ms": round(at_95), "work_ms": round(work, 1)}


@contextmanager
def _chores() -> Iterator[None]:
    """The site's chores in a process of their own, the publishing worker among them."""
    from django.db import connections

    from rawi.project.chores import run_all

    # A connection must not be shared over a fork.
    connections.close_all()
    process = get_context("fork").Process(target=run_all, args=(lambda: False,), daemon=True)
    process.start()
    try:
        yield
    finally:
        process.terminate()
        process.join()


def _prepare(size: int) -> Any:
    import django

    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    from record_scale_data import Size, fill_archive

    fill_archive(Size(size))
    from rawi.publishing import frame
    from rawi.publishing.marking import release_folder
    from rawi.publishing.models import Mark
    from support.newsroom import open_newsroom

    # What is measured is one publication, not the first release of the archive.
    newsroom = open_newsroom()
    Mark.objects.all().delete()
    frame.keep(release_folder())
    return newsroom


def _publish(newsroom: Any, words: str) -> Any:
    return newsroom.article(words, "فقرة أولى من الخبر.", "فقرة ثانية.")


def _work(newsroom: Any, number: int) -> float:
    """Milliseconds of the processor for working off one publication."""
    from rawi.publishing.worker import work

    _publish(newsroom, f"خبر يقاس {number}")
    start = process_time()
    while work():
        pass
    return (process_time() - start) * 1000


def _until_visible(newsroom: Any, number: int) -> float:
    """Milliseconds from the commit until the article stands in all its files."""
    words = f"خبر يظهر {number} {os.getpid()}"
    article = _publish(newsroom, words)
    start = perf_counter()
    waiting = set(_places(article))
    while waiting:
        waiting = {place for place in waiting if not _shows(place, words)}
        if perf_counter() - start > LONGEST_SECONDS:
            raise SystemExit(f"not seen within {LONGEST_SECONDS} s: {waiting}")
        sleep(LOOK_SECONDS)
    return (perf_counter() - start) * 1000


def _places(article: Any) -> Iterator[Path]:
    from rawi.publishing.marking import release_folder
    from rawi.publishing.rendering import own_address

    for page in [*article.get_ancestors().filter(depth__gt=1), article]:
        yield release_folder().place(own_address(page.url))


def _shows(place: Path, words: str) -> bool:
    try:
        return words in place.read_text(encoding="utf-8")
    except FileNotFoundError:
        return False


if __name__ == "__main__":
    raise SystemExit(main())
