"""rawi serve: publish pages, then serve the site."""

import os
import signal
import socket
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

from rawi.cli.inputs import Input, load, problem
from rawi.cli.messages import say
from rawi.cli.sample_story import is_wanted, sample_story

ADDRESS = "127.0.0.1"
BAD_INPUT = 2
#: How the name of a file of editors' decisions ends.
CURATION = ".toml"


class Refused(Exception):
    """Something that the user must put right; its text is the line to show."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A page and its place among those that were named, as progress shows it; "" for one alone."""

    given: Input
    place: str


def serve(names: Sequence[str], data: Path, port: int, *, bare: bool = False) -> int:
    """Publish the named pages and serve until stopped; returns the exit code.

    Without names a new site gets the sample story, unless it is to stay bare.
    """
    # Whoever ends the command from outside gets the same clean end as with Ctrl-C.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        inputs = _inputs(names)
        first = next(inputs, None)
        if names and first is None:
            raise Refused(say("no_page_read"))
        _check_port(port)
        with _own_folder(data):
            named = chain([first] if first else [], inputs) if names or bare else None
            return _run(named, data.absolute(), port)
    except Refused as refusal:
        _complain(str(refusal))
        return BAD_INPUT
    except KeyboardInterrupt:
        # What was taken in whole stays; what was under way left nothing.
        print("\n" + say("stopped"), flush=True)
        return 0


def _inputs(names: Sequence[str]) -> Iterator[Placed]:
    """The pages that can be read, one at a time; a line for each of the others."""
    for number, name in enumerate(names, 1):
        given = load(name)
        if given.complaint:
            _complain(given.complaint)
        else:
            yield Placed(given, f"[{number}/{len(names)}] " if len(names) > 1 else "")


def _run(inputs: Iterable[Placed] | None, data: Path, port: int) -> int:
    """Publish inputs and serve; None stands for the sample story, where the site has nothing yet."""
    prepared = _prepare(data, port)
    if inputs is None:
        story = sample_story()
        inputs = _inputs(story if is_wanted(story) else [])
    curations = []
    taken = []
    for placed in inputs:
        if placed.given.name.endswith(CURATION):
            curations.append(placed)
        else:
            taken.append(_take_in(placed, prepared))
    if taken and not any(taken):
        raise Refused(say("no_page_read"))
    for placed in curations:
        _curate(placed, prepared)
    _serve(prepared.operator, port)
    return 0


def _prepare(data: Path, port: int) -> Any:
    os.environ |= {"RAWI_DATA": str(data), "DJANGO_SETTINGS_MODULE": "rawi.project.settings"}
    os.environ["RAWI_ORIGIN"] = os.environ.get("RAWI_ORIGIN") or f"http://{ADDRESS}:{port}"
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
        raise Refused(say("database", reason=_one_line(str(error)))) from error


def _take_in(placed: Placed, prepared: Any) -> bool:
    """True when the page is on the site now. One page's failure never stops the others."""
    from django.conf import settings

    from rawi.cli.pictures import PicturesBeside
    from rawi.record.actions.take_in import take_in

    given = placed.given
    try:
        taken = take_in(
            given.data,
            front=prepared.front,
            user=prepared.operator,
            name=Path(given.name).name,
            picture_of=PicturesBeside(Path(given.name)),
        )
    except Exception as error:
        reason = _one_line(f"{type(error).__name__}: {error}")
        _complain(say("broken", path=given.name, reason=reason))
        return False
    if taken.article is None:
        _complain(problem(given.name, taken.problem))
        return False
    facts = {"headline": taken.article.title, "address": settings.ORIGIN + taken.article.short_path}
    said = say("taken_in", count=taken.accepted, **facts) if taken.is_new else say("known", **facts)
    print(placed.place + said, flush=True)
    return True


def _curate(placed: Placed, prepared: Any) -> None:
    """Apply a file of editors' decisions: all of it, or nothing with a line that says why."""
    from rawi.record.actions.apply_curation import apply_curation
    from rawi.record.curation import parse
    from rawi.record.errors import RecordError

    name = placed.given.name
    try:
        apply_curation(parse(placed.given.data), by=prepared.operator)
    except RecordError as error:
        _complain(say("curation_refused", path=name, reason=_one_line(str(error))))
    else:
        print(placed.place + say("curated", path=name), flush=True)


def _serve(operator: Any, port: int) -> None:
    from django.conf import settings
    from django.urls import reverse

    from rawi.accounts.actions.issue_sign_in_link import issue_sign_in_link
    from rawi.project.server import run

    link = reverse("sign_in", args=[issue_sign_in_link(operator)])
    print(f"\n{say('serving', address=settings.ORIGIN + '/')}")
    print(say("sign_in", address=settings.ORIGIN + link))
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


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _complain(line: str) -> None:
    print(line, file=sys.stderr, flush=True)
