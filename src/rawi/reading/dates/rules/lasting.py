"""A length that something planned will take.

Example: «ستسري العقوبات مدة خمس سنوات», «زيارة تستغرق ثلاثة أيام», «خمس سنوات إضافية», «لمدة 15 عاما»,
«18 شهرا اعتبارا من مايو», «تعهد بها على فترة خمس سنوات».
Source: usage of Arabic newspapers. Not: «استمرت ساعتين», «كل 5 سنوات», «عمره 30 عاما».
"""

from dataclasses import replace
from datetime import date, timedelta

from rawi.reading.dates.cue_words import ages, extensions, lasting_verbs, terms
from rawi.reading.dates.lengths import Length
from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.tied import LENGTHS, length_of, point, stretch
from rawi.reading.dates.when import NOWHEN, When
from rawi.reading.model.findings import Direction

STAGE = Stage.TIES
#: Longer ranges («ما بين 25 و32 عاما») are ages more often than forecasts.
_LONGEST_FORECAST = 15
#: How many words before the length the noun of its decision may stand.
_REACH = 24
_START = "(?=(?P<start>{since}{date}|{from_}{date_day})?)"
PATTERN = f"(?P<for>{{lasting}}|{{one_period}})?{{from_}}?(?P<length>{LENGTHS})(?P<more>{{more}})?{_START}"


def read(hit: Hit, setting: Setting) -> Made:
    """The stretch from the page's day on, where the clause looks ahead; else the length is no date."""
    token = hit.the("length")
    length = length_of(token)
    if length.unit in ("period", "second", "minute", "hour") or length.is_vague:
        return None
    if not (token.has("length") or hit.one("for")) or _is_recurring(hit, setting):
        return None
    if start := _start(hit, setting):
        return as_date(stretch(start, length, 1))
    if not _is_ahead(hit, setting):
        return None
    return as_date(_when(setting.day, length, more=bool(hit.one("more"))) if setting.day else NOWHEN)


def _start(hit: Hit, setting: Setting) -> date | None:
    """The day from which it counts where the words say so («اعتبارا من»); «منذ» tells of something else."""
    if (start := hit.one("start")) is None or start.has("ever"):
        return None
    named = hit.tokens[hit.match.start("start") + 1]
    return named.when.first


def _is_recurring(hit: Hit, setting: Setting) -> bool:
    """«كل 5 سنوات», «عمره 30 عاما», «السجن 10 سنوات»."""
    before = hit.before
    if before is not None and any(
        before.has(kind) for kind in ("every", "since", "before", "after", "dash", "n")
    ):
        return True
    if setting.raw_after(hit.last) == "في" and _is_every(hit):
        return True
    return bool({setting.raw_before(hit.first), setting.raw_before(hit.first, by=2)} & ages())


def _is_every(hit: Hit) -> bool:
    """«ستة أشهر في السنة»."""
    unit = hit.tokens[hit.match.end() + 1 : hit.match.end() + 2]
    return (
        any(unit[0].has(kind) for kind in ("the_year", "the_month", "the_week", "the_day")) if unit else False
    )


def _is_age(hit: Hit, setting: Setting) -> bool:
    words = {setting.raw_before(hit.first, by=by) for by in range(1, 7)}
    return bool(words & ages())


def _is_ahead(hit: Hit, setting: Setting) -> bool:
    before = (setting.raw_before(hit.first, by=by) for by in range(1, 4))
    if any(_without_and(word) in lasting_verbs() for word in before):
        return True
    direction = setting.direction(hit.first)
    length = length_of(hit.the("length"))
    if length.high is not None:
        return (
            length.high <= _LONGEST_FORECAST and direction is not Direction.PAST and not _is_age(hit, setting)
        )
    led = bool(hit.one("for") or hit.one("more") or _is_joined(hit)) or setting.raw_before(hit.first) == "اي"
    if direction is Direction.FUTURE or (led and _is_extension(hit, setting)):
        return led
    return direction is Direction.UNKNOWN and bool(hit.one("for")) and _is_term(hit, setting)


def _is_term(hit: Hit, setting: Setting) -> bool:
    """«تعهد بها على فترة خمس سنوات», «تعيينه لمدة عامين»: a plan's word stands before it in its sentence."""
    for by in range(1, _REACH + 1):
        word = setting.raw_before(hit.first, by=by)
        if not word or word in ".؟!؛":
            return False
        if word in terms() or _without_and(word) in terms():
            return True
    return False


def _is_extension(hit: Hit, setting: Setting) -> bool:
    """«مددت الحكومة العقد لثلاثة أشهر إضافية»."""
    for by in range(1, _REACH + 1):
        word = setting.raw_before(hit.first, by=by)
        if not word or word in ".؟!؛":
            return False
        if word in extensions() or _without_and(word) in extensions():
            return True
    return False


def _is_joined(hit: Hit) -> bool:
    """«لشهرين», «لنحو عامين»."""
    return hit.before is not None and hit.before.has("for_")


def _without_and(word: str) -> str:
    return word[1:] if word[:1] in ("و", "ف") and len(word) > 4 else word


def _when(day: date, length: Length, *, more: bool) -> When:
    """A range of lengths is when it ends; of up to seven days today is the first."""
    if length.high is not None:
        return point(day, length, 1)
    when = stretch(day, length, 1)
    if more:
        return replace(when, echo=f"more {length.counts[0][0]:g} {length.unit}")
    if length.unit == "day" and length.counts[0][0] and length.counts[0][0] <= 7:
        last = day + timedelta(days=int(length.counts[0][0]) - 1)
        return replace(when, end=last.isoformat())
    return when
