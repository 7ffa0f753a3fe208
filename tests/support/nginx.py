"""deploy/nginx.conf as an operator runs it, on any release folder."""

import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from socket import create_connection

from support.serving import free_port
from support.shared import ROOT

WAIT_SECONDS = 60


def nginx_command() -> str | None:
    """Where nginx is installed; None where it is not. Debian leaves it out of most people's PATH."""
    return shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")


@contextmanager
def nginx_running(command: str, scratch: Path, files: Path, host: str, behind: int) -> Iterator[int]:
    """nginx with our configuration on one host's released files; its port. behind is the application's."""
    port = free_port()
    site = (ROOT / "deploy" / "nginx.conf").read_text(encoding="utf-8")
    for known, own in (
        ("listen 80;", f"listen 127.0.0.1:{port};"),
        ("server_name news.example;", f"server_name {host};"),
        ("/srv/rawi/rawi-data/release/files/news.example", str(files)),
        ("127.0.0.1:8000", f"127.0.0.1:{behind}"),
    ):
        assert known in site
        site = site.replace(known, own)
    own = f"access_log off; client_body_temp_path {scratch}/body; proxy_temp_path {scratch}/proxy;"
    whole = f"user root; daemon off; pid {scratch}/pid; events {{}}\nhttp {{ {own}\n{site}\n}}\n"
    with nginx_with(command, scratch, whole, port):
        yield port


@contextmanager
def nginx_with(command: str, scratch: Path, configuration: str, port: int) -> Iterator[None]:
    """nginx with a whole configuration, once it takes connections at its port."""
    file = scratch / f"nginx-{port}.conf"
    file.write_text(configuration, encoding="utf-8")
    process = subprocess.Popen([command, "-e", "stderr", "-c", file], stderr=subprocess.PIPE, text=True)
    try:
        _wait(process, port)
        yield
    finally:
        process.terminate()
        process.communicate()


def _wait(process: "subprocess.Popen[str]", port: int) -> None:
    end = time.monotonic() + WAIT_SECONDS
    while time.monotonic() < end:
        try:
            create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            assert process.poll() is None, process.communicate()[1]
            time.sleep(0.1)
        else:
            return
    raise TimeoutError(f"nginx did not listen at port {port} within {WAIT_SECONDS} s")
