"""Keys: what two spellings of the same words have in common.

letters("أ .ف .ب") == letters("ا ف ب"); phrase("هل أعجبك هذا المقال؟") leaves the marks out and keeps the
words.
"""

import re

from rawi.reading.arabic.fold import fold
from rawi.reading.memory import remembered

_NO_LETTER = re.compile(r"[\W_]+")
_LETTERS = re.compile(r"[^\W_]+")
_NUMBER = re.compile(r"[0-9]+(?:[.,\u066b\u066c][0-9]+)*")


@remembered(most=1 << 12)
def letters(text: str) -> str:
    """The folded letters and digits alone, without spaces and marks: for names with dots and spaces."""
    return _NO_LETTER.sub("", fold(text))


@remembered(most=1 << 12)
def phrase(text: str) -> str:
    """The folded words, one space between them, without marks."""
    return " ".join(_LETTERS.findall(fold(text)))


def shape(text: str) -> str:
    """The phrase with every number as 0: «12 تعليقا» and «1,300 تعليق» have one shape."""
    return " ".join(words_of_shape(text))


def words_of_shape(text: str) -> list[str]:
    """The words of the shape, in order."""
    return _LETTERS.findall(_NUMBER.sub("0", fold(text)))
