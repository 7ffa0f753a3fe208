"""rawi read: show what pages say."""

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from rawi.cli.inputs import load, problem
from rawi.cli.report import report
from rawi.cli.show import show
from rawi.reading import Page, read
from rawi.reading.serial import as_json

BAD_INPUT = 2


@dataclass(frozen=True, slots=True)
class Options:
    """How pages are shown: form is "text", "json" or "html"; day is the pages' own day where it is known."""

    form: str = "text"
    explain: bool = False
    day: date | None = None


def read_pages(names: Sequence[str], options: Options) -> int:
    """Read the named pages and print each; returns the exit code."""
    code = 0
    reported: list[tuple[Page, str]] = []
    for name in names:
        page, complaint = _page(name, options.day)
        if page is None:
            print(complaint, file=sys.stderr, flush=True)
            code = BAD_INPUT
        elif options.form == "html":
            reported.append((page, name))
        else:
            _print(page, name, options, is_alone=len(names) == 1)
    if reported:
        print(report(reported), flush=True)
    return code


def _page(name: str, day: date | None) -> tuple[Page | None, str]:
    given = load(name)
    if given.complaint:
        return None, given.complaint
    page = read(given.data, day=day)
    return (None, problem(name, page.problem)) if page.problem else (page, "")


def _print(page: Page, name: str, options: Options, *, is_alone: bool) -> None:
    if options.form == "json":
        content = {"file": name} | as_json(page)
        print(json.dumps(content, ensure_ascii=False, indent=1 if is_alone else None), flush=True)
    else:
        print(show(page, name, explain=options.explain), end="", flush=True)
