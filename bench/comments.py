"""Comments taken in a second, each with a durable commit, beside Isso; and what a long thread costs to read.

    python bench/comments.py [--seconds N] [--isso FOLDER] [--no-isso]

Both are asked over HTTP by the same clients, in turns, on the same machine: each client posts comments of
some twenty Arabic words, every one with another writer and other words, and counts what was accepted (Rawi:
303, Isso: 201 or 202). Rawi is served as `rawi serve` serves it on SQLite, with all that it does to a
comment; it is told that a proxy stands before it (RAWI_PROXY), so that each comment comes from a network of
its own and no limit ends the measurement. Isso is `isso run` from the package index, SQLite too, its own
guard off and moderation as Rawi's, put into a virtual environment of its own that is thrown away (or kept
in FOLDER, where one is given). After it every accepted comment must be in its database, else the exit code
is 1.

Then three articles get 10, 50 and 10,000 approved comments, and the first page of each thread is read in
turns. A page holds 50: the median of the longest thread may be at most 1.3 times that of the one with 50,
else the exit code is 1.
"""

import argparse
import http.client
import json
import os
import shutil
import signal
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from threading import Thread
from urllib.parse import urlencode

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests")]

from support.serving import COMMAND, free_port  # noqa: E402

CLIENTS = 8
ROUNDS = 2
MOST_GROWTH = 1.3
READS = 60
WORDS = "قرأت المقال مرتين، وأظن أن الأرقام التي فيه تحتاج إلى مصدر؛ فمن أين جاء العدد الأخير؟ شكرا لكم."
_numbers = count(1)


def main() -> int:
    """Print speeds, their ratio, and the cost of reading; 1 where something was lost or grew."""
    asked = _options()
    folder = Path(tempfile.mkdtemp(prefix="rawi-bench-comments-"))
    try:
        failed = _writing(asked, folder)
        return 1 if failed or _reading(folder) else 0
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _options() -> argparse.Namespace:
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--seconds", type=float, default=10.0, help="of each round")
    options.add_argument("--isso", type=Path, help="a virtual environment that has isso, or shall have it")
    options.add_argument("--no-isso", action="store_true")
    return options.parse_args()


# Writing


def _writing(asked: argparse.Namespace, folder: Path) -> bool:
    """True where an accepted comment was not found again."""
    print(f"load of the machine before: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    with _rawi(folder / "rawi") as rawi:
        article = _article(rawi)
        posts: dict[str, tuple[int, Callable]] = {"Rawi": (rawi, lambda link: _to_rawi(link, article))}
        with _isso(folder, asked.isso) if not asked.no_isso else _nothing() as isso:
            if isso:
                posts["Isso"] = (isso, _to_isso)
            taken = _rounds(posts, asked.seconds)
    kept = {"Rawi": _rows(folder / "rawi/rawi.sqlite3", "comments_comment")}
    if "Isso" in posts:
        kept["Isso"] = _rows(folder / "isso.sqlite3", "comments")
    for name, (number, seconds) in taken.items():
        lost = number - kept[name]
        print(f"{name}  {number / seconds:8.1f} comments a second ({number} accepted, {max(lost, 0)} lost)")
    if "Isso" in taken:
        rawi_speed, isso_speed = (number / seconds for number, seconds in taken.values())
        print(f"  times Isso  {rawi_speed / max(isso_speed, 0.01):6.2f}")
    return any(number > kept[name] for name, (number, _) in taken.items())


def _rounds(posts: dict[str, tuple[int, Callable]], seconds: float) -> dict[str, tuple[int, float]]:
    """Accepted comments and the seconds that they took, by server; rounds in turns."""
    taken = dict.fromkeys(posts, (0, 0.0))
    for _round in range(ROUNDS):
        for name, (port, post) in posts.items():
            number, spent = _crowd(port, post, seconds)
            taken[name] = (taken[name][0] + number, taken[name][1] + spent)
    return taken


def _crowd(port: int, post: Callable, seconds: float) -> tuple[int, float]:
    """What all clients together got accepted, and how long they took."""
    accepted = [0] * CLIENTS
    begun = time.perf_counter()

    def client(place: int) -> None:
        link = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        while time.perf_counter() - begun < seconds:
            accepted[place] += post(link)
        link.close()

    threads = [Thread(target=client, args=(place,)) for place in range(CLIENTS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sum(accepted), time.perf_counter() - begun


def _sent(link: http.client.HTTPConnection, path: str, body: str, headers: dict[str, str]) -> int:
    link.request("POST", path, body.encode(), headers)
    answer = link.getresponse()
    answer.read()
    return answer.status


def _to_rawi(link: http.client.HTTPConnection, article: int) -> bool:
    number = next(_numbers)
    form = {"name": "سعاد", "email": f"reader{number}@mail.example", "text": f"{WORDS} ({number})"}
    headers = {
        "Content-Type": "application/x-www-form-urlencoded",
        "Origin": f"http://127.0.0.1:{link.port}",
        "X-Forwarded-For": f"198.{18 + number // 65536 % 2}.{number // 256 % 256}.{number % 256}",
    }
    return _sent(link, f"/a/{article}/comments/", urlencode(form), headers) == 303


def _to_isso(link: http.client.HTTPConnection) -> bool:
    number = next(_numbers)
    said = {"author": "سعاد", "email": f"reader{number}@mail.example", "text": f"{WORDS} ({number})"}
    said["title"] = "مقال"  # else it would fetch the page, to learn its title
    headers = {"Content-Type": "application/json", "Origin": "http://127.0.0.1"}
    return _sent(link, "/new?uri=%2Farticle%2F", json.dumps(said), headers) in {201, 202}


def _rows(database: Path, table: str) -> int:
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as link:
        return int(link.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


# Servers


@contextmanager
def _nothing() -> Iterator[None]:
    yield None


@contextmanager
def _rawi(data: Path) -> Iterator[int]:
    """The port of a served site with one of the samples."""
    port = free_port()
    page = ROOT / "samples" / sorted(path.name for path in (ROOT / "samples").glob("*.txt"))[0]
    environment = os.environ | {"RAWI_PROXY": "1"}
    command = [str(COMMAND), "serve", str(page), "--data", str(data), "--port", str(port)]
    with _running(command, port, environment):
        yield port


@contextmanager
def _isso(folder: Path, kept: Path | None) -> Iterator[int]:
    """The port of an Isso."""
    home, port = kept or folder / "isso", free_port()
    if not (home / "bin/isso").exists():
        subprocess.run([sys.executable, "-m", "venv", str(home)], check=True)
        subprocess.run([str(home / "bin/pip"), "install", "--quiet", "isso"], check=True)
    settings = folder / "isso.cfg"
    settings.write_text(
        f"[general]\ndbpath = {folder / 'isso.sqlite3'}\nhost = http://127.0.0.1/\n"
        f"[server]\nlisten = http://127.0.0.1:{port}\n"
        "[moderation]\nenabled = true\n[guard]\nenabled = false\n[rss]\nbase =\n"
    )
    with _running([str(home / "bin/isso"), "-c", str(settings), "run"], port, dict(os.environ)):
        yield port


@contextmanager
def _running(command: list[str], port: int, environment: dict[str, str]) -> Iterator[None]:
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(command, env=environment, stdout=output, stderr=subprocess.STDOUT)
        try:
            _wait(process, port)
            yield
        except SystemExit:
            output.seek(0)
            print(output.read().decode(errors="replace")[-2000:], file=sys.stderr)
            raise
        finally:
            process.send_signal(signal.SIGINT)
            try:
                process.wait(60)
            except subprocess.TimeoutExpired:
                process.kill()


def _wait(process: subprocess.Popen[bytes], port: int) -> None:
    end = time.monotonic() + 240
    while process.poll() is None and time.monotonic() < end:
        try:
            _get(port, "/")
        except OSError:
            time.sleep(0.2)
        else:
            return
    raise SystemExit(f"{process.args} did not start")


def _get(port: int, path: str) -> tuple[int, bytes]:
    link = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    link.request("GET", path)
    answer = link.getresponse()
    body = answer.read()
    link.close()
    return answer.status, body


def _article(port: int) -> int:
    return int(json.loads(_get(port, "/api/v1/articles")[1])["items"][0]["id"])


# Reading


def _reading(folder: Path) -> bool:
    """True where a long thread costs more to read than one that fills a page."""
    made = subprocess.run(
        [sys.executable, __file__.replace("comments.py", "comments_data.py"), str(folder / "rawi")],
        check=True,
        capture_output=True,
        text=True,
    )
    articles = json.loads(made.stdout.splitlines()[-1])
    with _rawi(folder / "rawi") as port:
        times: dict[str, list[float]] = {size: [] for size in articles}
        for _time in range(READS):
            for size, article in articles.items():
                begun = time.perf_counter()
                status, _body = _get(port, f"/a/{article}/comments/")
                times[size].append(time.perf_counter() - begun)
                assert status == 200, status
    medians = {size: statistics.median(found) * 1000 for size, found in times.items()}
    for size, median in medians.items():
        print(f"thread of {int(size):6,} comments: first page {median:7.1f} ms")
    growth = medians["10000"] / medians["50"]
    print(f"  10,000 to 50  {growth:5.2f} (limit: {MOST_GROWTH})")
    return growth > MOST_GROWTH


if __name__ == "__main__":
    sys.exit(main())
