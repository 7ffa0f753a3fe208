"""Years as written: Gregorian or Hijri, four digits or fewer, in figures or words."""

from rawi.reading.dates.hijri import hijri_year
from rawi.reading.dates.tokens import Token
from rawi.reading.dates.when import When, of_year
from rawi.reading.model.findings import Grain

#: Years that papers write without a mark and mean as Hijri («عام 1436»).
HIJRI_YEARS = range(1300, 1470)


def era_of(token: Token | None) -> str:
    """The era of a mark, "" for none."""
    return token.text("era") if token else ""


def year_of(token: Token, era: str) -> When | None:
    """The year that a number token means; None where it can be none."""
    kind = next(kind for kind in ("year", "year_word", "n") if token.has(kind))
    value = token.number(kind)
    if kind == "n":
        return _short_year(value, era)
    if era == "hijri" or (era == "" and value in HIJRI_YEARS):
        return hijri_year(value) if value <= 1600 else None
    return None if era in ("bce", "bh") else of_year(value)


def is_hijri(token: Token, era: str) -> bool:
    """True when the number token is a year of the Hijri calendar."""
    return token.has("year") and (era == "hijri" or (era == "" and token.number("year") in HIJRI_YEARS))


def _short_year(value: int, era: str) -> When | None:
    if era == "hijri":
        return hijri_year(value)
    if era == "bce":
        return When(f"-{value - 1:04}", f"-{value - 1:04}", Grain.YEAR)
    if 100 <= value < 1000:
        return of_year(value)
    return of_year(1900 + value, approximate=True) if 40 <= value < 100 and not era else None
