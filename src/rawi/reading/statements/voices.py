"""Voices: who speaks on the page, so that «الكاظمي», «المصدر» and «رئيس الوزراء» find their full names."""

from dataclasses import dataclass, field

from rawi.reading.arabic.fold import fold
from rawi.reading.model.findings import NameType, SpeakerKind
from rawi.reading.statements.noun_phrase import Phrase, spelling
from rawi.reading.statements.nouns import Head, bare, head_of, is_definite
from rawi.reading.statements.passage import Passage

_KINDS = {
    Head.ORGANISATION: SpeakerKind.ORGANISATION,
    Head.DOCUMENT: SpeakerKind.DOCUMENT,
    Head.UNNAMED: SpeakerKind.UNNAMED,
    Head.ROLE: SpeakerKind.UNNAMED,
    Head.HONOUR: SpeakerKind.PERSON,
}


@dataclass(slots=True)
class Voice:
    """One source of the page. capacity grows when the page gives one later; tokens are its folded words."""

    name: str
    kind: SpeakerKind
    capacity: str = ""
    tokens: frozenset[str] = frozenset()
    roles: set[str] = field(default_factory=set)


class Voices:
    """The sources met so far, in order, and those of the whole page for looking ahead."""

    def __init__(self) -> None:
        self.met: list[Voice] = []

    def voice(self, passage: Passage, phrase: Phrase) -> Voice:
        """The voice that the phrase names: one met before, or a new one."""
        named = self._named(passage, phrase) if phrase.name else self._described(passage, phrase)
        if named in self.met:
            self.met.remove(named)
        self.met.append(named)
        return named

    def _named(self, passage: Passage, phrase: Phrase) -> Voice:
        assert phrase.name is not None  # noqa: S101 - the caller has asked
        first, end = phrase.name
        words = phrase.known.name if phrase.known else passage.said(first, end)
        tokens = tokens_of(words)
        role = capacity(passage, phrase)
        for voice in reversed(self.met):
            if (
                voice.kind is SpeakerKind.PERSON
                and tokens
                and (tokens <= voice.tokens or voice.tokens <= tokens)
            ):
                return _enriched(voice, words, tokens, role)
        return Voice(words, SpeakerKind.PERSON, role, tokens, set(tokens_of(role)))

    def _described(self, passage: Passage, phrase: Phrase) -> Voice:
        words = spelling(passage, phrase.first, phrase.end)
        tokens = tokens_of(words)
        first = passage.words[phrase.first]
        if is_definite(first) or first.startswith("لل"):
            for voice in reversed(self.met):
                if _answers(voice, bare(first), tokens):
                    return voice
        if phrase.known is not None:
            kind = SpeakerKind.PERSON if phrase.known.type is NameType.PERSON else SpeakerKind.ORGANISATION
            return Voice(phrase.known.name, kind, "", tokens_of(phrase.known.name))
        kind = _KINDS[phrase.head] if phrase.head else SpeakerKind.ORGANISATION
        return Voice(words, kind, "", tokens)


def tokens_of(words: str) -> frozenset[str]:
    """The folded words without articles."""
    return frozenset(bare(word) for word in fold(words).split() if len(word) > 1)


def capacity(passage: Passage, phrase: Phrase) -> str:
    """What the phrase says beside the name: its title before or after, as printed."""
    if phrase.name is None:
        return ""
    first, end = phrase.name
    before = passage.said(phrase.first, first) if phrase.first < first else ""
    after = passage.said(end, phrase.end) if end < phrase.end else ""
    return "، ".join(part for part in (before, after) if part)


def _enriched(voice: Voice, words: str, tokens: frozenset[str], role: str) -> Voice:
    if len(tokens) > len(voice.tokens):
        voice.name, voice.tokens = words, tokens
    voice.capacity = voice.capacity or role
    voice.roles |= tokens_of(role)
    return voice


def _answers(voice: Voice, head: str, tokens: frozenset[str]) -> bool:
    """True when a definite phrase («المصدر البرلماني») speaks of the voice met before."""
    return tokens <= (voice.tokens | voice.roles)


def is_head(word: str) -> bool:
    """True when the folded word heads a speaker."""
    return head_of(word) is not None
