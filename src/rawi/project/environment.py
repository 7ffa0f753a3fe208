"""What the environment says: the only place where secrets and addresses are read.

| variable | meaning | default |
| --- | --- | --- |
| RAWI_DATA | folder that holds everything that Rawi writes | rawi-data in the current folder |
| RAWI_ORIGIN | the site's own address, scheme included | http://127.0.0.1:8000 |
| RAWI_HOSTS | further host names that the site answers to, comma-separated | none |
| RAWI_SECRET_KEY | key that signs sessions and links, 50 characters or more | kept in RAWI_DATA/secret_key |
| RAWI_DATABASE_URL | postgres://user:password@host:port/name | SQLite in RAWI_DATA |
| RAWI_MAIL_URL | smtp://user:password@host:port, or smtps://… | port 25 here; printed on 127.0.0.1 |
| RAWI_MAIL_FROM | the sender of Rawi's mail | rawi@ and the origin's host |
| RAWI_TIME_ZONE | the newsroom's time zone | UTC |
| RAWI_PURGE | addresses of caches before the site that take PURGE, comma-separated | none |
| RAWI_PROXY | 1 when a proxy that sets X-Forwarded-Proto stands before Rawi | off |
| RAWI_ACCESS_LOG | the log of the web server before Rawi, from which is counted what is read most | none |
| RAWI_READER_ACCOUNTS | 1 lets readers sign in by a link that is mailed to them | off |
| RAWI_OIDC | the file that names the providers with whose accounts readers can sign in | none |
| RAWI_WEBHOOKS | addresses that are told what is published, space-separated, https://… | none |
| RAWI_WEBHOOK_SECRET | key that signs what they are told: whsec_ and 24 bytes or more in Base64 | none |
| RAWI_WEBSUB_HUB | a WebSub hub that tells subscribers of the feeds | none |
| RAWI_PRIVATE_TARGETS | 1 lets services that are called stand on private addresses and other ports | off |
| RAWI_DEBUG | 1 shows tracebacks; refused for any origin but this machine | off |
"""

import os
import secrets
import zoneinfo
from base64 import b64decode
from pathlib import Path
from typing import Any
from urllib.parse import SplitResult, quote, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

from rawi.members.oidc.provider import Provider
from rawi.project.providers import providers_in

_LOOPBACK = {"127.0.0.1", "localhost", "::1"}
_SHORTEST_KEY = 50
_SHORTEST_SECRET = 24


def data_folder() -> Path:
    """The folder that holds everything that Rawi writes; it need not exist yet."""
    return Path(os.environ.get("RAWI_DATA") or "rawi-data").absolute()


def origin() -> str:
    """The site's own address without a slash at its end, such as https://rawi.example."""
    value = (os.environ.get("RAWI_ORIGIN") or "http://127.0.0.1:8000").rstrip("/")
    parts = _parts(value)
    is_plain = parts and value == f"{parts.scheme}://{parts.netloc}" and "@" not in value
    if not parts or not is_plain or parts.scheme not in {"http", "https"} or not parts.hostname:
        raise ImproperlyConfigured(
            f"RAWI_ORIGIN is {value!r}: give scheme, host and port alone, such as https://news.example"
        )
    return value


def _parts(address: str) -> SplitResult | None:
    """The parts of an address; None for one that is none."""
    try:
        parts = urlsplit(address)
        _ = parts.port
    except ValueError:
        return None
    return parts


def is_loopback() -> bool:
    """True when the site is for this machine alone."""
    return urlsplit(origin()).hostname in _LOOPBACK


def hosts() -> list[str]:
    """The host names that the site answers to. Raises ImproperlyConfigured for a name that means any host."""
    named = [name.strip() for name in os.environ.get("RAWI_HOSTS", "").split(",") if name.strip()]
    if "*" in named:
        raise ImproperlyConfigured(
            "RAWI_HOSTS is '*', which lets anybody put their own host into Rawi's links: name the hosts"
        )
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
    if _is_weak(key):
        raise ImproperlyConfigured(
            f"RAWI_SECRET_KEY is too weak: give at least {_SHORTEST_KEY} random characters, or unset it"
        )
    return key


def _is_weak(key: str) -> bool:
    return len(key) < _SHORTEST_KEY or len(set(key)) < 5 or key.startswith("django-insecure")


def _kept_key(file: Path) -> str:
    if not file.exists():
        _keep_key(file)
    key = file.read_text(encoding="ascii", errors="replace").strip()
    if _is_weak(key):
        raise ImproperlyConfigured(
            f"{file} is damaged: remove it and start again; everybody will have to sign in anew"
        )
    return key


def _keep_key(file: Path) -> None:
    """Make the key's file whole or not at all; of two starts at once, one makes it and both read it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    new = file.with_name(f"{file.name}.{secrets.token_hex(8)}")
    with os.fdopen(
        os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii"
    ) as opened:
        opened.write(secrets.token_urlsafe(64))
    try:
        os.link(new, file)
    except FileExistsError:
        pass
    finally:
        new.unlink()


def time_zone() -> str:
    """The newsroom's time zone, an IANA name. Raises ImproperlyConfigured for one that is not known."""
    name = os.environ.get("RAWI_TIME_ZONE") or "UTC"
    if name not in zoneinfo.available_timezones():
        raise ImproperlyConfigured(f"RAWI_TIME_ZONE is {name!r}: give a name such as Asia/Baghdad")
    return name


def proxy_ssl_header() -> tuple[str, str] | None:
    """The header in which a trusted proxy says that the reader came by https; None without a proxy."""
    return ("HTTP_X_FORWARDED_PROTO", "https") if os.environ.get("RAWI_PROXY", "") == "1" else None


def purged_caches() -> dict[str, dict[str, str]]:
    """Wagtail's settings of the caches before the site. Raises ImproperlyConfigured for one that is none."""
    named = [name.strip() for name in os.environ.get("RAWI_PURGE", "").split(",") if name.strip()]
    for name in named:
        parts = _parts(name)
        if not parts or parts.scheme not in {"http", "https"} or not parts.hostname:
            raise ImproperlyConfigured(
                f"RAWI_PURGE names {name!r}: give addresses such as http://127.0.0.1:6081"
            )
    backend = "wagtail.contrib.frontend_cache.backends.HTTPBackend"
    return {f"cache {order}": {"BACKEND": backend, "LOCATION": name} for order, name in enumerate(named, 1)}


def mail() -> dict[str, Any]:
    """Django's settings of the mailer. Raises ImproperlyConfigured for an address of another kind."""
    address = os.environ.get("RAWI_MAIL_URL", "")
    if not address and is_loopback():
        return {"BACKEND": "django.core.mail.backends.console.EmailBackend"}
    parts = _parts(address or "smtp://localhost:25")
    if not parts or parts.scheme not in {"smtp", "smtps"} or not parts.hostname:
        raise ImproperlyConfigured(
            "RAWI_MAIL_URL is no address of a mail server: give smtp://user:password@host:port"
        )
    is_tls = parts.scheme == "smtps"
    options = {
        "host": parts.hostname,
        "port": parts.port or (465 if is_tls else 587),
        "username": unquote(parts.username or ""),
        "password": unquote(parts.password or ""),
        "use_ssl": is_tls,
        # A password goes over an encrypted connection or not at all.
        "use_tls": bool(parts.password) and not is_tls,
        "timeout": 10,
    }
    return {"BACKEND": "django.core.mail.backends.smtp.EmailBackend", "OPTIONS": options}


def mail_sender() -> str:
    """The sender of Rawi's mail."""
    return os.environ.get("RAWI_MAIL_FROM") or f"rawi@{urlsplit(origin()).hostname}"


def access_log() -> str:
    """The web server's log; "" for none. Raises ImproperlyConfigured for a place that depends on a folder."""
    log = os.environ.get("RAWI_ACCESS_LOG", "")
    if log and not Path(log).is_absolute():
        raise ImproperlyConfigured(
            f"RAWI_ACCESS_LOG is {log!r}: give the whole path, such as /var/log/nginx/access.log"
        )
    return log


def reader_accounts() -> bool:
    """True when readers can have accounts."""
    return os.environ.get("RAWI_READER_ACCOUNTS", "") == "1"


def oidc_providers() -> tuple[Provider, ...]:
    """Who vouches for readers, as the file RAWI_OIDC says. Raises ImproperlyConfigured."""
    file = os.environ.get("RAWI_OIDC", "")
    if not file:
        return ()
    if not Path(file).is_absolute():
        raise ImproperlyConfigured(
            f"RAWI_OIDC is {file!r}: give the whole path of a file, such as /etc/rawi/oidc.toml"
        )
    if not reader_accounts():
        raise ImproperlyConfigured(
            "RAWI_OIDC is set, but readers have no accounts: set RAWI_READER_ACCOUNTS=1, or unset RAWI_OIDC"
        )
    return providers_in(Path(file), allows_private=private_targets())


def database() -> dict[str, Any]:
    """Django's settings of the database. Raises ImproperlyConfigured for an address of another kind."""
    address = os.environ.get("RAWI_DATABASE_URL", "")
    return _postgres(address) if address else _sqlite()


def _sqlite() -> dict[str, Any]:
    file = data_folder() / "rawi.sqlite3"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.touch()
    return {
        "ENGINE": "rawi.base.sqlite",
        # Once it has begun, a process makes no new database where the old one is missing.
        "NAME": f"file:{quote(str(file))}?mode=rw",
        "OPTIONS": {
            # Without these three, parallel writers lose half their writes to "database is locked".
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;",
        },
        # The last connection to close moves the whole log into the database: not after every request.
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
    }


def _postgres(address: str) -> dict[str, Any]:
    parts = _parts(address)
    if not parts or parts.scheme not in {"postgres", "postgresql"} or not parts.path.strip("/"):
        # The address itself may hold a password.
        raise ImproperlyConfigured(
            "RAWI_DATABASE_URL is no address of a PostgreSQL database: "
            "give postgres://user:password@host:port/name"
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


def webhooks() -> list[str]:
    """The addresses that are told what is published. Raises ImproperlyConfigured for one that is none."""
    return [_target("RAWI_WEBHOOKS", one) for one in os.environ.get("RAWI_WEBHOOKS", "").split()]


def webhook_secret() -> str:
    """The key that signs what webhooks are told, as standardwebhooks.com writes it."""
    secret = os.environ.get("RAWI_WEBHOOK_SECRET", "")
    if webhooks() and _secret_bytes(secret) < _SHORTEST_SECRET:
        raise ImproperlyConfigured(
            f"RAWI_WEBHOOKS is set: give RAWI_WEBHOOK_SECRET whsec_ and {_SHORTEST_SECRET} random bytes or "
            "more in Base64, so that receivers can tell who speaks"
        )
    return secret


def websub_hub() -> str:
    """The WebSub hub that is told of changed feeds; "" for none."""
    hub = os.environ.get("RAWI_WEBSUB_HUB", "")
    return _target("RAWI_WEBSUB_HUB", hub) if hub else ""


def private_targets() -> bool:
    """True when services that are called may stand on this machine or in its network."""
    return os.environ.get("RAWI_PRIVATE_TARGETS", "") == "1"


def _target(variable: str, address: str) -> str:
    parts = _parts(address)
    is_whole = parts and parts.hostname and not parts.username and not parts.fragment
    schemes = {"https", "http"} if private_targets() else {"https"}
    if not parts or not is_whole or parts.scheme not in schemes:
        # The address itself may hold a token.
        raise ImproperlyConfigured(f"{variable} holds an address that is none: give https://host/path")
    return address


def _secret_bytes(secret: str) -> int:
    try:
        return len(b64decode(secret.removeprefix("whsec_"), validate=True)) if secret[:6] == "whsec_" else 0
    except ValueError:
        return 0
