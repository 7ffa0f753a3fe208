"""SQLite whose writers wait their turn, and whose connections outlive a request.

SQLite's own way of waiting looks again after ever longer pauses, a tenth of a second in the end
(https://sqlite.org/src/file/src/main.c, sqliteDefaultBusyCallback). Where several threads write one after the
other, whoever has waited longest looks most rarely: some find the lock taken at every look, for all of the
timeout, and are told "database is locked". Here everybody looks again after the same short pause, so that
each has the same chance at every commit; Rails came to the same cure
(https://github.com/rails/rails/pull/51958).
"""

import os
import sqlite3
from time import monotonic, sleep
from typing import Any

from django.db.backends.sqlite3 import base

PAUSE_SECONDS = 0.001
#: Python's own, where the settings name none.
TIMEOUT_SECONDS = 5.0


class DatabaseWrapper(base.DatabaseWrapper):
    """Django finds it by this name (ENGINE "rawi.base.sqlite")."""

    def get_new_connection(self, conn_params: dict[str, Any]) -> Any:
        """A connection, and which file it has open."""
        connection = super().get_new_connection(conn_params)
        self._path = connection.execute("PRAGMA database_list").fetchone()[2]
        self._opened = _identity(self._path)
        return connection

    def is_usable(self) -> bool:
        """False where another file stands at the database's address, such as a restored backup, or none."""
        return _identity(self._path) == self._opened

    def _start_transaction_under_autocommit(self) -> None:
        """Django's hook for the beginning of a transaction; the settings ask for immediate ones."""
        seconds = self.settings_dict["OPTIONS"].get("timeout", TIMEOUT_SECONDS)
        self.connection.execute("PRAGMA busy_timeout = 0")
        try:
            with self.wrap_database_errors:
                self._begin(monotonic() + seconds)
        finally:
            self.connection.execute(f"PRAGMA busy_timeout = {int(seconds * 1000)}")

    def _begin(self, until: float) -> None:
        while True:
            try:
                self.connection.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError as fault:
                # Not SQLITE_BUSY_SNAPSHOT: whoever read an older state would wait in vain.
                if fault.sqlite_errorcode != sqlite3.SQLITE_BUSY or monotonic() > until:
                    raise
                sleep(PAUSE_SECONDS)
            else:
                return


def _identity(path: str) -> tuple[int, int] | None:
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_dev, found.st_ino
