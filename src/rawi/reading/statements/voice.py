"""A voice: one source of the page, and whether a phrase speaks of it."""

from dataclasses import dataclass, field

from rawi.reading.arabic.word_sets import word_set
from rawi.reading.model.findings import SpeakerKind
from rawi.reading.statements.nouns import Head, head_of
from rawi.reading.statements.titles import is_anothers_office


@dataclass(slots=True, eq=False)
class Voice:
    """One source of the page.

    tokens are its name's folded words without articles, roles those of the titles that the page gives it;
    feminine is None until a verb tells; reason says why the source is unnamed.
    """

    name: str
    kind: SpeakerKind
    tokens: frozenset[str]
    capacity: str = ""
    roles: set[str] = field(default_factory=set)
    feminine: bool | None = None
    reason: str = ""


def is_body_of(voice: Voice, tokens: frozenset[str]) -> bool:
    """True where the words are a part of the body's name («النقد الدولي»)."""
    return voice.kind is SpeakerKind.ORGANISATION and bool(tokens) and tokens < voice.tokens


def is_at_large(voice: Voice, head: str, office: frozenset[str]) -> bool:
    """True for a person with the office, of whose title the page names no place."""
    is_placed = " في " in voice.capacity or " ب" in voice.capacity
    return voice.kind is SpeakerKind.PERSON and not is_placed and is_referred(voice, head, office)


def is_referred(voice: Voice, head: str, tokens: frozenset[str]) -> bool:
    """True when the phrase with this head («المصدر البرلماني», «الرئيس الفلسطيني») speaks of the voice."""
    if voice.kind is not SpeakerKind.ORGANISATION and head_of(head) is Head.ORGANISATION:
        return False
    words = voice.roles if voice.kind is SpeakerKind.PERSON else voice.tokens
    if voice.kind is SpeakerKind.PERSON:
        tokens = frozenset(token for token in tokens if head_of(token) is not Head.DOCUMENT)
        if is_anothers_office(voice.capacity, head):
            return False
    tokens = tokens - word_set("bare_honours") - word_set("prepositions")
    return head in words and tokens <= voice.roles | voice.tokens
