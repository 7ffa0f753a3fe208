"""Complement: the place after a cue at which what is said begins."""

from dataclasses import dataclass
from enum import StrEnum

from rawi.reading.statements.lexicon import Form


class Mark(StrEnum):
    """What opens the words that are said."""

    CLAUSE = "clause"
    COLON = "colon"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True)
class Complement:
    """Where what is said begins: mark is the word number at which the speaker's part ends, content the first
    word that is said, form the reading of the cue that takes it."""

    mark: Mark
    at: int
    content: int
    form: Form
