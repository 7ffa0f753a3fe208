"""Easter, by the Gregorian and the Julian computus (Meeus, Astronomical Algorithms, chapter 8)."""

from datetime import date, timedelta


def western(year: int) -> date:
    """Easter Sunday of the western churches."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    turn = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 19 * turn) // 433
    month = (h + turn - 7 * m + 90) // 25
    return date(year, month, (h + turn - 7 * m + 33 * month + 19) % 32)


def orthodox(year: int) -> date:
    """Easter Sunday of the eastern churches, as a Gregorian day (1900–2099)."""
    a, b, c = year % 4, year % 7, year % 19
    d = (19 * c + 15) % 30
    e = (2 * a + 4 * b - d + 34) % 7
    month, day = divmod(d + e + 114, 31)
    return date(year, month, day + 1) + timedelta(days=13)
