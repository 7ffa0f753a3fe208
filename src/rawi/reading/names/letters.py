"""Names spelled in Latin letters that Arabic writes out: «سي إن إن», «جي إس إنرجي»."""

from functools import cache

from rawi.reading.arabic.fold import fold
from rawi.reading.names.sheet import Sheet
from rawi.reading.tables import table

#: A name has no more letters than this.
_MOST = 6


@cache
def _letters() -> dict[str, bool]:
    """Folded names of letters; true for those that are no other word."""
    return {fold(row["name"]): not row["caution"] for row in table("letter_names")}


def letters_end(sheet: Sheet, i: int) -> int:
    """The index after two letters or more at word i, one of them no other word; i where none stand there."""
    letters, last = _letters(), i
    while last < min(i + _MOST, len(sheet.tokens)) and sheet.tokens[last].text in letters:
        if last > i and sheet.gaps[last].strip(" .-"):
            break
        last += 1
    while last > i and not letters[sheet.tokens[last - 1].text] and sheet.near(last):
        last -= 1  # شركة بي بي في لندن
    spelled = sum(letters[sheet.tokens[at].text] for at in range(i, last))
    return last if last > i + 1 and spelled else i
