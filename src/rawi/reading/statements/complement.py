"""Complement: the place after a cue at which what is said begins."""

from enum import StrEnum

from rawi.reading.statements.lexicon import Form
from rawi.reading.values import dataclass


class Mark(StrEnum):
    """What opens the words that are said."""

    CLAUSE = "clause"
    COLON = "colon"
    QUOTE = "quote"
    PREPOSITION = "preposition"
    NOUN = "noun"
    OBJECT = "object"
    PREDICATE = "predicate"
    BARE = "bare"


@dataclass(frozen=True, slots=True)
class Complement:
    """Where what is said begins.

    at is the number of the word at which the speaker's part ends, content the first word that is said, form
    the reading of the cue that takes it. joined is True when the preposition is joined to that word (بوقف).
    """

    mark: Mark
    at: int
    content: int
    form: Form
    joined: bool = False
