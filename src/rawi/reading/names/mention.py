"""Mentions: where a rule saw a name, before the page's mentions are joined."""

from rawi.reading.model.findings import NameType
from rawi.reading.values import dataclass


@dataclass(frozen=True, slots=True)
class Mention:
    """A name at words [first, last) of one sheet.

    core says which of its words name it when heads and adjectives are left out ((first, last) of words;
    None: all). capacity_words is the stretch of words of a title beside it, None where there is none.
    entry is the table entry that fired; same is the usual name from a table. defined: the head has the
    article, so that the name does not stand inside another (الأمن الدولي in مجلس الأمن الدولي).
    holds_person: a person may stand inside (إدارة أوباما).
    whole: nothing else stands inside (صحيفة الشرق الأوسط).
    """

    type: NameType
    first: int
    last: int
    rule: str
    confidence: float
    entry: str = ""
    same: str = ""
    core: tuple[int, int] | None = None
    capacity: tuple[int, int] | None = None
    defined: bool = False
    holds_person: bool = False
    whole: bool = False
