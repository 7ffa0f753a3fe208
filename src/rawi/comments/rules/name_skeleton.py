"""What a name looks like: equal for names that a reader would take for one another.

>>> name_skeleton("سامي الحسن") == name_skeleton("ساَمـی  الحسـن")
True

The skeleton of UTS 39 (https://www.unicode.org/reports/tr39/#Confusable_Detection) with the Arabic fold
round it: case, marks, tatweel, invisible characters, spaces and signs go, letters of other alphabets become
the Latin or Arabic ones that they look like, doubled letters count once. Only for comparing; it is never
shown.
"""

import re
import unicodedata

from rawi.comments.rules.tables import table
from rawi.reading.arabic.fold import fold

#: Longer ones are refused before; this only bounds the work.
_LONGEST = 500
_MANY_MARKS = re.compile(
    "([\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670])[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670]+"
)
_CONFUSABLE = {ord(character): row["plain"] for row in table("confusables") for character in row["letters"]}
#: Shapes that go round among Latin, digits and Arabic: a bar, a ring.
_SHAPES = str.maketrans({"i": "l", "1": "l", "ا": "l", "0": "o", "ه": "o"})
_PAIRS = (("rn", "m"), ("vv", "w"))
_SIGN = re.compile(r"[\W_]+")
_RUN = re.compile(r"(.)\1+")


def name_skeleton(name: str) -> str:
    """The skeleton of a name; "" for one of signs alone. Never raises."""
    short = _MANY_MARKS.sub(r"\1", name[:_LONGEST])
    plain = fold(unicodedata.normalize("NFKC", short.translate(_CONFUSABLE)).casefold())
    letters = fold(plain.translate(_CONFUSABLE)).translate(_SHAPES)
    letters = _SIGN.sub("", letters)
    for pair, letter in _PAIRS:
        letters = letters.replace(pair, letter)
    return _RUN.sub(r"\1", letters)
