"""Cases as data: one TSV file for each rule, and known_failures.tsv for what does not work yet."""

from pathlib import Path

import pytest


def rows(path: Path) -> list[list[str]]:
    """The cells of each case of a file; its first line names the columns."""
    return [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()[1:]]


def params(folder: Path, *, failing: bool) -> list[object]:
    """Text and expectation of every case below folder, or of the known failures alone."""
    files = [path for path in sorted(folder.glob("*.tsv")) if (path.stem == "known_failures") is failing]
    return [
        pytest.param(*row[:2], id=f"{path.stem}-{n}") for path in files for n, row in enumerate(rows(path), 1)
    ]
