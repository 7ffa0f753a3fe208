"""A weekday with the word that counts it from the page's day behind it.

Example: «خطبة الجمعة أمس», «الخميس أمس». Source: usage of Arabic newspapers. Not: «الجمعة، اليوم التالي».
"""

from datetime import timedelta

from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.when import of_day

STAGE = Stage.DAYS
PATTERN = "{one_day}?(?P<weekday>{weekday})(?P<word>{relday})(?!{ordinal|adj})"


def read(hit: Hit, setting: Setting) -> Made:
    """The day, where both words mean the same."""
    if setting.copy_day is None:
        return None
    found = setting.copy_day + timedelta(days=hit.the("word").number("relday"))
    if found.isoweekday() != hit.the("weekday").number("weekday"):
        return None
    return as_date(of_day(found, relative=True), "relday")
