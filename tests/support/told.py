"""Python code done with a served site's own settings, past the site.

A process that has set Django up once for the site does all that its tests ask, each in a child of its own:
a start of Python for each would take two seconds of work.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from support.serving import Site

#: Reads a line of JSON with code, and answers with one: whether it went well, and what it printed.
_WAIT = """
import json, os, sys, tempfile, traceback
import django
django.setup()
answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
for line in sys.stdin:
    with tempfile.TemporaryFile("w+", encoding="utf-8") as printed:
        child = os.fork()
        if not child:
            status = 1
            try:
                os.dup2(printed.fileno(), 1)
                exec(json.loads(line), {"__name__": "__main__"})
                sys.stdout.flush()
                status = 0
            except BaseException:
                traceback.print_exc()
            finally:
                sys.stderr.flush()
                os._exit(status)
        _, ended = os.waitpid(child, 0)
        printed.seek(0)
        print(json.dumps([ended == 0, printed.read()]), file=answers, flush=True)
"""

_waiting: dict[Path, subprocess.Popen[str]] = {}


def tell(site: "Site", code: str) -> str:
    """What the code printed. Its fault is printed, and fails the test."""
    process = _waiting.get(site.data) or _waiting.setdefault(site.data, _begin(site))
    assert process.stdin
    assert process.stdout
    print(json.dumps(code), file=process.stdin, flush=True)
    is_well, printed = json.loads(process.stdout.readline() or "[false, null]")
    assert is_well, "what the site was told has failed: see above"
    return str(printed)


def end(data: Path) -> None:
    """Let the process of a site go, where there is one."""
    process = _waiting.pop(data, None)
    if process:
        with process:  # it ends where nothing more is to be read
            pass


def _begin(site: "Site") -> "subprocess.Popen[str]":
    own = {
        "RAWI_DATA": str(site.data),
        "RAWI_ORIGIN": site.address,
        "DJANGO_SETTINGS_MODULE": "rawi.project.settings",
        "PYTHONPATH": str(Path(__file__).parents[1]),
    }
    others = {name: value for name, value in os.environ.items() if not name.startswith(("RAWI_", "DJANGO_"))}
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    return subprocess.Popen(
        [sys.executable, "-c", _WAIT], env=others | own, text=True, encoding="utf-8", **pipes
    )
