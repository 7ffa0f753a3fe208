"""Requests a second of one article: rawi serve beside nginx with the same bytes, and beside rendering it.

    python bench/serving.py [--seconds 8] [--connections 64]

Serves a sample page with `rawi serve` on one core and asks for its article with wrk (Debian: wrk) from
another. nginx (one process, the same core, the same file) and the article rendered anew by Django and
Wagtail's serve view for each request (the same server, asked with a question so that no file answers) are
measured in the same run, in turn. Printed: requests a second and the 99th percentile of each, and ratios.
Less than 0.55 of nginx or 100 times the rendering fails (exit code 1). The page is sent without
compression, as wrk asks for it.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests")]

from support.serving import free_port, served  # noqa: E402  tests/ is no package that is installed

LEAST_OF_NGINX = 0.55
LEAST_TIMES_RENDERING = 100.0
SERVER_CORE, LOAD_CORE = 0, 1

#: What the head of an article's page has, and no other page.
OF_AN_ARTICLE = b'property="og:type" content="article"'


@dataclass(frozen=True, slots=True)
class Measured:
    """What wrk says."""

    requests: float
    p99_ms: float


def main() -> int:
    """Measure the three in turn."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=int, default=8)
    parser.add_argument("--connections", type=int, default=64)
    asked = parser.parse_args()
    os.sched_setaffinity(0, {SERVER_CORE})
    with tempfile.TemporaryDirectory() as scratch:
        page = sorted((ROOT / "samples").glob("*.txt"))[0]
        with served(Path(scratch), page) as site:
            path, file = _article(site.data)
            with _nginx(Path(scratch), file) as nginx:
                found = {
                    "nginx": _wrk(asked, f"{nginx}/{file.name}"),
                    "rawi serve": _wrk(asked, site.address + path),
                    "rendered anew": _wrk(asked, f"{site.address}{path}?anew=1"),
                }
            print(f"article of {file.stat().st_size:,} bytes, {asked.connections} connections")
    return _judge(found)


def _judge(found: dict[str, Measured]) -> int:
    for name, one in found.items():
        print(f"{name:>14}: {one.requests:>9,.0f} requests/s, p99 {one.p99_ms:.1f} ms")
    ours = found["rawi serve"].requests
    of_nginx, of_rendering = ours / found["nginx"].requests, ours / found["rendered anew"].requests
    print(f"of nginx: {of_nginx:.2f} (least {LEAST_OF_NGINX})")
    print(f"times rendering: {of_rendering:.0f} (least {LEAST_TIMES_RENDERING:.0f})")
    return int(of_nginx < LEAST_OF_NGINX or of_rendering < LEAST_TIMES_RENDERING)


def _article(data: Path) -> tuple[str, Path]:
    """The article's path and its file, once the outbox is empty."""
    from urllib.parse import quote

    from rawi.publishing.folder import Folder

    folder, before = Folder(data / "release"), -1
    while True:
        time.sleep(5)
        known = [address for _, address in folder.all() if address]
        if before == len(known):
            break
        before = len(known)
    for address in known:
        file = folder.place(address)
        if file.is_file() and OF_AN_ARTICLE in file.read_bytes():
            return quote(address.path), file
    raise SystemExit("no article among the files")


@contextmanager
def _nginx(scratch: Path, file: Path) -> Iterator[str]:
    port = free_port()
    command = shutil.which("nginx") or "/usr/sbin/nginx"
    conf = scratch / "nginx.conf"
    conf.write_text(
        f"user root; daemon off; worker_processes 1; pid {scratch}/pid; error_log stderr crit;\n"
        "events { worker_connections 512; }\n"
        "http { access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000;\n"
        "types { text/html html; }\n"
        f"server {{ listen 127.0.0.1:{port}; root '{file.parent}'; }} }}\n",
        encoding="utf-8",
    )
    process = subprocess.Popen([command, "-e", "stderr", "-c", conf])
    try:
        time.sleep(1)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait()


def _wrk(asked: Any, address: str) -> Measured:
    def run(seconds: int) -> str:
        command = ["taskset", "-c", str(LOAD_CORE), "wrk", "-t1", f"-c{asked.connections}", f"-d{seconds}s"]
        done = subprocess.run([*command, "--latency", address], capture_output=True, text=True, check=True)
        return done.stdout

    run(1)
    said = run(asked.seconds)
    assert "Non-2xx" not in said, said
    rate = re.search(r"Requests/sec:\s+([\d.]+)", said)
    p99 = re.search(r"99%\s+([\d.]+)(us|ms|s)", said)
    assert rate, said
    assert p99, said
    return Measured(float(rate[1]), float(p99[1]) * {"us": 0.001, "ms": 1.0, "s": 1000.0}[p99[2]])


if __name__ == "__main__":
    raise SystemExit(main())
