"""Words of change near a number: «ارتفع من 10 إلى 15», «زادت بنسبة 9 في المئة»."""

from functools import cache

from rawi.reading.arabic.word_sets import word_set
from rawi.reading.figures.clitics import bare_forms, definite_form
from rawi.reading.figures.line import Line
from rawi.reading.figures.numbers import Number
from rawi.reading.memory import remembered

_WINDOW = 10
_SENTENCE_ENDS = frozenset(".!؟?\n")


@cache
def change_words() -> frozenset[str]:
    """Folded words that say that a quantity changed."""
    return word_set("change_words")


def is_changing(line: Line, number: Number, window: int = _WINDOW) -> bool:
    """True when a word of change stands in the same sentence, at most window words before the number."""
    for i in range(number.first - 1, max(-1, number.first - 1 - window), -1):
        if ends_sentence(line, i):
            return False
        if is_change_word(line.word(i)):
            return True
    return False


@remembered(most=1 << 13)
def is_change_word(word: str) -> bool:
    """True for a folded word of change, particles and article joined or not."""
    split = definite_form(word)
    forms = [rest for _, rest in bare_forms(word)] + ([split[1]] if split else [])
    return any(form in change_words() for form in forms)


def ends_sentence(line: Line, i: int) -> bool:
    """True when a sentence ends between word i and the next."""
    return i + 1 < len(line.texts) and not _SENTENCE_ENDS.isdisjoint(line.gap(i, i + 1))
