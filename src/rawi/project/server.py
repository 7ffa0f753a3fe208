"""The server's processes: workers that answer, and one that does the site's chores."""

import contextlib
import logging
import os
import signal
import socket
from collections.abc import Iterator
from functools import partial
from threading import Thread
from time import sleep
from types import FrameType

import uvicorn
from django.conf import settings

from rawi.base.middleware import most_bytes_at
from rawi.project.chores import run_all
from rawi.project.kept import IsOver, Work, keep
from rawi.publishing.folder import Folder
from rawi.publishing.serving.asking import path_of
from rawi.publishing.serving.bridge import Scope, bridge
from rawi.publishing.serving.files_first import SILENT_SECONDS, FilesFirst
from rawi.publishing.serving.front import Doors, Front
from rawi.publishing.serving.hosts import Hosts
from rawi.publishing.serving.site import ServedSite

WORKERS = 2
THREADS = 4
OVER_CHECK_SECONDS = 1
BACKLOG = 1024
#: How long readers' requests may go on when the server is to end.
END_SECONDS = 3
#: Who asks for a page goes before what a site does of itself.
NICENESS = 5


def run(address: str, port: int) -> None:
    """Serve until interrupted; then every process has ended. Django must be set up."""
    with _listening(address, port) as door:
        answering = partial(_answer, door)
        workers = [Work(f"worker {number}", answering) for number in range(1, WORKERS + 1)]
        with contextlib.suppress(KeyboardInterrupt):
            keep([*workers, Work("the process of chores", partial(_do_chores, door))])


@contextlib.contextmanager
def _listening(address: str, port: int) -> Iterator[socket.socket]:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    with socket.create_server((address, port), family=family, backlog=BACKLOG) as door:
        yield door


def _do_chores(door: socket.socket, is_over: IsOver) -> None:
    door.close()
    os.nice(NICENESS)
    run_all(is_over)


def _answer(door: socket.socket, is_over: IsOver) -> None:
    """A worker's life. It ends with its keeper, even where that was killed and could not say so."""
    Thread(target=_end_when, args=(is_over,), daemon=True).start()
    # What a stranger sends is no fault of the server's.
    logging.getLogger("uvicorn").setLevel(logging.ERROR)
    # Django's application is made by each process for itself.
    from rawi.project.wsgi import application

    scheme = settings.ORIGIN.partition(":")[0]
    doors = Doors(settings.SESSION_COOKIE_NAME, proxied_scheme="https" if scheme == "https" else "")
    front = Front(Hosts(Folder(settings.RELEASE), settings.ALLOWED_HOSTS, scheme), doors)
    _Server(settings_of(ServedSite(front, bridge(application, THREADS, _most_bytes)))).run([door])


def _most_bytes(scope: Scope) -> int:
    """How much of a request's body is read; see rawi.base.middleware."""
    cookies = b"; ".join(value for name, value in scope["headers"] if name == b"cookie")
    return most_bytes_at(path_of(scope["raw_path"]) or "", cookies.decode("latin-1"))


def _end_when(is_over: IsOver) -> None:
    while not is_over():
        sleep(OVER_CHECK_SECONDS)
    os._exit(1)


def settings_of(site: ServedSite) -> uvicorn.Config:
    """How the server is set up for a site."""
    return uvicorn.Config(
        site,
        http=FilesFirst,
        interface="asgi3",
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        # Which proxy is believed is the application's own setting.
        proxy_headers=False,
        backlog=BACKLOG,
        timeout_keep_alive=int(SILENT_SECONDS),
        timeout_graceful_shutdown=END_SECONDS,
    )


class _Server(uvicorn.Server):
    """uvicorn's server, which heeds its keeper alone."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        before = signal.signal(signal.SIGTERM, self.handle_exit)
        try:
            yield
        finally:
            signal.signal(signal.SIGTERM, before)

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Answer what was begun, and end."""
        self.should_exit = True
