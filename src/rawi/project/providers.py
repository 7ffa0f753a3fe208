"""The file that says with whose accounts readers can sign in: TOML, one table for each provider.

    [google]
    issuer = "https://accounts.google.com"
    client = "our name there"
    secret_file = "/run/secrets/google"
    name = "غوغل"
    name_en = "Google"

The table's word stands in our addresses. The secret stands in the file itself (secret), or in another one.
"""

import re
import tomllib
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured

from rawi.members.oidc.provider import Provider, is_safe

_WORD = re.compile(r"[a-z][a-z0-9-]{0,29}")
_FIELDS = {"issuer", "client", "secret", "secret_file", "name", "name_en"}
_LONGEST_NAME, _LONGEST_ISSUER = 40, 255


def providers_in(file: Path, *, allows_private: bool) -> tuple[Provider, ...]:
    """The providers in their order. Raises ImproperlyConfigured, with the file, the table and what is wrong.

    allows_private: other ports and this machine are allowed.
    """
    try:
        said = tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise _wrong(file, "", f"it cannot be read ({error.strerror})") from error
    except ValueError as error:
        # What stands there may be a secret: its place alone is told.
        place = re.search(r"at line \d+, column \d+", str(error))
        raise _wrong(file, "", f"it is no TOML{f' ({place[0]})' if place else ''}") from None
    if not said:
        raise _wrong(file, "", "it names no provider")
    made = tuple(_provider(file, word, table, allows_private) for word, table in said.items())
    if len({one.issuer for one in made}) < len(made):
        raise _wrong(file, "", "two providers have the same issuer")
    return made


def _provider(file: Path, word: str, table: Any, allows_private: bool) -> Provider:
    if not _WORD.fullmatch(word):
        raise _wrong(file, word, "its word is not of small Latin letters, digits and hyphens, 30 at most")
    if not isinstance(table, dict):
        raise _wrong(file, word, "it is no table")
    if unknown := sorted(set(table) - _FIELDS):
        raise _wrong(file, word, f"{unknown[0]} is no field: they are {', '.join(sorted(_FIELDS))}")
    name = _shown(file, word, table, "name")
    return Provider(
        key=word,
        issuer=_issuer(file, word, table, allows_private),
        client=_line(file, word, table, "client"),
        secret=_secret(file, word, table),
        name=name,
        name_en=_shown(file, word, table, "name_en") if "name_en" in table else name,
    )


def _issuer(file: Path, word: str, table: dict[str, Any], allows_private: bool) -> str:
    issuer = _line(file, word, table, "issuer")
    if not is_safe(issuer) or "?" in issuer or len(issuer) > _LONGEST_ISSUER:
        raise _wrong(file, word, "issuer is no https address, such as https://accounts.google.com")
    parts = urlsplit(issuer)
    if not allows_private and (parts.scheme == "http" or parts.port not in {None, 443}):
        raise _wrong(file, word, "issuer is on this machine or another port: set RAWI_PRIVATE_TARGETS=1")
    return issuer


def _secret(file: Path, word: str, table: dict[str, Any]) -> str:
    if ("secret" in table) == ("secret_file" in table):
        raise _wrong(file, word, "give secret or secret_file, one of both")
    if "secret" in table:
        return _line(file, word, table, "secret")
    kept = Path(_line(file, word, table, "secret_file"))
    if not kept.is_absolute():
        raise _wrong(file, word, "secret_file is no whole path")
    try:
        secret = kept.read_text(encoding="utf-8").strip()
    except (OSError, ValueError) as error:
        raise _wrong(file, word, f"secret_file cannot be read ({type(error).__name__})") from error
    return _line(file, word, {"secret_file": secret}, "secret_file")


def _shown(file: Path, word: str, table: dict[str, Any], field: str) -> str:
    name = _line(file, word, table, field)
    if len(name) > _LONGEST_NAME:
        raise _wrong(file, word, f"{field} is longer than {_LONGEST_NAME} letters")
    return name


def _line(file: Path, word: str, table: dict[str, Any], field: str) -> str:
    """A field that holds a line of text; isprintable refuses marks of direction too."""
    value = table.get(field)
    if not isinstance(value, str) or not value.strip() or not value.isprintable():
        raise _wrong(file, word, f"{field} is missing, empty, or no line of text")
    return value.strip()


def _wrong(file: Path, word: str, what: str) -> ImproperlyConfigured:
    return ImproperlyConfigured(f"RAWI_OIDC: in {file}{f', [{word}]' if word else ''} {what}")
