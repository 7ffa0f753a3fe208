"""Calls to providers: JSON alone, of a limited size, within a limited time, few at once."""

import ipaddress
import json
from threading import BoundedSemaphore
from typing import Any
from urllib.parse import urlencode

from django.conf import settings

from rawi.base.outbound import Answer, Failed, Refused, Target, ask, target_of
from rawi.members.oidc.errors import NotAcceptable, Unreachable

MOST_BYTES = 256 * 1024
DEADLINE_SECONDS = 8.0
#: A worker has four threads: a provider that hangs leaves half of them to everybody else.
_UNDER_WAY = BoundedSemaphore(2)
_TOO_MANY, _SERVER_FAULT = 429, 500


def ask_json(url: str, *, form: dict[str, str] | None = None, **headers: str) -> dict[str, Any]:
    """The JSON object at an address, asked by GET, or with a form by POST.

    Raises Unreachable for a provider that does not answer, NotAcceptable for what is no such object.
    """
    answer = _answer(url, form, headers)
    if answer.status >= _SERVER_FAULT or answer.status == _TOO_MANY:
        raise Unreachable(f"status {answer.status}")
    if answer.status != 200:
        raise NotAcceptable(f"status {answer.status}")
    try:
        said = json.loads(answer.body)
    except (ValueError, RecursionError) as error:
        raise NotAcceptable("no JSON") from error
    if not isinstance(said, dict):
        raise NotAcceptable("no JSON object")
    return said


def _answer(url: str, form: dict[str, str] | None, headers: dict[str, str]) -> Answer:
    if not _UNDER_WAY.acquire(blocking=False):
        raise Unreachable("other calls are under way")
    try:
        target = _target(url)
        sent = {"Accept": "application/json", **headers}
        body = None
        if form is not None:
            sent["Content-Type"], body = "application/x-www-form-urlencoded", urlencode(form).encode()
        return ask(target, body, sent, most_bytes=MOST_BYTES, deadline_seconds=DEADLINE_SECONDS)
    except Refused as refused:
        raise NotAcceptable(str(refused)) from refused
    except Failed as failed:
        raise Unreachable(str(failed)) from failed
    finally:
        _UNDER_WAY.release()


def _target(url: str) -> Target:
    """Where url leads: by https, but for this machine itself."""
    target = target_of(url, allows_private=settings.PRIVATE_TARGETS)
    if target.scheme != "https" and not ipaddress.ip_address(target.ip.partition("%")[0]).is_loopback:
        raise Refused("no https")
    return target
