"""Word tables: each word spelled once, with its meaning; code reads them, never holds them.

A table is a UTF-8 TSV file in this package. Lines that begin with # say what the table is (# meaning:), where
its words come from (# source:) and under which licence (# licence:); the first other line names the columns.
The first column is the key: no word stands there twice, spellings that fold alike counted as one. Where a
word needs several rows, # key: names the columns that are the key together.

Most are read as sets of folded words, all of a table or those of one kind: rawi.reading.arabic.word_sets.
"""

from functools import cache
from importlib import resources

from rawi.reading.errors import TableError

Row = dict[str, str]


@cache
def table(name: str) -> tuple[Row, ...]:
    """The rows of tables/<name>.tsv as {column: cell}. Raises TableError for a missing or ragged table."""
    file = resources.files(__name__) / f"{name}.tsv"
    if not file.is_file():
        raise TableError(table=name, reason="no such table")
    lines = [line for line in file.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
    columns = lines[0].split("\t") if lines else []
    if not columns:
        raise TableError(table=name, reason="no columns")
    if len(set(columns)) < len(columns):
        raise TableError(table=name, reason="doubled column", line=lines[0])
    return tuple(_row(name, columns, line) for line in lines[1:])


def _row(name: str, columns: list[str], line: str) -> Row:
    cells = line.split("\t")
    if len(cells) > len(columns):
        raise TableError(table=name, reason=f"{len(cells)} cells for {len(columns)} columns", line=line)
    return dict(zip(columns, cells + [""] * (len(columns) - len(cells)), strict=True))
