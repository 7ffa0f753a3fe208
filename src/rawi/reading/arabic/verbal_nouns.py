"""The shapes of verbal nouns in folded letters."""

import re

#: Derived forms only, as they are hardly anything else: تفعيل، تفاعل، افتعال، انفعال، استفعال، مفاعلة. إفعال
#: is one only where the page writes the hamza below.
_SHAPES = re.compile(r"(?:ت..ي.|ت.ا..|ا.ت.ا.|ان..ا.|است..?ا.|م.ا..ه|است.ا.ه|تو?..يه)")
_WITH_HAMZA = re.compile(r"(?:ا..?ا.|ا.ا.ه)")


def is_verbal_shape(stem: str, *, hamza_below: bool = False) -> bool:
    """True for the shapes of verbal nouns alone (تفعيل، استفعال, with إ also إفعال); stem is folded, without
    article and pronoun.
    """
    if _SHAPES.fullmatch(stem):
        return True
    return hamza_below and _WITH_HAMZA.fullmatch(stem) is not None
