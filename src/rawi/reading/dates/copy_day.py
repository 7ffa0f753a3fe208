"""The day on which a page's copy was written, where the page itself says that it was not its own day."""

from collections.abc import Sequence
from datetime import date, timedelta

from rawi.reading.dates.alphabet import compiled
from rawi.reading.dates.calendar import printed_weekday
from rawi.reading.dates.lexicon import lexicon
from rawi.reading.dates.tokens import Token, letters

_PATTERN = "(?P<word>{relday})(?:{open|comma}|{one_day}){0,2}(?P<weekday>{weekday})"
#: How far copy is moved by a weekday that stands less close.
_NEAR_DAYS = 2


def copy_day(islands: Sequence[list[Token]], day: date | None) -> date | None:
    """The day that «اليوم» means: another where «اليوم السبت» stands on a Sunday's page; else day.

    Agency copy is printed the morning after («اليوم السبت»), or written the evening before («غدا الخميس»);
    what sites take over is days old. Behind a comma the weekday may be another's: then it moves a day or two
    at most.
    """
    if day is None:
        return None
    lexicon()
    pattern = compiled(_PATTERN)
    for tokens in islands:
        if not any("relday" in token.senses for token in tokens):
            continue
        for match in pattern.finditer(letters(tokens)):
            word, weekday = tokens[match.start("word")], tokens[match.start("weekday")]
            meant = day + timedelta(days=word.number("relday"))
            found = printed_weekday(meant, weekday.number("weekday"))
            if found != meant:
                moved = found - meant
                is_one = not any(token.has("comma") for token in tokens[match.start() : match.end()])
                return day + moved if is_one or abs(moved.days) <= _NEAR_DAYS else day
    return day
