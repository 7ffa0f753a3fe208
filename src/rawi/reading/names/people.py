"""Persons for other finders: who is named at a word, with the title beside the name.

>>> from rawi.reading.names.people import person_at
>>> person_at(prose, 3)  # doctest: +SKIP
Person(name=Span(10, 24), capacity=Span(0, 9), first=2, last=4)
"""

from rawi.reading.arabic.prose import Prose
from rawi.reading.model.findings import NameType
from rawi.reading.names.keys import place
from rawi.reading.names.mention import Mention
from rawi.reading.names.sheet import Sheet, sheet
from rawi.reading.spans import Span
from rawi.reading.values import dataclass


@dataclass(frozen=True, slots=True)
class Person:
    """A person named in a block: name and capacity count in Page.text, first and last in prose.words
    (half-open).

    capacity is None where no title stands beside the name.
    """

    name: Span
    capacity: Span | None
    first: int
    last: int


def persons(prose: Prose) -> list[Person]:
    """The persons that the rules see in one block, in order; short forms known from elsewhere are not
    among them.
    """
    from rawi.reading.names import mentions

    one = sheet(prose)
    return [_person(one, mention) for mention in mentions(one) if mention.type is NameType.PERSON]


def person_at(prose: Prose, word: int) -> Person | None:
    """The person whose title or name holds the word (index in prose.words); None where none does.

    It reads the whole block: ask persons() once where many words are asked.
    """
    for person in persons(prose):
        if person.first <= word < person.last or (person.capacity and _holds(prose, person.capacity, word)):
            return person
    return None


def _holds(prose: Prose, span: Span, word: int) -> bool:
    return span.covers(prose.span(prose.words.starts[word], prose.words.ends[word]))


def _person(one: Sheet, mention: Mention) -> Person:
    capacity = None
    if mention.capacity:
        first, last = mention.capacity
        capacity = one.prose.span(one.starts[first] + one.tokens[first].cut, one.ends[last - 1])
    return Person(one.prose.span(*place(one, mention)), capacity, mention.first, mention.last)
