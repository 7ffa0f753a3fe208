"""What is written into the index and asked of it, whatever the database."""

from dataclasses import dataclass
from enum import StrEnum


class Shelf(StrEnum):
    """The two parts of the index, by the table of their entries."""

    ARTICLES = "search_articleentry"
    ITEMS = "search_itementry"


@dataclass(frozen=True, slots=True)
class Row:
    """The terms of one entry, in the order of the text; tags are what filters ask for."""

    place: int
    title: tuple[str, ...]
    lead: tuple[str, ...]
    body: tuple[str, ...]
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Wanted:
    """All words, all phrases and one tag of each group, between two places.

    part narrows the words and phrases to "title" or to "lead" (title and opening); "" is everywhere.
    """

    words: tuple[str, ...] = ()
    phrases: tuple[tuple[str, ...], ...] = ()
    tags: tuple[tuple[str, ...], ...] = ()
    first: int = 0
    last: int = (1 << 62) - 1
    part: str = ""

    @property
    def is_empty(self) -> bool:
        """True where nothing is asked that an index could find."""
        return not (self.words or self.phrases or self.tags)
