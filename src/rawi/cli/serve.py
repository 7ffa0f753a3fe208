"""rawi serve: publish pages, then serve the site."""

import os
import socket
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from rawi.cli.inputs import Input, load, problem
from rawi.cli.messages import say

ADDRESS = "127.0.0.1"
BAD_INPUT = 2


class Refused(Exception):
    """Something that the user must put right; its text is the line to show."""


def serve(names: Sequence[str], data: Path, port: int) -> int:
    """Publish the named pages and serve until stopped; returns the exit code."""
    try:
        inputs = [load(name) for name in names]
        _complain(given.complaint for given in inputs)
        good = [given for given in inputs if not given.complaint]
        if names and not good:
            raise Refused(say("no_page_read"))
        _check_port(port)
        with _own_folder(data):
            return _run(good, data.absolute(), port)
    except Refused as refusal:
        _complain([str(refusal)])
        return BAD_INPUT


def _run(inputs: Sequence[Input], data: Path, port: int) -> int:
    prepared = _prepare(data, port)
    origin = f"http://{ADDRESS}:{port}"
    taken = [_take_in(given, prepared, origin) for given in inputs]
    if inputs and not any(taken):
        raise Refused(say("no_page_read"))
    _serve(prepared.operator, origin, port)
    return 0


def _prepare(data: Path, port: int) -> Any:
    os.environ |= {"RAWI_DATA": str(data), "DJANGO_SETTINGS_MODULE": "rawi.project.settings"}
    os.environ.setdefault("RAWI_ORIGIN", f"http://{ADDRESS}:{port}")
    print(say("preparing", path=data), file=sys.stderr)
    import django
    from django.core.exceptions import ImproperlyConfigured
    from django.db import DatabaseError

    try:
        django.setup()
        from rawi.project.preparation import prepare

        return prepare()
    except ImproperlyConfigured as error:
        raise Refused(say("settings", reason=error)) from error
    except DatabaseError as error:
        raise Refused(say("database", reason=str(error).strip())) from error


def _take_in(given: Input, prepared: Any, origin: str) -> bool:
    """True when the page is on the site now. One page's failure never stops the others."""
    from rawi.cli.pictures import PicturesBeside
    from rawi.record.actions.take_in import take_in

    try:
        taken = take_in(
            given.data,
            front=prepared.front,
            user=prepared.operator,
            name=Path(given.name).name,
            picture_of=PicturesBeside(Path(given.name)),
        )
    except Exception as error:
        _complain([say("broken", path=given.name, reason=f"{type(error).__name__}: {error}")])
        return False
    if taken.article is None:
        _complain([problem(given.name, taken.problem)])
        return False
    facts = {"headline": taken.article.title, "address": origin + taken.article.short_path}
    print(
        say("taken_in", count=taken.accepted, **facts) if taken.is_new else say("known", **facts), flush=True
    )
    return True


def _serve(operator: Any, origin: str, port: int) -> None:
    from django.urls import reverse

    from rawi.accounts.actions.issue_sign_in_link import issue_sign_in_link
    from rawi.project.server import run

    link = reverse("sign_in", args=[issue_sign_in_link(operator)])
    print(f"\n{say('serving', address=origin + '/')}")
    print(say("sign_in", address=origin + link))
    print(say("how_to_stop"), flush=True)
    run(ADDRESS, port)
    print("\n" + say("stopped"), flush=True)


def _check_port(port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((ADDRESS, port))
        except OSError as error:
            other = port + 1 if port < 65535 else port - 1
            raise Refused(say("port_taken", port=port, other=other)) from error


@contextmanager
def _own_folder(data: Path) -> Iterator[None]:
    """Hold the data folder for this process alone; the system lets go however the process ends."""
    try:
        data.mkdir(parents=True, exist_ok=True)
        lock = (data / "lock").open("w", encoding="ascii")
    except OSError as error:
        raise Refused(say("data_unwritable", path=data, reason=error.strerror or error)) from error
    with lock:
        if not _locked(lock):
            raise Refused(say("already_running", path=data))
        yield


def _locked(lock: Any) -> bool:
    with suppress(ImportError):
        import fcntl

        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
    return True


def _complain(lines: Any) -> None:
    for line in lines:
        if line:
            print(line, file=sys.stderr, flush=True)
