"""The week in which a day lies.

Example: «أسبوع 16 سبتمبر», «أسبوع 3 آذار».
Source: Recognizers-Text DatePeriodParser, Arabic. Not: «أسبوع في 3 آذار».
"""

from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.when import NOWHEN, of_week

STAGE = Stage.PARTS
PATTERN = "{one_week}(?P<day>{date_day})"


def read(hit: Hit, setting: Setting) -> Made:
    """Its week, Monday to Sunday; after a word such as «أمس» the week is a length of its own."""
    token = hit.the("day")
    if token.has("relday") or token.has("weekdate"):
        return None
    return as_date(of_week(token.when.first) if token.when.first else NOWHEN)
