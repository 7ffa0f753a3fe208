"""A party of a pledge as a speaker: a body by its words or its name, whoever the page names by his name."""

from rawi.reading.model.findings import NameType, NameValue, Speaker, SpeakerKind
from rawi.reading.pledges.view import View
from rawi.reading.statements.phrase import spelling


def body_at(view: View, first: int, end: int, name: str = "") -> Speaker:
    """The body or state of the words first…end-1, by that name, else as they are printed."""
    words, span = view.passage.said(first, end), view.passage.span(first, end)
    return Speaker(name or words, SpeakerKind.ORGANISATION, words, span=span)


def spelled_at(view: View, first: int, end: int) -> Speaker:
    """The body of the words first…end-1 without a particle joined to it («والوزارة»)."""
    words = spelling(view.passage, first, end)
    return Speaker(words, SpeakerKind.ORGANISATION, words, span=view.passage.span(first, end))


def known_at(view: View, first: int, end: int, value: NameValue) -> Speaker:
    """Whom the words first…end-1 name: the person, body or state of the value."""
    kind = SpeakerKind.PERSON if value.type is NameType.PERSON else SpeakerKind.ORGANISATION
    words, span = view.passage.said(first, end), view.passage.span(first, end)
    return Speaker(value.name, kind, words, value.capacity, span)
