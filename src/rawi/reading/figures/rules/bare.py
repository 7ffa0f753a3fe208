"""Numbers without a noun that still count: «مقتل 28», «أصيب ثلاثة», «لا يتجاوز الألف», «بقيمة 5 ملايين».

Source: the annotated pages and own observation; the words that make a bare number count are in
tables/count_cues.tsv and tables/qualifiers.tsv.
"""

from collections.abc import Iterator

from rawi.reading.figures import qualifiers
from rawi.reading.figures.barred import is_barred
from rawi.reading.figures.build import build
from rawi.reading.figures.change import is_changing
from rawi.reading.figures.cues import way_of
from rawi.reading.figures.figure import Figure
from rawi.reading.figures.line import Line
from rawi.reading.figures.links import lead
from rawi.reading.figures.measures import measure_after
from rawi.reading.figures.measures.noun import uncounted
from rawi.reading.figures.numbers import Number
from rawi.reading.figures.years import is_year_like

RANK = 60
#: Qualifiers that before bare digits more often lead a date, an age group or a place.
_CUE_REACH = 3
_SURELY_NO_AGE = 100
#: «ثلاثة منهم»
_OF_THEM = frozenset({"منهم", "منهن"})
_WEAK = frozenset({"حتى", "فوق", "تحت", "دون", "لغاية"})


def read(line: Line) -> Iterator[Figure]:
    """Every number with nothing counted after it that a word before shows to be a figure."""
    for number in line.numbers:
        confidence = _confidence(line, number) if _is_bare(line, number) else 0
        if confidence:
            yield build(line, number, value=number.value, measure=None, confidence=confidence, rank=RANK)


def _is_bare(line: Line, number: Number) -> bool:
    if number.high is not None or number.share or number.alone or number.value <= 0:
        return False
    return measure_after(line, number) is None and not is_barred(line, number, None)


def _confidence(line: Line, number: Number) -> float:
    """How sure it is that the bare number counts; 0 where nothing says so."""
    found = qualifiers.before(line, lead(number)) or qualifiers.after(line, number.last, number.end)
    cue = _cue(line, lead(number))
    if line.word(number.last + 1) in _OF_THEM and line.near(number.last, number.last + 1):
        return 0.75
    if is_year_like(number) and not (cue == "size" or (found and found.entry not in _WEAK)):
        return 0
    if found and (found.entry not in _WEAK or cue or not number.digits or number.value >= _SURELY_NO_AGE):
        return 0.85
    if number.definite:
        return 0
    if isinstance(number.value, float) or _is_new_value(line, number):
        return 0.75
    if cue in ("harm", "part"):
        return 0.85 if number.value < 1000 or number.scale > 1 else 0.6
    if number.scale >= 1000 and number.last > number.first:
        return 0.8
    return 0.75 if cue == "size" else 0


def _is_new_value(line: Line, number: Number) -> bool:
    """«ارتفع العدد إلى 28»."""
    return line.word(lead(number) - 1) == "الي" and not is_year_like(number) and is_changing(line, number)


def _cue(line: Line, first: int) -> str:
    """The way of the cue before word first («مقتل», «بلغ عدد الحضور»), "" where there is none."""
    for i in range(first - 1, max(-1, first - 1 - _CUE_REACH), -1):
        if line.gap(i, i + 1).strip(" ():") or i in line.number_at:
            break
        way = way_of(line.word(i))
        if way == "size" or (way and i == first - 1):
            return way
        if line.word(i) in uncounted():
            break
    return ""
