"""What a page of the record costs as the record grows, and what an export of it all needs.

    python bench/record_scale.py DATA [--articles 1000 100000] [--postgres [ADDRESS]] [--export [FORM …]]
                                 [--only PART]

Makes a record of each size below the folder DATA (about 2 GB and ten minutes for 100,000 articles with
2,000,000 items; what is made already stays), then asks for each page through Django, without a server
between. Printed: median milliseconds, number of queries and kilobytes for each page and size, and the ratio
of the largest size to the smallest. A median over 100 ms (250 ms for a calendar, which holds a hundred
entries and is fetched by programs) or a ratio over 1.5 fails (exit code 1). Where a page of the small record
is not full, the ratio is that of the times divided by that of the lengths. --postgres without an address
starts a server of its own, thrown away at the end. --export [FORM …] reads the JSON Lines, CSV and Parquet of
the largest size to their ends and prints how long they took and by how much the process grew after the first
20 MB; more than 32 MB fail. --processor judges the processor's mean time instead, which other work on the
machine does not change: for SQLite, which works in the process.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests")]

MOST_MILLISECONDS = {"calendar": 250.0, "": 100.0}
MOST_GROWTH = 1.5
#: By how much an export's end may be larger in memory than its beginning: what a constant need looks like.
MOST_EXPORT_GROWTH_MB = 32
FORMS = ("jsonl", "csv", "parquet")
#: Below this, a ratio of times is the machine's noise.
NOISE_MILLISECONDS = 10.0
TIMES = 15
#: A query that takes longer is printed.
SLOW_MILLISECONDS = 30.0


def main() -> int:
    """Measure every size on every database, each in a process of its own."""
    asked = _arguments()
    if asked.measure:
        _measure(asked)
        return 0
    failed = 0
    for database, address in _databases(asked):
        with address as url:
            found = {size: _run(asked, database, url, size) for size in sorted(asked.articles)}
        failed += _print(database, found, "cpu" if asked.processor else "ms")
    return 1 if failed else 0


def _arguments() -> Any:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--articles", type=int, nargs="+", default=[1000, 100_000])
    parser.add_argument("--postgres", nargs="?", const="own")
    parser.add_argument("--no-sqlite", action="store_true")
    parser.add_argument("--export", nargs="*", choices=FORMS)
    parser.add_argument("--only", default="")
    parser.add_argument("--processor", action="store_true")
    parser.add_argument("--measure", help=argparse.SUPPRESS)
    return parser.parse_args()


def _databases(asked: Any) -> Iterator[tuple[str, Any]]:
    if not asked.no_sqlite:
        yield "sqlite", nullcontext("")
    if asked.postgres:
        yield "postgres", _own_server() if asked.postgres == "own" else nullcontext(asked.postgres)


@contextmanager
def _own_server() -> Iterator[str]:
    from support.postgres import server

    with server() as given:
        # A socket's folder stands where a host does.
        yield f"postgres://rawi@{given['HOST'].replace('/', '%2F')}:{given['PORT']}/"


def _run(asked: Any, database: str, url: str, size: int) -> dict[str, Any]:
    folder = asked.data / f"{database}-{size}"
    folder.mkdir(parents=True, exist_ok=True)
    environment = {**os.environ, "RAWI_DATA": str(folder), "DJANGO_SETTINGS_MODULE": "rawi.project.settings"}
    if url:
        environment["RAWI_DATABASE_URL"] = f"{url}rawi_{size}"
    command = [sys.executable, __file__, *sys.argv[1:], "--measure", str(size)]
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    return dict(json.loads(done.stdout.splitlines()[-1]))


# In the process of one size


def _measure(asked: Any) -> None:
    size = int(asked.measure)
    _prepare(size)
    found: dict[str, Any] = {}
    for name, address in _pages().items():
        if asked.only in name:
            found[name] = _page(address)
            print(f"  {name}: {found[name]}", file=sys.stderr, flush=True)
    if asked.export is not None and size == max(asked.articles):
        for form in asked.export or FORMS:
            found[f"export {form}"] = _export(form)
            print(f"  export {form}: {found[f'export {form}']}", file=sys.stderr, flush=True)
    print(json.dumps(found))


def _prepare(size: int) -> None:
    import django

    django.setup()
    from django.conf import settings
    from django.core.management import call_command

    settings.ALLOWED_HOSTS = ["*"]
    if settings.DATABASES["default"]["ENGINE"].endswith("postgresql"):
        _make_database(settings.DATABASES["default"])
    call_command("migrate", verbosity=0)
    from record_scale_data import Size, fill

    fill(Size(size))


def _make_database(given: dict[str, Any]) -> None:
    import psycopg

    place = {
        "host": given["HOST"],
        "port": given["PORT"],
        "user": given["USER"],
        "password": given["PASSWORD"],
    }
    with psycopg.connect(dbname="postgres", autocommit=True, **place) as made:
        if not made.execute("SELECT 1 FROM pg_database WHERE datname = %s", [given["NAME"]]).fetchone():
            made.execute(f'CREATE DATABASE "{given["NAME"]}"')


def _pages() -> dict[str, str]:
    """Each kind of page by its name; "" where the site has no such page."""
    from django.urls import NoReverseMatch, reverse

    from rawi.record.models import Dossier, Item

    def at(name: str, *arguments: Any, question: str = "") -> str:
        try:
            return reverse(name, args=arguments) + question
        except NoReverseMatch:
            return ""

    pledge = Item.objects.filter(kind="pledge", is_public=True).order_by("pk")[100].pk
    dossier = Dossier.objects.order_by("pk")[5]
    return {
        "hub": at("record"),
        "tracker": at("record_pledges"),
        "tracker, stalled": at("record_pledges", question="?status=stalled"),
        "tracker, overdue": at("record_pledges", question="?due=overdue"),
        "timeline": at("record_timeline"),
        "person, in most items": at("record_name", 1),
        "person, in few items": at("record_name", 500),
        "dossier": at("record_dossier", dossier.slug),
        "dossier, timeline": at("record_dossier_timeline", dossier.slug),
        "figures": at("record_series", "series-3"),
        "names": at("record_names"),
        "item": at("record_item", pledge),
        "API, items": at("api:items"),
        "API, pledges": at("api:pledges"),
        "API, stalled": at("api:pledges", question="?status=stalled"),
        "API, overdue": at("api:pledges", question="?overdue=true"),
        "API, of a kind": at("api:items", question="?kind=event"),
        "API, of a name": at("api:items", question="?name=1"),
        "API, of a speaker": at("api:items", question="?name=1&role=speaker"),
        "API, pledged by": at("api:pledges", question="?name=1&role=pledger&status=stalled"),
        "API, of a dossier": at("api:items", question=f"?dossier={dossier.pk}"),
        "API, of days": at("api:items", question="?since=2015-01-01&until=2015-01-10"),
        "API, far down": at("api:items", question="?cursor=2012-06-01.15"),
        "API, names": at("api:names"),
        "API, articles": at("api:articles"),
        "API, dossiers": at("api:dossiers"),
        "API, series": at("api:all_series", question="?limit=10"),
        "annotation": at("item_json", pledge),
        "feed": at("feed_record"),
        "feed of a dossier": at("feed_dossier", dossier.slug),
        "feed of a name": at("feed_name", 1),
        "calendar of a dossier": at("calendar_dossier", dossier.slug),
    }


def _page(address: str) -> dict[str, Any]:
    from django.db import connection
    from django.test import Client

    if not address:
        return {}
    reader = Client(headers={"Accept-Encoding": "identity"})
    answer = reader.get(address)
    if answer.status_code != 200:
        return {"status": answer.status_code}
    asked: list[tuple[float, str]] = []
    with connection.execute_wrapper(_noting(asked)):
        reader.get(address)
    slowest, sql = max(asked)
    begun = process_time()
    times = sorted(_milliseconds(lambda: reader.get(address)) for _ in range(TIMES))
    cpu = (process_time() - begun) * 1000 / TIMES
    return {
        "ms": round(statistics.median(times), 1),
        "cpu": round(cpu, 1),
        "queries": len(asked),
        "kB": round(len(answer.content) / 1000, 1),
        "slowest": (round(slowest, 1), sql[:3000] if slowest > SLOW_MILLISECONDS else ""),
    }


def _noting(asked: list[tuple[float, str]]) -> Callable[..., Any]:
    """A wrapper round Django's queries that notes how long each took."""

    def note(execute: Callable[..., Any], sql: str, *arguments: Any) -> Any:
        begun = perf_counter()
        try:
            return execute(sql, *arguments)
        finally:
            asked.append(((perf_counter() - begun) * 1000, sql))

    return note


def _milliseconds(act: Callable[[], object]) -> float:
    begun = perf_counter()
    act()
    return (perf_counter() - begun) * 1000


def _export(form: str) -> dict[str, Any]:
    """Read a whole export as a server would send it."""
    from django.test import RequestFactory
    from django.urls import reverse

    from rawi.api.views.export import export

    answer = export(RequestFactory().get(reverse("record_export", args=[form])), form)
    begun, size, early = perf_counter(), 0, 0
    for piece in answer:  # type: ignore[attr-defined]  # it is streamed
        size += len(piece)
        early = early or (_memory() if size > 20_000_000 else 0)
    seconds = perf_counter() - begun
    return {"seconds": round(seconds), "MB": size // 1_000_000, "grew_MB": _memory() - (early or _memory())}


def _memory() -> int:
    """The process's memory now, in MB (Linux)."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") // 1_000_000


# What it says


def _print(database: str, found: dict[int, dict[str, Any]], unit: str) -> int:
    """Print the table of a database; how many pages are over the limits."""
    small, large = min(found), max(found)
    failed = 0
    print(f"\n{database}: median ms (queries) at {small:,} and {large:,} articles")
    for name, last in found[large].items():
        first = found[small].get(name, {})
        if "ms" not in last:
            over = last.get("grew_MB", 0) > MOST_EXPORT_GROWTH_MB
            failed += over
            print(f"  {name:28} {last or 'not there yet'} {'OVER' if over else ''}")
            continue
        before, after = first.get(unit, last[unit]), last[unit]
        shown = max(1.0, last["kB"] / first["kB"]) if first else 1.0
        ratio = max(after, NOISE_MILLISECONDS) / max(before, NOISE_MILLISECONDS) / shown
        most = next(most for part, most in MOST_MILLISECONDS.items() if name.startswith(part))
        over = after > most or ratio > MOST_GROWTH
        failed += over
        print(
            f"  {name:28} {before:7.1f} ({first.get('queries', 0):2}) {after:9.1f} "
            f"({last['queries']:2})  {first.get('kB', 0):6.1f} kB {last['kB']:6.1f} kB  x{ratio:.2f} "
            f"{'OVER' if over else ''}"
        )
    return failed


if __name__ == "__main__":
    sys.exit(main())
