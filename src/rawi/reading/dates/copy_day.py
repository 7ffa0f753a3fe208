"""The day on which a page's copy was written, where the page itself says that it was not its own day."""

from collections.abc import Sequence
from datetime import date, timedelta

from rawi.reading.dates.alphabet import compiled
from rawi.reading.dates.calendar import printed_weekday
from rawi.reading.dates.lexicon import lexicon
from rawi.reading.dates.tokens import Token, letters

_PATTERN = "(?P<word>{relday})(?:{open|comma}|{one_day}){0,2}(?P<weekday>{weekday})"


def copy_day(islands: Sequence[list[Token]], day: date | None) -> date | None:
    """The day that «اليوم» means: a day or two off where «اليوم السبت» stands on a Sunday's page; else day.

    Agency copy is printed the morning after («اليوم السبت»), or written the evening before («غدا الخميس»).
    """
    if day is None:
        return None
    lexicon()
    pattern = compiled(_PATTERN)
    for tokens in islands:
        if not any(token.has("relday") for token in tokens):
            continue
        for match in pattern.finditer(letters(tokens)):
            word, weekday = tokens[match.start("word")], tokens[match.start("weekday")]
            meant = day + timedelta(days=word.number("relday"))
            found = printed_weekday(meant, weekday.number("weekday"))
            if found != meant:
                return day + (found - meant) if abs((found - meant).days) <= 2 else day
    return day
