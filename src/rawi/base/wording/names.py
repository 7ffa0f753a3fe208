"""Names of months, decades and centuries, from the tables beside this file."""

from functools import cache
from importlib import resources

#: House styles of month names, as the columns of months.tsv that they print, first to last.
COLUMNS = {
    "levantine": ("levantine",),
    "egyptian": ("egyptian",),
    "maghrebi": ("maghrebi",),
    "levantine_egyptian": ("levantine", "egyptian"),
    "egyptian_levantine": ("egyptian", "levantine"),
}


@cache
def _rows(name: str) -> tuple[dict[str, str], ...]:
    text = resources.files(__package__).joinpath(name).read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    columns = lines[0].split("\t")
    return tuple(dict(zip(columns, line.split("\t"), strict=True)) for line in lines[1:])


def month(number: int, style: str, *, is_arabic: bool) -> str:
    """The month (1–12) in house style; an unknown style is Levantine first. English has one style."""
    row = _rows("months.tsv")[number - 1]
    columns = COLUMNS.get(style, COLUMNS["levantine_egyptian"]) if is_arabic else ("english",)
    return "/".join(row[column] for column in columns)


def century(first_year: int, *, is_arabic: bool, alone: bool = True) -> str:
    """The name of the century that begins in a year such as 1900; "" for one that the table does not have.

    alone is False where a noun stands before it, which changes the Arabic form.
    """
    return _period(
        "century", first_year // 100 + 1, ("alone" if alone else "governed") if is_arabic else "english"
    )


def decade(first_year: int, *, is_arabic: bool) -> str:
    """The name of the decade that begins in a year such as 1980; "" for one of a century without a name."""
    place = first_year // 10 % 10
    if not is_arabic and place > 1:
        return f"{first_year}s"
    name = _period("decade", place, "alone" if is_arabic else "english")
    whole = century(first_year, is_arabic=is_arabic, alone=False)
    return f"{name} {whole}" if whole else ""


def _period(kind: str, number: int, column: str) -> str:
    rows = (row for row in _rows("periods.tsv") if row["kind"] == kind and row["number"] == str(number))
    return next((row[column] for row in rows), "")
