"""Locks that hold to the end of a transaction."""

from zlib import crc32

from django.db import connection


def lock_for_transaction(what: str) -> None:
    """Wait until no other transaction holds the lock called what, then hold it until this one ends.

    PostgreSQL: an advisory lock, https://www.postgresql.org/docs/current/explicit-locking.html#ADVISORY-LOCKS.
    SQLite lets one transaction write at a time (transaction_mode IMMEDIATE): nothing is left to do there.
    """
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [crc32(what.encode())])
