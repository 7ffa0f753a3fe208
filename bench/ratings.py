"""Ratings of many connections at once while Rawi is killed: what was acknowledged is there, counts are exact.

    python bench/ratings.py [--readers N] [--answers N] [--databases sqlite postgres]

Each of 16 readers sends 500 answers to one article of a site that `rawi serve` serves, over a new connection
each. After half of all answers every process of Rawi is ended as by a power cut (kill -9) and Rawi is started
again; after three quarters one worker is. An answer that got none is sent again. Printed: answers a second,
and how many were under way when Rawi was killed. The exit code is 1 where a reader's last acknowledged answer
is not there (after the first kill the answer that was under way may be there instead), or where the counts
differ from a recount. PostgreSQL is a server of the bench's own, thrown away at the end. tests/project does
the same with fewer answers.
"""

import argparse
import os
import shutil
import signal
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event
from time import perf_counter

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests")]

from support.kept import BOTH, Database  # noqa: E402
from support.raters import (  # noqa: E402
    BEHIND_PROXY,
    Reader,
    assert_recount_is_equal,
    change_mind,
    change_mind_until_lost,
    raters,
)
from support.serving import Site, a_worker, family, served  # noqa: E402

PAGE = ROOT / "samples" / "2020-09-09-reduction-announced.txt"


def main() -> int:
    """Kill and count on each database."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--readers", type=int, default=16)
    parser.add_argument("--answers", type=int, default=500)
    parser.add_argument("--databases", nargs="+", choices=BOTH, default=list(BOTH))
    asked = parser.parse_args()
    failed = 0
    for name in asked.databases:
        folder = Path(tempfile.mkdtemp(prefix="rawi-bench-ratings-"))
        try:
            with BOTH[name](folder / "data") as database:
                faults = _survive(folder, database, asked.readers, asked.answers)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        for fault in faults:
            print(f"  {name}: {fault}")
        failed += bool(faults)
    return 1 if failed else 0


def _survive(folder: Path, database: Database, count: int, answers: int) -> list[str]:
    """Send everything, killing twice; what is wrong afterwards."""
    environment = BEHIND_PROXY | database.environment
    with served(folder, PAGE, environment=environment) as site:
        readers = raters(database, site, count)
        begun = perf_counter()
        sent = _until_all_is_killed(site, readers, count * answers // 2)
        seconds = perf_counter() - begun
    print(f"{len(readers)} readers: {sent} answers in {seconds:.1f} s ({sent / seconds:.0f}/s), then kill -9")
    faults = _recount(database, "after all was killed")
    with served(folder, PAGE, environment=environment) as again:
        found = [(reader, reader.own(again)) for reader in readers]
        faults += [
            f"reader {reader.number} was told {reader.kept}, sent {reader.tried}, and has {own}"
            for reader, own in found
            if own not in (reader.kept, reader.tried)
        ]
        unheard = sum(own != reader.kept for reader, own in found)
        print(f"  {unheard} answers were kept of which the reader was not told")
        begun = perf_counter()
        _with_one_worker_killed(again, readers, answers // 2)
        seconds = perf_counter() - begun
        print(f"  {count * (answers // 2)} more in {seconds:.1f} s, a worker killed in the middle")
        faults += [
            f"reader {reader.number} was told {reader.kept} and has {own}"
            for reader, own in ((reader, reader.own(again)) for reader in readers)
            if own != reader.kept
        ]
    return faults + _recount(database, "after a worker was killed")


def _until_all_is_killed(site: Site, readers: list[Reader], most: int) -> int:
    """Answers of all readers at once until so many are acknowledged; then nothing of Rawi is left."""
    half, answered = Event(), []

    def goes_on() -> None:
        answered.append(1)
        if len(answered) >= most:
            half.set()

    def rate(reader: Reader) -> None:
        change_mind_until_lost(reader, site, may_go_on=lambda: True, goes_on=goes_on)

    with ThreadPoolExecutor(len(readers)) as pool:
        sending = [pool.submit(rate, reader) for reader in readers]
        half.wait()
        for pid in family(site.process.pid):
            os.kill(pid, signal.SIGKILL)
        for one in sending:
            one.result()
    return len(answered)


def _with_one_worker_killed(site: Site, readers: list[Reader], count: int) -> None:
    answered: list[int] = []

    def goes_on() -> None:
        answered.append(1)
        if len(answered) == len(readers) * count // 2:
            os.kill(a_worker(site), signal.SIGKILL)

    with ThreadPoolExecutor(len(readers)) as pool:
        list(pool.map(lambda reader: change_mind(reader, site, count, goes_on=goes_on), readers))


def _recount(database: Database, when: str) -> list[str]:
    try:
        assert_recount_is_equal(database)
    except AssertionError as fault:
        return [f"{when} the counts are not those of the answers: {fault}"]
    return []


if __name__ == "__main__":
    sys.exit(main())
