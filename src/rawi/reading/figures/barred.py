"""Numbers that are no figures: parts of dates and times, names, list numbers, telephone numbers, idioms."""

import re
from functools import cache

from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.word_sets import word_set
from rawi.reading.figures.clitics import bare_forms, definite_form
from rawi.reading.figures.line import Line
from rawi.reading.figures.measures import Measure
from rawi.reading.figures.measures.noun import months
from rawi.reading.figures.numbers import Number
from rawi.reading.tables import table

_LIST_NUMBER = re.compile(r"\s*[(\[]?$")
_LIST_MARK = re.compile(r"\s?[-–.)\]:/ـ]\s")
_YEAR_MARK = re.compile(r"\s?(?:م|هـ|ه)(?![^\W\d_])")
_LONGEST_COUNT = 9


@cache
def _idioms() -> frozenset[tuple[str, str]]:
    pairs = (fold(row["phrase"]).split() for row in table("number_idioms"))
    return frozenset((first, second) for first, second in pairs)


@cache
def _second_words() -> frozenset[str]:
    """The second words of idioms, beside which hardly any number stands."""
    return frozenset(second for _, second in _idioms())


def is_barred(line: Line, number: Number, measure: Measure | None) -> bool:
    """True when the number cannot be a figure where it stands."""
    if line.in_date(number.start, number.end) and (measure is None or measure.dimension != "time"):
        return True
    if is_idiom(line, number) or _is_monday(line, number, measure) or _is_dead(line, number):
        return True
    return number.digits and (line.in_address(number.start) or _digits_barred(line, number, measure))


def is_idiom(line: Line, number: Number) -> bool:
    """True for «ألف ليلة», «مجموعة العشرين»: the number with the word after or before it."""
    last, first, behind = line.word(number.last), line.word(number.first), line.word(number.last + 1)
    after = behind.removesuffix("ا")
    if _second_words().isdisjoint((first, behind, after)):
        return False
    plain = [rest for _, rest in bare_forms(last)]
    if any((word, after) in _idioms() or (word, behind) in _idioms() for word in plain):
        return True
    before = [rest for _, rest in bare_forms(line.word(number.first - 1))]
    return any((word, first) in _idioms() for word in before)


def _digits_barred(line: Line, number: Number, measure: Measure | None) -> bool:
    if _is_part_of_word(line, number) or _is_year(line, number):
        return True
    if line.word(number.first - 1) in ("الساعه", "ساعه") or (number.value == 0 and measure is None):
        return True
    known = measure is not None and measure.dimension != ""
    of = line.word(number.last + 1) == "من" and not _is_percent(measure)
    if (of or not known) and (_is_named(line, number) or _is_long(number.written)):
        return True
    if measure is None and number.written.startswith("0") and number.written[1:2].isalnum():
        return True
    return measure is None and (_is_list_number(line, number) or line.word(number.last + 1) in months())


def _is_monday(line: Line, number: Number, measure: Measure | None) -> bool:
    """«أمس الاثنين»: two, definite and alone, is a day unless a percent sign follows."""
    named = number.definite and line.word(number.last).endswith("الاثنين")
    return named and not _is_percent(measure)


def _is_dead(line: Line, number: Number) -> bool:
    """«ميتا» (dead), which folds like «مئتا» and is written without hamza."""
    word = line.word(number.first)
    return word.endswith("ميتا") and "ي" in line.shown(line.starts[number.first], line.ends[number.first])


def _is_percent(measure: Measure | None) -> bool:
    return measure is not None and measure.dimension == "percent"


def _is_long(written: str) -> bool:
    """True for a run of digits too long for a count: a telephone number, a code."""
    return len(written) > _LONGEST_COUNT and written.isalnum()


def _is_part_of_word(line: Line, number: Number) -> bool:
    """Digits joined to letters or signs: كوفيد-19, 5+1, 10:30, F16, @b20, a.com/2."""
    text, start, end = line.text, number.start, number.end
    before, after = text[start - 1 : start], text[end : end + 1]
    if before.isalpha() and not number.prefix:
        return True
    if before in ("+", ":", "@", "#", "_", "/", "=", "&") and text[start - 2 : start - 1].strip():
        return True
    if before in ("-", "–", "‑") and text[start - 2 : start - 1].isalpha():
        return True
    if before in (".", ",") and text[start - 2 : start - 1].isalnum():
        return True
    return (after in ("+", ":", "@", "_", "/") and text[end + 1 : end + 2].isalnum()) or _latin(after)


def _latin(character: str) -> bool:
    return character.isascii() and character.isalpha()


def _is_year(line: Line, number: Number) -> bool:
    """«2015م», «1436هـ», «645 ميلادية»."""
    if line.word(number.last + 1).startswith(("ميلادي", "هجري")):
        return True
    return 1000 <= number.value <= 2200 and bool(_YEAR_MARK.match(line.text, number.end))


def _is_named(line: Line, number: Number) -> bool:
    """«القرار 1701», «شارع 40»: the word before makes the digits a name; of «عام 3 ملايين» it does not."""
    if number.scale > 1:
        return False
    i = number.first - 1
    if number.prefix and line.ends[i] == line.starts[number.first]:
        i -= 1
    if i < 0 or line.gap(i, i + 1).strip(' ():"«“'):
        return False
    word = line.word(i)
    split = definite_form(word)
    forms = [rest for _, rest in bare_forms(word)] + ([split[1]] if split else [])
    return any(form in word_set("numbered_names") for form in forms)


def _is_list_number(line: Line, number: Number) -> bool:
    """«1- » at the beginning of a block."""
    if number.first:
        return False
    lead = line.text[: number.start]
    return bool(_LIST_NUMBER.fullmatch(lead)) and bool(_LIST_MARK.match(line.text, number.end))
