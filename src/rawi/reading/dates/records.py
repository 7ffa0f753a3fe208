"""Records: «أدنى مستوى في عشر سنوات» looks back, whatever is said of it («سيسجل أدنى مستوى»)."""

from functools import cache

from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.word_sets import words_of_kind
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.tokens import Token
from rawi.reading.tables import table

#: How many words before the length the superlative may stand.
_REACH = 6


def is_record(setting: Setting, token: Token) -> bool:
    """True when a superlative of a measure leads to the token.

    «أقل معدلات نمو له في», «الأعلى في»; «أكبر مصنع في خمس سنوات» is built in that time.
    """
    for by in range(1, _REACH + 1):
        word = setting.raw_before(token, by=by)
        if not word or word in ".؟!؛:،":
            return False
        if _superlatives().get(word):
            return True
        if word in _superlatives():
            return by > 1 and _is_measure(setting.raw_before(token, by=by - 1))
    return False


def _is_measure(word: str) -> bool:
    """«مستوى», «مستوياته», «معدلات»."""
    return any(word.startswith(measure) for measure in _measures())


@cache
def _superlatives() -> dict[str, bool]:
    """Folded superlatives with their particles, and whether they have the article and so need no measure."""
    found: dict[str, bool] = {}
    for row in table("records"):
        if row["kind"] == "superlative":
            word = fold(row["word"])
            found |= {prefix + word: False for prefix in ("", "و", "ف", "ب", "ل")}
            found |= {prefix + "ال" + word: True for prefix in ("", "و", "ف", "ب")} | {"لل" + word: True}
    return found


@cache
def _measures() -> tuple[str, ...]:
    return tuple(words_of_kind("records", "measure"))
