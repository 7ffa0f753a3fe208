"""The server process tree."""

import contextlib
import logging
import sys

from django.db import connections
from granian import Granian
from granian.constants import Interfaces
from granian.errors import FatalError

WORKERS = 2
THREADS = 4


def run(address: str, port: int) -> None:
    """Serve until SIGINT or SIGTERM; then every process of the tree has ended. Django must be set up."""
    # A connection must not be shared over a fork.
    connections.close_all()
    server = Granian(
        "rawi.project.wsgi:application",
        address=address,
        port=port,
        interface=Interfaces.WSGI,
        workers=WORKERS,
        blocking_threads=THREADS,
        respawn_failed_workers=True,
        log_enabled=False,
        websockets=False,
    )
    logging.getLogger("_granian").setLevel(logging.ERROR)
    with contextlib.suppress(KeyboardInterrupt, FatalError):
        server.serve()
    sys.stdout.flush()
