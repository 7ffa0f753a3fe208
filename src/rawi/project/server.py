"""The server process tree: workers that answer, and one that does the site's chores."""

import contextlib
import logging
import os
import sys
from functools import partial
from threading import Thread
from time import sleep
from typing import Any

from django.conf import settings
from django.db import connections
from granian import Granian
from granian.constants import Interfaces
from granian.errors import FatalError

from rawi.project.chore_process import started_chores

WORKERS = 2
THREADS = 4
PARENT_CHECK_SECONDS = 1


def run(address: str, port: int) -> None:
    """Serve until SIGINT or SIGTERM; then every process of the tree has ended. Django must be set up."""
    # A connection must not be shared over a fork.
    connections.close_all()
    server = Granian(
        "rawi.project.wsgi:application",
        address=address,
        port=port,
        interface=Interfaces.RSGI,
        workers=WORKERS,
        respawn_failed_workers=True,
        log_enabled=False,
        websockets=False,
    )
    logging.getLogger("_granian").setLevel(logging.ERROR)
    with started_chores(), contextlib.suppress(KeyboardInterrupt, FatalError):
        server.serve(target_loader=partial(_application, os.getpid()), wrap_loader=False)
    sys.stdout.flush()


def _application(parent: int) -> Any:
    """What a worker serves; it ends with its parent, even where that was killed and could not say so."""
    Thread(target=_end_with, args=(parent,), daemon=True).start()
    from rawi.project.wsgi import application
    from rawi.publishing.folder import Folder
    from rawi.publishing.serving.bridge import bridge
    from rawi.publishing.serving.front import Doors, front
    from rawi.publishing.serving.hosts import Hosts

    scheme = settings.ORIGIN.partition(":")[0]
    doors = Doors(settings.SESSION_COOKIE_NAME, proxied_scheme="https" if scheme == "https" else "")
    hosts = Hosts(Folder(settings.RELEASE), settings.ALLOWED_HOSTS, scheme)
    return front(hosts, bridge(application, THREADS), doors)


def _end_with(parent: int) -> None:
    while os.getppid() == parent:
        sleep(PARENT_CHECK_SECONDS)
    os._exit(1)
