"""Content nouns: the verbal nouns with which reported content begins where no أن stands (طالب بوقف النار)."""

import re

from rawi.reading.arabic.word_sets import word_set
from rawi.reading.memory import remembered
from rawi.reading.statements.nouns import head_of, is_definite

#: Shapes of verbal nouns in folded letters; derived forms only, as they are hardly anything else: تفعيل،
#: تفاعل، افتعال، انفعال، استفعال، مفاعلة. إفعال is one only where the page writes the hamza below.
_SHAPES = re.compile(r"(?:ت..ي[^ا]|ت.ا.[^ا]|ا.ت.ا.|ان..ا.|است..?ا.|م.ا..ه|است.ا.ه|تو?..يه)")
_WITH_HAMZA = re.compile(r"(?:ا..?ا.|ا.ا.ه)")
_PRONOUN = re.compile(r"(?:هما|ها|هم|ه|نا|ي)$")


def is_content_noun(word: str, *, hamza_below: bool = False) -> bool:
    """True when the folded word, with or without article and joined pronoun, may begin reported content.

    hamza_below is True where the page writes إ for the word's first letter: some words may only then.
    """
    return _may_with_hamza(word) if hamza_below else _may(word)


@remembered(most=1 << 13)
def _may_with_hamza(word: str) -> bool:
    return _is_content_noun(word, hamza_below=True)


@remembered(most=1 << 13)
def _may(word: str) -> bool:
    return _is_content_noun(word, hamza_below=False)


def _is_content_noun(word: str, *, hamza_below: bool) -> bool:
    stem = word.removeprefix("ال") if is_definite(word) else word
    if (head_of(stem) is not None and stem not in word_set("content_nouns")) or stem in word_set("places"):
        return False
    if word in word_set("content_nouns") or _is_verbal(stem, hamza_below):
        return True
    # «سنة» is written like «سنّه», his enacting.
    if stem in word_set("time_units"):
        return False
    alone = _PRONOUN.sub("", stem)
    if _is_verbal(alone, hamza_below):
        return True
    is_feminine = alone != stem and alone.endswith("ت")  # «مقاطعته» is مقاطعة + ه
    return is_feminine and is_verbal_shape(alone[:-1] + "ه", hamza_below=hamza_below)


def is_verbal_shape(stem: str, *, hamza_below: bool) -> bool:
    """True for the shapes of verbal nouns alone (تفعيل، استفعال, with إ also إفعال)."""
    if _SHAPES.fullmatch(stem):
        return True
    return hamza_below and _WITH_HAMZA.fullmatch(stem) is not None


def _is_verbal(stem: str, hamza_below: bool) -> bool:
    nouns = word_set("content_nouns")
    if stem in nouns or (stem.endswith("ت") and stem[:-1] + "ه" in nouns):
        return True
    return is_verbal_shape(stem, hamza_below=hamza_below)
