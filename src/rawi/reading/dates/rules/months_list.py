"""Several months in a row, as the stretch from the first to the last.

Example: «شهري مايو ويونيو», «يونيو ويوليو الماضيين», «من يناير إلى يونيو 2015», «يوليو-سبتمبر»,
«سبتمبر أو أكتوبر المقبلين», «شهري رجب وشعبان الماضيين».
Source: usage of Arabic newspapers.
"""

from rawi.reading.dates.hijri import hijri_year_of
from rawi.reading.dates.months import number_of
from rawi.reading.dates.resolve import HIJRI, placed
from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.tail import TAIL, with_tail
from rawi.reading.dates.when import When, joined, month_text

STAGE = Stage.DAYS
PATTERN = f"""(?P<head>{{from_|between|since}}?(?:{{one_month|two_of|the_two|many_month}})?)
              (?P<first>{{month|month_weak}})
              (?:(?:{{and}}?{{to_|until|dash|slash}}|{{or_}}|{{comma}}?{{and}}|{{comma}}){{one_month}}?(?P<last>{{month|month_weak}}))+{TAIL}"""


def read(hit: Hit, setting: Setting) -> Made:
    """The stretch; two months joined by و stay two dates where nothing makes them one.

    One year behind two that follow each other does («مايو ويونيو 1999»).
    """
    first, last = number_of(hit.the("first")), number_of(hit.the("last"))
    if (first > HIJRI) is not (last > HIJRI) or first == last or not (hit.all("head") or _is_one(hit)):
        return None
    end = with_tail(last, None, hit, setting)
    if end is None or end.first is None:
        return None
    if last > HIJRI:
        begin = placed(first, None, hijri_year_of(end.first) - (first > last))
        return as_date(joined(begin, end)) if begin else None
    start = month_text(end.first.year, first if first < last else first - 12)
    return as_date(joined(When(start, start, end.grain), end))


def _is_one(hit: Hit) -> bool:
    link = hit.tokens[hit.match.start("first") + 1]
    adj = hit.one("adj")
    if not link.has("and") or (adj is not None and hit.last is adj):
        return True
    return hit.one("year") is not None and number_of(hit.the("last")) - number_of(hit.the("first")) == 1
