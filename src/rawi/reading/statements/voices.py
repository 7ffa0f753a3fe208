"""Voices: who speaks on the page, so that «الكاظمي», «المصدر» and «رئيس الوزراء» find their full names."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.words import words as split
from rawi.reading.model.findings import NameType, NameValue, SpeakerKind
from rawi.reading.statements.phrase import Phrase, spelling
from rawi.reading.statements.nouns import Head, bare, head_of, is_definite, without_preposition
from rawi.reading.statements.passage import Passage
from rawi.reading.statements.tables import word_set

_KINDS = {
    Head.ORGANISATION: SpeakerKind.ORGANISATION,
    Head.DOCUMENT: SpeakerKind.DOCUMENT,
    Head.UNNAMED: SpeakerKind.UNNAMED,
    Head.ROLE: SpeakerKind.UNNAMED,
    Head.HONOUR: SpeakerKind.PERSON,
}


_HONOURS = frozenset(
    {"معالي", "سمو", "سعاده", "فضيله", "سماحه", "دوله", "فخامه", "شيخ", "دكتور", "سيد", "مهندس"}
)


@dataclass(slots=True, eq=False)
class Voice:
    """One source of the page.

    tokens are its name's folded words without articles, roles those of the titles that the page gives it;
    feminine is None until a verb tells.
    """

    name: str
    kind: SpeakerKind
    tokens: frozenset[str]
    capacity: str = ""
    roles: set[str] = field(default_factory=set)
    feminine: bool | None = None
    reason: str = ""


class Voices:
    """The sources of one page, in the order in which they were met last."""

    def __init__(self) -> None:
        self.met: list[Voice] = []
        self.people: list[Voice] = []

    def expect(self, people: Iterable[NameValue]) -> None:
        """Make the people known whom the page names with a title, so that the title alone finds them."""
        for person in people:
            if person.capacity and not any(voice.name == person.name for voice in self.people):
                roles = set(tokens_of(person.capacity))
                self.people.append(
                    Voice(person.name, SpeakerKind.PERSON, tokens_of(person.name), person.capacity, roles)
                )

    def of(self, passage: Passage, phrase: Phrase, *, ahead: bool = False) -> Voice:
        """The voice that the phrase names: one met before, or a new one, now the last met.

        With ahead, a title without article may name a voice as well, for the text after it has been read.
        """
        voice = self._referred(passage, phrase) if ahead and not phrase.name else None
        if voice is None:
            voice = self._named(passage, phrase) if phrase.name else self._described(passage, phrase)
        if voice in self.met:
            self.met.remove(voice)
        self.met.append(voice)
        return voice

    def _named(self, passage: Passage, phrase: Phrase) -> Voice:
        words = passage.said(*phrase.name) if phrase.name else ""
        if phrase.known is not None and phrase.known.type is NameType.PERSON:
            words = phrase.known.name
        role = capacity(passage, phrase) or (phrase.known.capacity if phrase.known else "")
        tokens = tokens_of(words)
        for voice in reversed(self.met):
            if voice.kind is SpeakerKind.PERSON and _is_same(voice.tokens, tokens):
                return _enriched(voice, words, tokens, role)
        return Voice(words, SpeakerKind.PERSON, tokens, role, set(tokens_of(role)))

    def _described(self, passage: Passage, phrase: Phrase) -> Voice:
        words = spelling(passage, phrase.first, phrase.end)
        if phrase.known is not None and phrase.head is None:
            words = phrase.known.name
        tokens = tokens_of(words)
        if passage.words[phrase.first] in word_set("pronoun_honours"):
            people = [voice for voice in self.met if voice.kind is SpeakerKind.PERSON]
            return people[-1] if people else Voice(words, SpeakerKind.PERSON, tokens)
        head = referring_head(passage, phrase)
        for voice in (*reversed(self.met), *self.people):
            if voice.tokens == tokens or (head and _is_referred(voice, head, tokens)):
                return voice
        return Voice(words, _kind(phrase), tokens)

    def _referred(self, passage: Passage, phrase: Phrase) -> Voice | None:
        """The voice that a title without article names («سيناتور أميركي: …»), None where none fits."""
        tokens = tokens_of(passage.said(phrase.first, phrase.end))
        head = bare(passage.words[phrase.first])
        fitting = [
            voice
            for voice in (*self.met, *self.people)
            if head in voice.roles and tokens <= voice.roles | voice.tokens
        ]
        return fitting[0] if fitting else None


def _kind(phrase: Phrase) -> SpeakerKind:
    if phrase.head is not None:
        return _KINDS[phrase.head]
    return SpeakerKind.ORGANISATION


def tokens_of(words: str) -> frozenset[str]:
    """The folded words without articles."""
    return frozenset(bare(word.text) for word in split(fold(words)) if len(word.text) > 1)


def capacity(passage: Passage, phrase: Phrase) -> str:
    """What the phrase says beside the name: its title before and after, as printed."""
    if phrase.name is None:
        return ""
    first, end = phrase.name
    before = passage.said(phrase.first, first) if phrase.first < first else ""
    after = passage.said(end, phrase.end) if end < phrase.end else ""
    return "، ".join(part for part in (before, after) if part)


def _is_same(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one and other) and (one <= other or other <= one)


def _enriched(voice: Voice, words: str, tokens: frozenset[str], role: str) -> Voice:
    if len(tokens) > len(voice.tokens):
        voice.name, voice.tokens = words, tokens
    voice.capacity = voice.capacity or role
    voice.roles |= tokens_of(role)
    return voice


def referring_head(passage: Passage, phrase: Phrase) -> str:
    """The head without article of a phrase that speaks of somebody known («المصدر», «رئيس المجلس»), else ""."""
    first = phrase.first
    while first + 1 < phrase.end and head_of(passage.words[first]) is Head.HONOUR:
        first += 1
    word = without_preposition(passage.words[first])
    if is_definite(word):
        return bare(word)
    if head_of(word) not in (Head.ROLE, Head.ORGANISATION):
        return ""
    is_construct = any(is_definite(text) for text in passage.words[first + 1 : min(first + 3, phrase.end)])
    return word if is_construct else ""


def _is_referred(voice: Voice, head: str, tokens: frozenset[str]) -> bool:
    """True when the phrase with this head («المصدر البرلماني», «الرئيس الفلسطيني») speaks of the voice."""
    if voice.kind is SpeakerKind.PERSON and head_of(head) is Head.ORGANISATION:
        return False
    words = voice.roles if voice.kind is SpeakerKind.PERSON else voice.tokens
    return head in words and tokens - _HONOURS <= voice.roles | voice.tokens
