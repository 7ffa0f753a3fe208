"""deploy/nginx.conf and deploy/Caddyfile as an operator runs them, on any release folder."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from socket import create_connection

from support.serving import free_port
from support.shared import ROOT

WAIT_SECONDS = 60
_FILES = "/srv/rawi/rawi-data/release/files/news.example"
_BEHIND = "127.0.0.1:8000"
#: Only where the site has https, as the configurations say.
_STRICT_TRANSPORT = '\t\t\tStrict-Transport-Security "max-age=31536000; includeSubDomains; preload"\n'


def command_of(server: str) -> str | None:
    """Where nginx or caddy is installed; None where it is not. Debian's PATH has no /usr/sbin for most."""
    return shutil.which(server) or shutil.which(server, path="/usr/sbin")


@contextmanager
def nginx_running(command: str, scratch: Path, files: Path, host: str, behind: int) -> Iterator[int]:
    """nginx with our configuration on one host's released files; its port. behind is the application's."""
    port = free_port()
    site = _with(
        "nginx.conf",
        {
            "listen 80;": f"listen 127.0.0.1:{port};",
            "server_name news.example;": f"server_name {host};",
            _FILES: str(files),
            _BEHIND: f"127.0.0.1:{behind}",
        },
    )
    own = f"access_log off; client_body_temp_path {scratch}/body; proxy_temp_path {scratch}/proxy;"
    whole = f"user root; daemon off; pid {scratch}/pid; events {{}}\nhttp {{ {own}\n{site}\n}}\n"
    with nginx_with(command, scratch, whole, port):
        yield port


@contextmanager
def nginx_with(command: str, scratch: Path, configuration: str, port: int) -> Iterator[None]:
    """nginx with a whole configuration, once it takes connections at its port."""
    file = scratch / f"nginx-{port}.conf"
    file.write_text(configuration, encoding="utf-8")
    with _running([command, "-e", "stderr", "-c", str(file)], port, {}):
        yield


@contextmanager
def caddy_running(command: str, scratch: Path, files: Path, host: str, behind: int) -> Iterator[int]:
    """The same with Caddy, which gets no certificate here."""
    port = free_port()
    site = _with(
        "Caddyfile",
        {
            "news.example {": f"http://{host}:{port} {{\n\tbind 127.0.0.1",
            _FILES: str(files),
            _BEHIND: f"127.0.0.1:{behind}",
            _STRICT_TRANSPORT: "",
        },
    )
    file = scratch / "Caddyfile"
    file.write_text(f"{{\n\tadmin off\n\tauto_https off\n}}\n{site}", encoding="utf-8")
    own = {"XDG_DATA_HOME": str(scratch), "XDG_CONFIG_HOME": str(scratch)}
    with _running([command, "run", "--adapter", "caddyfile", "--config", str(file)], port, own):
        yield port


def _with(configuration: str, changes: Mapping[str, str]) -> str:
    """A configuration of deploy/ with this machine's own values."""
    site = (ROOT / "deploy" / configuration).read_text(encoding="utf-8")
    for known, own in changes.items():
        assert known in site
        site = site.replace(known, own)
    return site


@contextmanager
def _running(command: Sequence[str], port: int, environment: Mapping[str, str]) -> Iterator[None]:
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=os.environ | environment)
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
    raise TimeoutError(f"nothing listened at port {port} within {WAIT_SECONDS} s")
