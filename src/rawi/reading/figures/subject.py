"""What a figure measures, in the page's words."""

from functools import cache

from rawi.reading.arabic.future import is_future_form
from rawi.reading.arabic.word_sets import word_set
from rawi.reading.figures.change import ends_sentence, is_change_word
from rawi.reading.figures.clitics import bare_forms, definite_form
from rawi.reading.figures.cues import is_size_cue
from rawi.reading.figures.figure import Figure
from rawi.reading.figures.line import Line
from rawi.reading.figures.measures.noun import uncounted
from rawi.reading.memory import remembered

_REACH = 12
_LONGEST = 6
_COUNTED = ("person", "place", "body", "thing", "")
#: Nouns that say nothing alone, and that behind a definite noun are adjectives (الناتج الإجمالي).
_EMPTY = frozenset({"نسبه", "معدل", "مستوي", "اجمالي", "صافي", "مجموع", "درجه"})


@cache
def _heads() -> frozenset[str]:
    return word_set("measured_heads")


def subject_of(line: Line, figure: Figure) -> str:
    """The words that say what is measured: a measured thing before the figure, else the counted noun."""
    if figure.dimension in _COUNTED and figure.noun:
        first, last = figure.noun
    elif figure.dimension == "time" or (span := _measured_before(line, figure)) is None:
        return ""
    else:
        first, last = span
    start = line.starts[first] + (line.word(first)[0] == "و" and line.word(first)[1:] in _heads())
    return line.prose.written(start, line.ends[last])


def _measured_before(line: Line, figure: Figure) -> tuple[int, int] | None:
    """The chain of a measured head at most twelve words before the figure."""
    for i in range(figure.first - 1, max(-1, figure.first - 1 - _REACH), -1):
        if ends_sentence(line, i) or i in line.number_at:
            return None
        if _is_head(line.word(i)):
            first = _chain_start(line, i)
            last = _chain_end(line, i, figure.first)
            return (first, last) if last > first or line.word(i).removeprefix("و") not in _EMPTY else None
    return None


def _chain_start(line: Line, head: int) -> int:
    """The first word of the chain of heads and words of change before head: «حجم انخفاض الإيرادات»."""
    first = head
    while first and line.near(first - 1, first) and _leads(line.word(first - 1)):
        first -= 1
    return first


def _leads(word: str) -> bool:
    return word in _heads() or (is_change_word(word) and word.endswith(("اض", "اع", "و", "ه")))


@remembered(most=1 << 13)
def _is_head(word: str) -> bool:
    """True for a head that no particle ties to the figure (بنسبة, بقيمة are such ties)."""
    split = definite_form(word)
    if split:
        return split[0] == "" and split[1] in _heads() - _EMPTY
    return any(rest in _heads() for particle, rest in bare_forms(word) if particle in ("", "و"))


def _chain_end(line: Line, head: int, end: int) -> int:
    """The last word of the noun chain that begins at head, before word end."""
    last = head
    while (
        last + 1 < min(end, head + _LONGEST) and line.near(last, last + 1) and _goes_on(line.word(last + 1))
    ):
        last += 1
    return last


def _goes_on(word: str) -> bool:
    """False for what ends the chain: verbs, particles, words of change and size, save as an adjective.

    («الناتج المحلي الإجمالي», but «الإيرادات إجمالي».)
    """
    if word.startswith("ال") and word.removeprefix("ال") in _EMPTY:
        return True
    if is_future_form(word):
        return False
    return not (word in uncounted() or is_size_cue(word) or is_change_word(word) or word[0] in "وبي")
