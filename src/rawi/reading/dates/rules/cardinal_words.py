"""Number words as one number.

Example: «خمسة وعشرون», «ثلاثة عشر», «مئة وعشرين», «ألفين وخمسة عشر».
Source: the grammar of Arabic numerals; Recognizers-Text, Specs/DateTime/Arabic.
"""

from rawi.reading.dates.rule import Hit, Made, Stage
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.tokens import Token

STAGE = Stage.NUMBERS
_REST = """(?:{num_unit|num_part}{num_ten}|{num_unit|num_one|num_part}{and}{num_tens}
              |{num_unit}|{num_one}|{num_ten}|{num_tens})"""
_HUNDREDS = f"(?:{{num_hundreds}}|{{num_unit}}?{{num_hundred}})(?:{{and}}{_REST})?"
_BELOW = f"(?:{_HUNDREDS}|{_REST})"
PATTERN = f"(?:{{num_pair}}|{{num_scale}}|{{num_unit}}{{num_scales}})(?:{{and}}{_BELOW})?|{_BELOW}"

_ADDED = ("num_unit", "num_part", "num_one", "num_ten", "num_tens", "num_hundreds")


def read(hit: Hit, setting: Setting) -> Made:
    """One number; single words stay as they are, and of larger numbers only those that can be years count."""
    tokens = hit.tokens[hit.match.start() : hit.match.end()]
    value = _worth(tokens)
    if value >= 1000:
        return {"year_word": value} if value < 3000 else None
    if len(tokens) == 1 and not tokens[0].has("num_hundred"):
        return None
    return {"n": value, "day": value} if value <= 31 else {"n": value}


def _worth(tokens: list[Token]) -> int:
    total = 0
    for token in tokens:
        if kind := next((kind for kind in _ADDED if token.has(kind)), None):
            total += token.number(kind)
        elif token.has("num_hundred"):
            total = (total or 1) * 100
        elif token.has("num_pair"):
            total += 2000
        elif token.has("num_scale") or token.has("num_scales"):
            total = (total or 1) * 1000
    return total
