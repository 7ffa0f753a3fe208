"""Bodies that a pronoun makes somebody's: «ناديه», «مؤسستها»."""

from rawi.reading.statements.nouns import Head, head_of

_PRONOUNS = ("ها", "هم", "ه")
_SHORTEST = 3


def owned_body(word: str) -> str:
    """The noun of a body before a joined pronoun, with the ه of a feminine one; "" where the word is none."""
    if head_of(word) is not None:
        return ""
    noun = next((word.removesuffix(pronoun) for pronoun in _PRONOUNS if word.endswith(pronoun)), "")
    forms = (noun, noun[:-1] + "ه" if noun.endswith("ت") else noun)
    return next((form for form in forms if len(form) >= _SHORTEST and head_of(form) is Head.ORGANISATION), "")
