"""Rows of cases/*.tsv: the first line names the columns; a cell that is missing is empty."""

from pathlib import Path

CASES = Path(__file__).parent / "cases"


def rows(name: str) -> list[tuple[str, ...]]:
    """The rows of cases/<name>.tsv without the last column, which says where the case comes from."""
    lines = (CASES / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    width = lines[0].count("\t")
    return [tuple((line.split("\t") + [""] * width)[:width]) for line in lines[1:]]
