"""Numbers without a noun that still count: «مقتل 28», «أصيب ثلاثة», «لا يتجاوز الألف», «بقيمة 5 ملايين».

Source: the annotated pages and own observation; the words that make a bare number count are in
tables/count_cues.tsv and tables/qualifiers.tsv.
"""

from collections.abc import Iterator
from functools import cache

from rawi.reading.arabic.fold import fold
from rawi.reading.figures import qualifiers
from rawi.reading.figures.barred import is_barred
from rawi.reading.figures.build import build
from rawi.reading.figures.change import is_changing
from rawi.reading.figures.clitics import bare_forms, definite_form
from rawi.reading.figures.figure import Figure
from rawi.reading.figures.line import Line
from rawi.reading.figures.links import lead
from rawi.reading.figures.measures import measure_after
from rawi.reading.figures.numbers import Number
from rawi.reading.figures.years import is_year_like
from rawi.reading.tables import table

RANK = 60
#: Qualifiers that before bare digits more often lead a date, an age group or a place.
_WEAK = frozenset({"حتى", "فوق", "تحت", "دون", "لغاية"})


def read(line: Line) -> Iterator[Figure]:
    """Every number with nothing counted after it that a word before shows to be a figure."""
    for number in line.numbers:
        if number.high is None and not number.share and not number.alone and number.value > 0:
            if measure_after(line, number) is None and not is_barred(line, number, None):
                confidence = _confidence(line, number)
                if confidence:
                    yield build(
                        line, number, value=number.value, measure=None, confidence=confidence, rank=RANK
                    )


def _confidence(line: Line, number: Number) -> float:
    """How sure it is that the bare number counts; 0 where nothing says so."""
    found = qualifiers.before(line, lead(number))
    cue = _cue(line, lead(number))
    if is_year_like(number) and not (cue == "size" or (found and found.entry not in _WEAK)):
        return 0
    if found and (found.entry not in _WEAK or cue):
        return 0.85
    if number.definite:
        return 0
    if isinstance(number.value, float) or _is_new_value(line, number):
        return 0.75
    if cue == "harm":
        return 0.85 if number.value < 1000 or number.scale > 1 else 0.6
    if number.scale >= 1000 and number.last > number.first:
        return 0.8
    return 0.75 if cue == "size" else 0


def _is_new_value(line: Line, number: Number) -> bool:
    """«ارتفع العدد إلى 28»."""
    return line.word(lead(number) - 1) == "الي" and not is_year_like(number) and is_changing(line, number)


@cache
def _cues() -> dict[str, str]:
    return {fold(row["word"]): row["way"] for row in table("count_cues")}


def _cue(line: Line, first: int) -> str:
    """The way of the cue right before word first, "" where there is none."""
    i = first - 1
    if i < 0 or line.gap(i, i + 1).strip(" ():"):
        return ""
    word = line.word(i)
    split = definite_form(word)
    forms = [rest for _, rest in bare_forms(word)] + ([split[1]] if split else [])
    return next((_cues()[form] for form in forms if form in _cues()), "")
