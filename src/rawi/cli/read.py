"""rawi read: show what pages say."""

import json
import sys
from collections.abc import Sequence
from datetime import date

from rawi.cli.inputs import load, problem
from rawi.cli.serve import BAD_INPUT
from rawi.cli.show import show
from rawi.reading import Page, read
from rawi.reading.serial import as_json


def read_pages(names: Sequence[str], *, as_json_lines: bool, day: date | None) -> int:
    """Read the named pages and print each; returns the exit code."""
    code = 0
    for name in names:
        page, complaint = _page(name, day)
        if page is None:
            print(complaint, file=sys.stderr, flush=True)
            code = BAD_INPUT
        elif as_json_lines:
            print(_json(page, name, is_alone=len(names) == 1), flush=True)
        else:
            show(page, name)
    return code


def _page(name: str, day: date | None) -> tuple[Page | None, str]:
    given = load(name)
    if given.complaint:
        return None, given.complaint
    page = read(given.data, day=day)
    return (None, problem(name, page.problem)) if page.problem else (page, "")


def _json(page: Page, name: str, *, is_alone: bool) -> str:
    content = {"file": name} | as_json(page)
    return json.dumps(content, ensure_ascii=False, indent=1 if is_alone else None)
