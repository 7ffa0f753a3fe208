"""The rules' own tables: TSV files as in rawi.reading.tables, each with meaning, source and licence."""

from functools import cache
from importlib import resources

Row = dict[str, str]


@cache
def table(name: str) -> tuple[Row, ...]:
    """The rows of <name>.tsv as {column: cell}."""
    content = (resources.files(__package__) / f"{name}.tsv").read_text(encoding="utf-8")
    lines = [line.split("\t") for line in content.splitlines() if line and line[0] != "#"]
    columns, *rows = lines
    return tuple(dict(zip(columns, row + [""] * (len(columns) - len(row)), strict=True)) for row in rows)
