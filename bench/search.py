"""What a search costs as the archive grows.

    python bench/search.py DATA [--articles 10000 100000] [--postgres [ADDRESS]] [--no-sqlite]

Makes an archive of each size below the folder DATA (100,000 articles: about 1.5 GB and some minutes;
what is made already stays), then asks a mixed set of questions: rare, common and frequent words, pairs,
phrases, sections, years, speakers. Each is asked once after a warm-up of other questions. Timed is what
the page does: the search itself, and its first ten results with pieces of text and marks. Printed: p50
and p95 in milliseconds of each kind of question and of all, and what indexing one article costs. A p95
of all above 50 ms at up to 100,000 articles, or above 150 ms beyond, fails (exit code 1). --processor judges
the processor's time instead, which other work on the machine does not change: for SQLite, which works in the
process.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

import record_scale as scale

MOST_MILLISECONDS = {100_000: 50.0, 1_000_000: 150.0}
_WARM_UP = 66
Clock = Callable[[], float]


def main() -> int:
    """Measure every size on every database, each in a process of its own."""
    asked = _arguments()
    if asked.measure:
        _measure(int(asked.measure), asked.questions, process_time if asked.processor else perf_counter)
        return 0
    failed = 0
    for database, address in scale._databases(asked):
        with address as url:
            for size in sorted(asked.articles):
                failed += _print(database, size, _run(asked, database, url, size))
    return 1 if failed else 0


def _arguments() -> Any:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--articles", type=int, nargs="+", default=[10_000, 100_000])
    parser.add_argument("--postgres", nargs="?", const="own")
    parser.add_argument("--no-sqlite", action="store_true")
    parser.add_argument("--questions", type=int, default=330)
    parser.add_argument("--processor", action="store_true")
    parser.add_argument("--measure", help=argparse.SUPPRESS)
    return parser.parse_args()


def _run(asked: Any, database: str, url: str, size: int) -> dict[str, Any]:
    folder = asked.data / f"search-{database}-{size}"
    folder.mkdir(parents=True, exist_ok=True)
    environment = {**os.environ, "RAWI_DATA": str(folder), "DJANGO_SETTINGS_MODULE": "rawi.project.settings"}
    if url:
        environment["RAWI_DATABASE_URL"] = f"{url}rawi_search_{size}"
    command = [sys.executable, __file__, *sys.argv[1:], "--measure", str(size)]
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    return dict(json.loads(done.stdout.splitlines()[-1]))


def _print(database: str, size: int, found: dict[str, Any]) -> int:
    print(f"\n{database}, {size:,} articles (load before: {found['load']:.1f})")
    for kind, times in found["kinds"].items():
        print(f"  {kind:28} p50 {_part(times, 50):7.1f}  p95 {_part(times, 95):7.1f}")
    everything = [one for times in found["kinds"].values() for one in times]
    most = next(limit for most, limit in sorted(MOST_MILLISECONDS.items()) if size <= most)
    p95 = _part(everything, 95)
    print(f"  {'all':28} p50 {_part(everything, 50):7.1f}  p95 {p95:7.1f}  (at most {most:.0f})")
    print(f"  {'of that, the search alone':28} p95 {_part(found['alone'], 95):7.1f}")
    print(f"  indexing one article         p50 {found['indexing']:7.1f}")
    return int(p95 > most)


def _part(times: list[float], percent: int) -> float:
    return statistics.quantiles(times, n=100, method="inclusive")[percent - 1]


# In the process of one size


def _measure(size: int, count: int, clock: Clock) -> None:
    import django

    django.setup()
    from django.conf import settings
    from django.core.management import call_command

    if settings.DATABASES["default"]["ENGINE"].endswith("postgresql"):
        scale._make_database(settings.DATABASES["default"])
    call_command("migrate", verbosity=0)
    import search_data

    made = search_data.stock()
    search_data.fill(size, made)
    listed = list(search_data.questions(made, count + _WARM_UP))
    for _, text, narrowed in listed[count:]:
        _ask(text, narrowed, clock)
    load = os.getloadavg()[0]
    kinds: dict[str, list[float]] = {}
    alone = []
    for kind, text, narrowed in listed[:count]:
        whole, searching = _ask(text, narrowed, clock)
        kinds.setdefault(kind, []).append(whole)
        alone.append(searching)
    print(json.dumps({"kinds": kinds, "alone": alone, "load": load, "indexing": _indexing(clock)}))


def _ask(text: str, narrowed: dict[str, Any], clock: Clock) -> tuple[float, float]:
    """Milliseconds of what the page does, and of the search in it."""
    from datetime import date

    from rawi.search.index import Shelf
    from rawi.search.queries import find
    from rawi.search.questions import asked
    from rawi.search.results import articles_at, texts_of
    from rawi.search.snippets import snippet, with_marks

    start = clock()
    question = asked(text, **narrowed)
    found = find(Shelf.ARTICLES, question, date(2026, 1, 1))
    searched = clock()
    articles = articles_at(found.places[:10])
    texts = texts_of(articles)
    for article in articles:
        with_marks(article.title, question.terms)
        snippet(texts[article.pk], question.terms)
    return (clock() - start) * 1000, (searched - start) * 1000


def _indexing(clock: Clock) -> float:
    """Milliseconds of indexing an article anew, the middle of some."""
    from rawi.articles.models import Article
    from rawi.search.actions.index_articles import index_articles

    times = []
    for key in Article.objects.order_by("-pk").values_list("pk", flat=True)[:15]:
        start = clock()
        index_articles([key])
        times.append((clock() - start) * 1000)
    return statistics.median(times)


if __name__ == "__main__":
    sys.exit(main())
