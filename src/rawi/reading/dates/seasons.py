"""Seasons of the year: three months from the first of one, the winter's in two years."""

from datetime import date

from rawi.reading.dates.when import When, month_text
from rawi.reading.model.findings import Grain


def season(month: int, year: int) -> When:
    """The season that begins with that month."""
    return When(month_text(year, month), month_text(year, month + 2), Grain.SEASON)


def near_season(month: int, day: date, shift: int) -> When:
    """The season that runs or comes next (0), or the one before (-1) or after (1) the page's day."""
    around = [season(month, year) for year in range(day.year - 2, day.year + 3)]
    if shift < 0:
        return [when for when in around if when.last and when.last < day][-1]
    if shift > 0:
        return next(when for when in around if when.first and when.first > day)
    return next(when for when in around if when.last and when.last >= day)
