"""What others notice while one sender floods the site with comments.

    python bench/flood.py [--seconds N] [--rate N]

Rawi is served as `rawi serve` serves it on SQLite, told that a proxy stands before it (RAWI_PROXY), so that
senders have networks of their own. A reader asks for an article's comments and, every tenth time, sends a
comment from a new network; first alone, then while one network sends so many comments a second. What the
flood got is counted by status: of it no more than the limit may be taken, every other answer is 429 with
Retry-After. The exit code is 1 where more was taken, another answer given, or where the reader's 95th
percentile is more than twice that of the idle site.

Clients and server share the machine: on two cores the clients' own work is part of what is measured.
"""

import argparse
import http.client
import shutil
import sys
import tempfile
import time
from collections import Counter
from itertools import count
from pathlib import Path
from threading import Event, Thread
from urllib.parse import urlencode

from comments import WORDS, _article, _rawi

FLOODERS = 8
#: rawi.comments.actions.limit_sender.COMMENTS: one in 30 seconds, five in ten minutes.
MOST_TAKEN = 5
MOST_TIMES = 2.0
_numbers = count(1)


def main() -> int:
    """Print what the reader waited and what the flood got; 1 where a limit did not hold."""
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--seconds", type=float, default=20.0, help="of each part")
    options.add_argument("--rate", type=float, default=200.0, help="comments that the flood sends a second")
    asked = options.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="rawi-bench-flood-"))
    try:
        with _rawi(folder / "rawi") as port:
            article = _article(port)
            _read(port, article, 2.0)
            alone = _read(port, article, asked.seconds)
            beside, got, spent = _flooded(port, article, asked)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    times = _p95(beside) / _p95(alone)
    print(f"flood: {sum(got.values()) / spent:6.1f} a second, by answer {dict(got)}")
    print(f"reader alone   p95 {_p95(alone) * 1000:7.1f} ms of {len(alone)}")
    print(f"beside a flood p95 {_p95(beside) * 1000:7.1f} ms of {len(beside)}")
    print(f"  times  {times:5.2f} (limit: {MOST_TIMES})")
    is_held = got["303"] <= MOST_TAKEN and set(got) <= {"303", "429", "closed"}
    return 0 if is_held and times <= MOST_TIMES else 1


def _flooded(port: int, article: int, asked: argparse.Namespace) -> tuple[list[float], Counter[str], float]:
    """The reader's waits beside a flood, the flood's answers by status, and how long it lasted."""
    got: Counter[str] = Counter()
    is_over, begun = Event(), time.perf_counter()

    def flooder(place: int) -> None:
        link = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        for turn in count():
            due = begun + (turn * FLOODERS + place) / asked.rate
            time.sleep(max(0.0, due - time.perf_counter()))
            if is_over.is_set():
                return
            try:
                got[_send(link, article, "198.51.100.7")] += 1
            except (OSError, http.client.HTTPException):
                # Answered before its words were read, and closed; the next request opens it again.
                link.close()
                got["closed"] += 1

    threads = [Thread(target=flooder, args=(place,)) for place in range(FLOODERS)]
    for thread in threads:
        thread.start()
    waits = _read(port, article, asked.seconds)
    is_over.set()
    for thread in threads:
        thread.join()
    return waits, got, time.perf_counter() - begun


def _read(port: int, article: int, seconds: float) -> list[float]:
    """What a reader waits for each answer, thirty a second at most."""
    link = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    waits: list[float] = []
    end = time.perf_counter() + seconds
    while (begun := time.perf_counter()) < end:
        if len(waits) % 10 == 9:
            number = next(_numbers)
            assert _send(link, article, f"192.0.{number // 250}.{number % 250 + 1}") == "303"
        else:
            link.request("GET", f"/a/{article}/comments/")
            answer = link.getresponse()
            answer.read()
            assert answer.status == 200
        waits.append(time.perf_counter() - begun)
        time.sleep(1 / 30)
    link.close()
    return waits


def _send(link: http.client.HTTPConnection, article: int, network: str) -> str:
    """The answer's status; "429 without Retry-After" where it does not say how long to wait."""
    number = next(_numbers)
    form = {"name": "سعاد", "email": f"reader{number}@mail.example", "text": f"{WORDS} ({number})"}
    headers = {
        "Content-Type": "application/x-www-form-urlencoded",
        "Origin": f"http://127.0.0.1:{link.port}",
        "X-Forwarded-For": network,
    }
    link.request("POST", f"/a/{article}/comments/", urlencode(form).encode(), headers)
    answer = link.getresponse()
    answer.read()
    is_silent = answer.status == 429 and not answer.headers["Retry-After"]
    return f"{answer.status}{' without Retry-After' if is_silent else ''}"


def _p95(waits: list[float]) -> float:
    return sorted(waits)[int(len(waits) * 0.95)]


if __name__ == "__main__":
    sys.exit(main())
