"""A released page: what is answered at an address, in every form in which it is sent."""

import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from rawi.publishing.compression import CODINGS, packed
from rawi.publishing.errors import Damaged

#: The form without any coding.
PLAIN = ""
OK = 200


@dataclass(frozen=True, slots=True)
class Answer:
    """A page as the application gave it: status, headers in small letters, body."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name: str) -> str:
        """A header's value; "" where it is not there."""
        return next((value for known, value in self.headers if known == name), "")


@dataclass(frozen=True, slots=True)
class Released:
    """An answer ready to be sent. hashes are those of its forms, by coding; forms the bytes themselves.

    The forms of a page (status 200) are files of their own, for any file server; others stand in the facts.
    """

    url: str
    answer: Answer
    hashes: Mapping[str, str]
    forms: Mapping[str, bytes] = field(repr=False)

    @property
    def is_page(self) -> bool:
        """True when a file server may send the body as it stands."""
        return self.answer.status == OK

    def etag(self, coding: str) -> str:
        """The strong validator of one form."""
        return f'"{self.hashes[PLAIN]}{"-" + coding if coding else ""}"'

    def facts(self) -> bytes:
        """All but the bodies of a page, as they stand in the file of facts."""
        known: dict[str, Any] = {
            "url": self.url,
            "status": self.answer.status,
            "headers": self.answer.headers,
            "hashes": self.hashes,
        }
        if not self.is_page:
            known["body"] = base64.b64encode(self.answer.body).decode()
        return json.dumps(known, ensure_ascii=False, indent=0).encode()


def release_of(url: str, answer: Answer) -> Released:
    """The answer with its compressed forms."""
    forms = {PLAIN: answer.body}
    if answer.status == OK:
        forms |= packed(answer.body, answer.header("content-type"))
    return Released(url, answer, {coding: hash_of(data) for coding, data in forms.items()}, forms)


def hash_of(data: bytes) -> str:
    """What tells two bodies apart."""
    return sha256(data).hexdigest()[:32]


def facts_of(data: bytes) -> dict[str, Any]:
    """What a file of facts says. Raises Damaged for a file that is none."""
    try:
        known = json.loads(data)
        known["headers"] = tuple((name, value) for name, value in known["headers"])
        known["body"] = base64.b64decode(known.get("body", ""))
        known["url"], known["status"], known["hashes"][PLAIN]
    except (ValueError, KeyError, TypeError) as error:
        raise Damaged(str(error)) from error
    return known


def endings() -> tuple[str, ...]:
    """The ends of the files of forms, the plain one first."""
    return ("", *CODINGS.values())
