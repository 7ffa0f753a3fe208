"""Units of the calendar: the week, month, season or year that lies some units before or after a day."""

from datetime import date, timedelta

from rawi.reading.dates.when import When, of_day, of_month, of_week, of_year, of_years
from rawi.reading.model.findings import Grain


def unit_at(day: date, unit: str, shift: int) -> When | None:
    """The unit that lies shift units from the one that holds day; None for units without a calendar."""
    match unit:
        case "day":
            return of_day(day + timedelta(days=shift), relative=True)
        case "week":
            return of_week(day, shift, relative=True)
        case "month":
            return of_month(day.year, day.month + shift, relative=True)
        case "year":
            return of_year(day.year + shift, relative=True)
        case "season":
            return sports_season(day, shift)
        case "decade":
            first = day.year // 10 * 10 + shift * 10
            return of_years(first, first + 9, Grain.DECADE, relative=True)
        case "century":
            first = day.year // 100 * 100 + shift * 100
            return of_years(first, first + 99, Grain.CENTURY, relative=True)
    return None


def sports_season(day: date, shift: int) -> When:
    """The season of leagues, August to May, marked as less certain.

    In June and July the one just over is the last; in August and September the one just begun is the next.
    """
    start = day.year - (day.month < 8) + shift
    if day.month in (6, 7) and shift < 0:
        start += 1
    elif day.month in (8, 9) and shift > 0:
        start -= 1
    return of_years(start, start + 1, Grain.SEASON, relative=True, certain=0.7)


def weekday_on_or_before(day: date, weekday: int) -> date:
    """The latest such weekday (1 Monday … 7 Sunday) that is not after day."""
    return day - timedelta(days=(day.isoweekday() - weekday) % 7)


def weekday_on_or_after(day: date, weekday: int) -> date:
    """The first such weekday that is not before day."""
    return day + timedelta(days=(weekday - day.isoweekday()) % 7)


def printed_weekday(day: date, weekday: int) -> date:
    """The such weekday that copy names as day: a day after it at most, else before it.

    Copy is printed late, by a week even, but never days before it is written.
    """
    before, after = weekday_on_or_before(day, weekday), weekday_on_or_after(day, weekday)
    return after if after - day <= timedelta(days=1) else before
