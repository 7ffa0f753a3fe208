"""A time of day.

Example: «الساعة الثامنة مساء», «الثامنة والنصف صباحا», «الساعة 8:30 مساء», «10 صباحا», «14:30»,
«الساعة ٧:٤٣ م», «عند الثامنة والنصف», «الساعة الواحدة ظهرا».
Source: Recognizers-Text TimeParser, Arabic; Duckling, Time/AR.
"""

from rawi.reading.dates.clocks import hour_of, in_day
from rawi.reading.dates.rule import Hit, Made, Stage
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.tokens import Token

STAGE = Stage.DAYS
PATTERN = """(?:(?P<head>{the_hour})(?P<open>{open})?)?
             (?P<hour>{ordinal|n|clock_digits|year|hour_one})(?(open){close})
             (?:{and}(?P<more>{share|share_of|n|length})
               |{less}(?P<less>{share|share_of|n|length}))?
             (?:(?P<mark>{meridiem})|{in_|from_}?(?P<part>{adverb_of_day|the_part_of_day|part_of_day}))?"""
#: Before a time that may be of either half of the day.
EITHER = "?"


def read(hit: Hit, setting: Setting) -> Made:
    """Hours and minutes, with EITHER before them where morning or evening is not said.

    Needs «الساعة», a part of the day, or words that only clocks have («عند الثامنة», «الثامنة والنصف»).
    """
    part, led = hit.one("part") or hit.one("mark"), hit.one("head") is not None
    if not (led or part or _is_spelled_clock(hit, setting)) or _is_other(hit, setting, led=led, part=part):
        return None
    hours, minutes = hour_of(hit.the("hour"))
    minutes += _minutes(hit.one("more")) - _minutes(hit.one("less"))
    if not 0 <= hours <= 24 or not -60 < minutes < 120:
        return None
    total = (in_day(hours, part) if part else hours) * 60 + minutes
    known = part is not None or hours > 12 or _is_of_24_hours(hit.the("hour"))
    return {"clock": ("" if known else EITHER) + f"{total // 60 % 24:02}:{total % 60:02}"}


def _is_other(hit: Hit, setting: Setting, *, led: bool, part: Token | None) -> bool:
    """Numbers that are no hours: of tens, above twelve, with a mark that is also metres («5 م»).

    Hours are feminine, and the first is «الواحدة»: «الفريق الأول مساء» plays then.
    """
    hour = hit.the("hour")
    if hour.has("year"):
        return not led or hour.number("year") % 100 > 59
    if hour.has("decimal") and not (part or led):
        return True
    if led or hour.has("clock_digits"):
        return False
    if hour.has("hour_one") and not _is_led_in(hit):
        return True  # «الحبة الواحدة صباحا»
    if hour.has("ordinal") and not setting.text(hour).split()[0].endswith("ه"):
        return True
    return hit.one("mark") is not None or hour.has("the_num_tens") or hour_of(hour)[0] > 12


def _is_spelled_clock(hit: Hit, setting: Setting) -> bool:
    """«عند الثامنة»; «الثامنة والنصف»."""
    hour = hit.the("hour")
    if not hour.has("ordinal") or not setting.text(hour).endswith("ه"):
        return False
    fraction = hit.one("more") or hit.one("less")
    sharp = hit.before is not None and hit.before.has("sharp")
    return sharp or (fraction is not None and fraction.has("share"))


def _is_led_in(hit: Hit) -> bool:
    before = hit.before
    return before is not None and any(before.has(kind) for kind in ("sharp", "in_", "until", "to_", "from_"))


def _is_of_24_hours(token: Token) -> bool:
    """«08:30», «12:53»: two digits and minutes."""
    return token.has("clock_digits") and token.text("clock_digits")[2:3] == ":"


def _minutes(token: Token | None) -> int:
    if token is None:
        return 0
    if token.has("length"):
        number, unit = token.length.counts[0]
        return int(number) if number and unit == "minute" else 0
    if token.has("n"):
        return token.number("n")
    return 60 // token.number("share" if token.has("share") else "share_of")
