"""Tables of data, row by row; tables that only lay out a page are none."""

from lxml import etree

_MOST_ROWS = 300
_LONGEST_CELL = 200
#: Between the cells of a row in the page's text.
CELL_GAP = " | "


def data_rows(table: etree._Element) -> list[str]:
    """The rows of a table of data, cells parted by CELL_GAP; empty for any other table."""
    if (
        table.find(".//table") is not None
        or table.find(".//h1") is not None
        or table.find(".//img") is not None
    ):
        return []
    rows: list[list[str]] = []
    for row in table.iter("tr"):
        rows.append([" ".join("".join(cell.itertext()).split()) for cell in row if cell.tag in ("td", "th")])
        if len(rows) > _MOST_ROWS:
            return []
    full = [row for row in rows if sum(bool(cell) for cell in row) > 1]
    if (
        len(full) < 2
        or 2 * len(full) < len(rows)
        or any(len(cell) > _LONGEST_CELL for row in rows for cell in row)
    ):
        return []
    return [CELL_GAP.join(cell for cell in row if cell) for row in rows if any(row)]
