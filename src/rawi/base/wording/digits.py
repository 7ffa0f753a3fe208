"""The digits of an edition."""

import re

ARABIC_INDIC = "arabic_indic"
_TO_ARABIC_INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_TO_WESTERN = str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789")
#: A separator counts only between two digits: a full stop after a number ends a sentence.
_SEPARATOR = re.compile(r"(?<=[0-9])[.,](?=[0-9])")
_ARABIC_SEPARATOR = re.compile(r"(?<=[٠-٩])[٫٬](?=[٠-٩])")


def in_digits(text: str, digits: str) -> str:
    """The text in the edition's digits, "western" or "arabic_indic", and their separators."""
    if digits == ARABIC_INDIC:
        return _SEPARATOR.sub(lambda sign: "٫" if sign[0] == "." else "٬", text).translate(_TO_ARABIC_INDIC)
    return _ARABIC_SEPARATOR.sub(lambda sign: "." if sign[0] == "٫" else ",", text).translate(_TO_WESTERN)
