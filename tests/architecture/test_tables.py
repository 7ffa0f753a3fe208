"""Every word list says what it means and where it comes from, and says each thing once."""

import re
from pathlib import Path

import pytest

from support.tree import name, texts

TABLES = [path for path in texts(".tsv") if name(path).startswith("src/")]


def parts(path: Path) -> tuple[str, list[str], list[str]]:
    """A table's header comments, its column names and its rows."""
    lines = path.read_text(encoding="utf-8").splitlines()
    comments = [line for line in lines if line.startswith("#")]
    rows = [line for line in lines if line and not line.startswith("#")]
    assert lines[: len(comments)] == comments, "comments stand at the top"
    return "\n".join(comments), rows[0].split("\t"), rows[1:]


@pytest.mark.parametrize("path", TABLES, ids=name)
def test_a_table_says_meaning_source_and_licence(path: Path):
    header = parts(path)[0]
    assert re.match(r"# (?:meaning: )?\w", header), "the first line says what the words mean"
    assert re.search(r"^# source: \S", header, re.MULTILINE)
    assert re.search(r"^# licence: \S", header, re.MULTILINE)


@pytest.mark.parametrize("path", TABLES, ids=name)
def test_a_table_says_nothing_twice(path: Path):
    rows = parts(path)[2]
    assert sorted({row for row in rows if rows.count(row) > 1}) == []


@pytest.mark.parametrize("path", TABLES, ids=name)
def test_every_row_has_its_columns_and_no_stray_space(path: Path):
    _, columns, rows = parts(path)
    cells = [row.split("\t") for row in rows]
    assert [
        row for row in cells if len(row) > len(columns) or any(cell != cell.strip() for cell in row)
    ] == []
