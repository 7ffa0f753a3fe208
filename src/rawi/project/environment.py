"""What the environment says: the only place where secrets and addresses are read.

| variable | meaning | default |
| --- | --- | --- |
| RAWI_DATA | folder that holds everything that Rawi writes | rawi-data in the current folder |
| RAWI_ORIGIN | the site's own address, scheme included | http://127.0.0.1:8000 |
| RAWI_HOSTS | further host names that the site answers to, comma-separated | none |
| RAWI_SECRET_KEY | key that signs sessions and links, 50 characters or more | kept in RAWI_DATA/secret_key |
| RAWI_DATABASE_URL | postgres://user:password@host:port/name | SQLite in RAWI_DATA |
| RAWI_TIME_ZONE | the newsroom's time zone | UTC |
| RAWI_PROXY | 1 when a proxy that sets X-Forwarded-Proto stands before Rawi | off |
| RAWI_DEBUG | 1 shows tracebacks; refused for any origin but this machine | off |
"""

import os
import secrets
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

_LOOPBACK = {"127.0.0.1", "localhost", "::1"}
_SHORTEST_KEY = 50


def data_folder() -> Path:
    """The folder that holds everything that Rawi writes; it need not exist yet."""
    return Path(os.environ.get("RAWI_DATA") or "rawi-data").absolute()


def origin() -> str:
    """The site's own address without a slash at its end, such as https://rawi.example."""
    value = os.environ.get("RAWI_ORIGIN", "http://127.0.0.1:8000").rstrip("/")
    parts = urlsplit(value)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise ImproperlyConfigured(f"RAWI_ORIGIN is {value!r}: give an address such as https://news.example")
    return value


def is_loopback() -> bool:
    """True when the site is for this machine alone."""
    return urlsplit(origin()).hostname in _LOOPBACK


def hosts() -> list[str]:
    """The host names that the site answers to."""
    named = [name.strip() for name in os.environ.get("RAWI_HOSTS", "").split(",") if name.strip()]
    own = urlsplit(origin()).hostname or ""
    return sorted({own, *named, *(("127.0.0.1", "localhost", "[::1]") if is_loopback() else ())})


def debug() -> bool:
    """True when tracebacks may be shown. Raises ImproperlyConfigured on a site that others can reach."""
    wanted = os.environ.get("RAWI_DEBUG", "") == "1"
    if wanted and not is_loopback():
        raise ImproperlyConfigured(
            f"RAWI_DEBUG=1 shows internals to everybody who reaches {origin()}: unset it, or set RAWI_ORIGIN "
            "to an address of this machine"
        )
    return wanted


def secret_key() -> str:
    """The signing key: from the environment, else from the data folder, where the first start makes it."""
    key = os.environ.get("RAWI_SECRET_KEY", "")
    if not key:
        return _kept_key(data_folder() / "secret_key")
    if len(key) < _SHORTEST_KEY or len(set(key)) < 5 or key.startswith("django-insecure"):
        raise ImproperlyConfigured(
            f"RAWI_SECRET_KEY is too weak: give at least {_SHORTEST_KEY} random characters, or unset it"
        )
    return key


def _kept_key(file: Path) -> str:
    file.parent.mkdir(parents=True, exist_ok=True)
    try:
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return file.read_text(encoding="ascii").strip()
    with os.fdopen(descriptor, "w", encoding="ascii") as opened:
        key = secrets.token_urlsafe(64)
        opened.write(key)
    return key


def time_zone() -> str:
    """The newsroom's time zone, an IANA name."""
    return os.environ.get("RAWI_TIME_ZONE") or "UTC"


def proxy_ssl_header() -> tuple[str, str] | None:
    """The header in which a trusted proxy says that the reader came by https; None without a proxy."""
    return ("HTTP_X_FORWARDED_PROTO", "https") if os.environ.get("RAWI_PROXY", "") == "1" else None


def database() -> dict[str, Any]:
    """Django's settings of the database. Raises ImproperlyConfigured for an address of another kind."""
    address = os.environ.get("RAWI_DATABASE_URL", "")
    return _postgres(address) if address else _sqlite()


def _sqlite() -> dict[str, Any]:
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": data_folder() / "rawi.sqlite3",
        "OPTIONS": {
            # Without these three, parallel writers lose half their writes to "database is locked".
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;",
        },
    }


def _postgres(address: str) -> dict[str, Any]:
    parts = urlsplit(address)
    if parts.scheme not in {"postgres", "postgresql"}:
        raise ImproperlyConfigured(
            f"RAWI_DATABASE_URL begins with {parts.scheme!r}: give postgres://user:password@host:port/name"
        )
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.lstrip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": unquote(parts.hostname or ""),
        "PORT": str(parts.port or ""),
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
    }
