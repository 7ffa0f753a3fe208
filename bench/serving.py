"""Requests a second of one article: rawi serve beside nginx with the same bytes, and beside rendering it.

    python bench/serving.py [--seconds 6] [--connections 64]

Serves a sample page with `rawi serve` on one core and asks for its article with wrk (Debian: wrk) from
another, compressed with Brotli as browsers take it and once more as it is. In the same run, in turn, on the
same core: nginx (one process) sending the same bytes from the same file; nginx with deploy/nginx.conf,
compressed with gzip, which it knows without modules, beside a plain one sending those bytes; the article
rendered anew by Django and Wagtail's serve view for each request (asked with a question, so that no file
answers).
Printed: requests a second and the 99th percentile of each, and ratios. Less than 0.55 of nginx, less than
0.95 through nginx, or less than 100 times the rendering fails (exit code 1).
"""

import argparse
import os
import re
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

# tests/ is no package that is installed
from support.file_servers import command_of, nginx_running, nginx_with  # noqa: E402
from support.serving import Site, free_port, served  # noqa: E402

LEAST_OF_NGINX = 0.55
LEAST_THROUGH_NGINX = 0.95
LEAST_TIMES_RENDERING = 100.0
SERVER_CORE, LOAD_CORE = 0, 1
#: The best of so many counts: the site has chores of its own on that core.
ROUNDS = 2
#: More would leave a queue behind whose answers nobody waits for.
RENDERED_AT_ONCE = 4
BROTLI, GZIP = "br", "gzip"

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
    parser.add_argument("--seconds", type=int, default=6)
    parser.add_argument("--connections", type=int, default=64)
    asked = parser.parse_args()
    os.sched_setaffinity(0, {SERVER_CORE})
    with tempfile.TemporaryDirectory() as scratch:
        page = sorted((ROOT / "samples").glob("*.txt"))[0]
        with served(Path(scratch), page) as site:
            found = _measure(asked, site, Path(scratch))
    return _judge(found)


def _measure(asked: Any, site: Site, scratch: Path) -> dict[str, Measured]:
    path, file = _article(site.data)
    host = file.relative_to(site.data / "release" / "files").parts[0]
    files, behind = site.data / "release" / "files" / host, int(site.address.rpartition(":")[2])
    command = command_of("nginx") or "nginx"
    forms = {BROTLI: f"{file.name}.br", GZIP: f"{file.name}.gz", "": file.name}
    print({coding or "as it is": (file.parent / name).stat().st_size for coding, name in forms.items()})
    found: dict[str, Measured] = {}

    def measure(name: str, address: str, coding: str = "", connections: int = asked.connections) -> None:
        one = _wrk(address, coding, connections, asked.seconds)
        if name not in found or one.requests > found[name].requests:
            found[name] = one

    for _ in range(ROUNDS):
        with _plain_nginx(command, scratch, files) as plain:
            for coding, name in forms.items():
                measure(f"nginx {coding}", f"{plain}{path}{name}")
        with nginx_running(command, scratch, files, "localhost", behind) as port:
            measure("through nginx", f"http://127.0.0.1:{port}{path}", GZIP)
        for coding in (BROTLI, ""):
            measure(f"rawi serve {coding}", site.address + path, coding)
        measure("rendered anew", f"{site.address}{path}?anew=1", connections=RENDERED_AT_ONCE)
    return found


def _judge(found: dict[str, Measured]) -> int:
    for name, one in found.items():
        print(f"{name:>14}: {one.requests:>9,.0f} requests/s, p99 {one.p99_ms:.1f} ms")
    failed = 0
    for what, over, under, least in (
        ("of nginx, compressed", f"rawi serve {BROTLI}", f"nginx {BROTLI}", LEAST_OF_NGINX),
        ("of nginx, as it is", "rawi serve ", "nginx ", LEAST_OF_NGINX),
        ("through nginx of nginx", "through nginx", f"nginx {GZIP}", LEAST_THROUGH_NGINX),
        ("times rendering", "rawi serve ", "rendered anew", LEAST_TIMES_RENDERING),
    ):
        ratio = found[over].requests / found[under].requests
        failed |= ratio < least
        print(f"{what}: {ratio:.2f} (least {least})")
    return int(failed)


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
def _plain_nginx(command: str, scratch: Path, folder: Path) -> Iterator[str]:
    """nginx sending a folder's files with nothing else to do."""
    port = free_port()
    whole = (
        f"user root; daemon off; worker_processes 1; pid {scratch}/plain-pid;\n"
        "events { worker_connections 512; }\n"
        "http { access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000;\n"
        f"server {{ listen 127.0.0.1:{port}; root '{folder}'; }} }}\n"
    )
    with nginx_with(command, scratch, whole, port):
        yield f"http://127.0.0.1:{port}"


def _wrk(address: str, coding: str, connections: int, most_seconds: int) -> Measured:
    def run(seconds: int) -> str:
        command = ["taskset", "-c", str(LOAD_CORE), "wrk", "-t1", f"-c{connections}", f"-d{seconds}s"]
        command += ["-H", f"Accept-Encoding: {coding}"] if coding else []
        done = subprocess.run([*command, "--latency", address], capture_output=True, text=True, check=True)
        return done.stdout

    run(1)
    said = run(most_seconds)
    assert "Non-2xx" not in said, said
    rate = re.search(r"Requests/sec:\s+([\d.]+)", said)
    p99 = re.search(r"99%\s+([\d.]+)(us|ms|s)", said)
    assert rate, said
    assert p99, said
    return Measured(float(rate[1]), float(p99[1]) * {"us": 0.001, "ms": 1.0, "s": 1000.0}[p99[2]])


if __name__ == "__main__":
    raise SystemExit(main())
