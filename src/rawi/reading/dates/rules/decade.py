"""Decades of a century, alone or in a row.

Example: «الثمانينيات», «سبعينيات القرن الماضي», «فترة الثمانينيات والتسعينيات», «عقد الستينات»,
«الثمانينيات الهجرية».
Source: usage of Arabic newspapers; Recognizers-Text DatePeriodParser, Arabic. Not: «في الثمانينات من عمره».
"""

from dataclasses import replace

from rawi.reading.dates.cue_words import cues
from rawi.reading.dates.hijri import hijri_year
from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.when import When, joined, of_years
from rawi.reading.model.findings import Grain

STAGE = Stage.YEARS
PATTERN = """(?:{one_decade|one_period|many_year|the_decade})?(?P<first>{decade})(?:{and}(?P<last>{decade}))?
             (?P<kind>{year_kind})?(?:{from_|in_}?{the_century}(?P<century>{adj|ordinal}))?"""


def read(hit: Hit, setting: Setting) -> Made:
    """The decade, of the twentieth century where no other is named."""
    first = hit.the("first")
    last = hit.one("last") or first
    if cues("life") & {setting.raw_after(last), setting.words.at(last.word + 2)}:
        return None
    kind = hit.one("kind")
    if kind is not None and kind.number("year_kind") == 0:
        return as_date(_hijri(first.number("decade"), last.number("decade")))
    base = _century(hit)
    grain = Grain.DECADE if last is first else Grain.SPAN
    return as_date(of_years(base + first.number("decade"), base + last.number("decade") + 9, grain))


def _hijri(first: int, last: int) -> When:
    """«الثمانينيات الهجرية»: from 1380 on."""
    return replace(
        joined(hijri_year(1300 + first), hijri_year(1309 + last)), grain=Grain.DECADE, approximate=True
    )


def _century(hit: Hit) -> int:
    which = hit.one("century")
    return (which.number("ordinal") - 1) * 100 if which and which.has("ordinal") else 1900
