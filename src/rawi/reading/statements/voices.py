"""Voices: who speaks on the page, so that «الكاظمي», «المصدر» and «رئيس الوزراء» find their full names."""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence

from rawi.reading.arabic.word_sets import word_set, words_of_kind
from rawi.reading.model.findings import NameType, NameValue, SpeakerKind
from rawi.reading.statements.full_names import FullNames
from rawi.reading.statements.guess import is_guess
from rawi.reading.statements.nouns import Head, bare, has_joined_and, head_of, is_definite
from rawi.reading.statements.passage import Passage
from rawi.reading.statements.phrase import Phrase, name_spelling, spelling
from rawi.reading.statements.titles import (
    capacity,
    consonants,
    honoured_by,
    is_of_many,
    leads_team,
    office_of,
    referring_head,
    referring_nouns,
    roles_of,
    state_of,
    tokens_of,
)
from rawi.reading.statements.voice import Voice, is_at_large, is_body_of, is_referred

_KINDS = {
    Head.ORGANISATION: SpeakerKind.ORGANISATION,
    Head.DOCUMENT: SpeakerKind.DOCUMENT,
    Head.UNNAMED: SpeakerKind.UNNAMED,
    Head.ROLE: SpeakerKind.UNNAMED,
    Head.HONOUR: SpeakerKind.PERSON,
}
_SOURCES = frozenset({"مصدر", "مصادر"})
#: How far back a short name or a title is looked for: keeps long pages linear.
_REACH = 100
_MOST_ALIKE = 12
#: A title of so many words or fewer is many people's («مدير الأمن»).
_LEAST_OF_OFFICE = 2
_TWO = 2
_COMMAS = ("،", ",")
#: Shorter names differ by their vowels alone («سالم», «سليم»).
_LEAST_CONSONANTS = 4
#: A page has one of them, be he called «محافظ عدن» or «المحافظ».
_LOCAL_RULERS = frozenset({"محافظ", "حاكم", "عمده"})
#: Bodies that a page calls by their country: «الوكالة الأميركية»; «الجامعة الأميركية» is a name.
_CALLED_BY_COUNTRY = frozenset({"وكاله", "شركه", "مجموعه", "شبكه", "مصرف"})
#: «الدكتور البار» has so many words.
_TITLE_AND_NAME = 2

_PLAYERS = frozenset({"لاعب", "نجم", "مهاجم", "مدافع", "حارس", "هداف", "كابتن", "قايد"})


class Voices:
    """The sources of one page, in the order in which they were met, and by their words."""

    def __init__(self, passages: Sequence[Passage] = ()) -> None:
        self._met: list[Voice] = []
        self._people: dict[str, list[Voice]] = defaultdict(list)
        self._titled: dict[str, list[Voice]] = defaultdict(list)
        self._spelled: dict[str, list[Voice]] = defaultdict(list)
        self._ruled: dict[str, str] = {}
        self._full_names = FullNames(passages)
        self.speaking: Voice | None = None

    def expect(self, people: Iterable[NameValue], offices: Container[str] = ()) -> None:
        """Make the people known whom the page names with a title, so that the title alone finds them. Those
        whose names are in offices hold theirs though nobody writes it beside their names.
        """
        for person in {person.name: person for person in people if person.capacity}.values():
            tokens, roles = tokens_of(person.name), roles_of(person.capacity)
            office = person.capacity if person.name in offices else ""
            self._index(Voice(person.name, SpeakerKind.PERSON, tokens, office, roles))

    def of(self, passage: Passage, phrase: Phrase, *, ahead: bool = False, aside: bool = False) -> Voice:
        """The voice that the phrase names: one met before, or a new one, now the last met but for an aside.

        With ahead, a title without article may name a voice as well, for the text after it has been read.
        """
        body = self._body(passage, phrase) if ahead and phrase.head is None else None
        if body is not None:
            voice = body
        elif phrase.name:
            voice = self._named(passage, phrase)
        elif ahead:
            voice = self._announced(passage, phrase)
        else:
            voice = self._described(passage, phrase)
        if not aside:
            self._met.append(voice)
        return voice

    def state(self, name: str) -> Voice:
        """The state of this name, met before or new; it is not remembered as the last met."""
        tokens = tokens_of(name)
        met = (voice for voice in self._recent() if voice.tokens == tokens)
        return next(met, Voice(name, SpeakerKind.ORGANISATION, tokens))

    def knows(self, passage: Passage, phrase: Phrase) -> bool:
        """True unless the phrase is an unknown word that no name on the page holds («مطعم الأسبوع: …»)."""
        if phrase.head is not None or phrase.known is not None:
            return True
        tokens = tokens_of(passage.said(phrase.first, phrase.end))
        alike = self._alike(self._people, tokens)
        if any(tokens <= voice.tokens for voice in (*alike, *self._recent())):
            return True
        called = passage.said(phrase.first, phrase.end)
        return len(tokens) == 1 and self._full_names.of(called) != called

    def honoured(self, titles: frozenset[str]) -> Voice | None:
        """The last person met who bears one of the titles."""
        return next((voice for voice in self._recent() if voice.roles & titles), None)

    def two_of(self, role: str) -> tuple[Voice, ...]:
        """The last two persons met who have the title («الوزيران»), none where fewer were met."""
        found: list[Voice] = []
        for voice in self._recent():
            if voice.kind is SpeakerKind.PERSON and role in voice.roles and voice not in found:
                found.append(voice)
        return tuple(reversed(found[:_TWO])) if len(found) >= _TWO else ()

    def last_of(self, *, feminine: bool) -> Voice | None:
        """The last voice met whose verbs were of this gender."""
        return next((voice for voice in self._recent() if voice.feminine == feminine), None)

    def _recent(self) -> Iterator[Voice]:
        return reversed(self._met[-_REACH:])

    def _index(self, voice: Voice) -> None:
        for token in voice.tokens:
            self._people[token].append(voice)
            self._spelled[consonants(token)].append(voice)
        for role in voice.roles:
            self._titled[role].append(voice)

    def _named(self, passage: Passage, phrase: Phrase) -> Voice:
        words = name_spelling(passage, *phrase.name) if phrase.name else ""
        role = capacity(passage, phrase)
        if phrase.known is not None and phrase.known.type is NameType.PERSON:
            words, role = _longer(passage, phrase, words), role or phrase.known.capacity
        tokens = tokens_of(words)
        roles = roles_of(role) | roles_of(phrase.known.capacity if phrase.known is not None else "")
        for voice in self._alike(self._people, tokens):
            if voice.tokens <= tokens or tokens <= voice.tokens:
                return self._enriched(voice, words, tokens, role, roles)
        other = self._spelled_otherwise(tokens)
        if other is not None:
            return other
        if phrase.known is None and len(tokens) == 1:
            words = self._full_names.of(words)
            tokens = tokens_of(words)
        kind = SpeakerKind.PERSON
        if is_guess(passage, phrase, words):
            kind, words, role = SpeakerKind.UNNAMED, spelling(passage, phrase.first, phrase.end), ""
        voice = Voice(words, kind, tokens, role, roles)
        self._index(voice)
        return voice

    def _spelled_otherwise(self, tokens: frozenset[str]) -> Voice | None:
        """«زانداميلا», met as «زنداميلا», «لميا الرميح» as «لمياء الرميح»: the same but for long vowels."""
        asked = frozenset(map(consonants, tokens))
        if not all(len(word) >= _LEAST_CONSONANTS for word in asked):
            return None
        for word in sorted(asked):
            for voice in reversed(self._spelled.get(word, [])[-_MOST_ALIKE:]):
                if _are_names(tokens - voice.tokens):
                    continue
                if asked <= frozenset(map(consonants, voice.tokens)):
                    return voice
        return None

    def _alike(self, index: dict[str, list[Voice]], tokens: Iterable[str]) -> Iterator[Voice]:
        for token in sorted(tokens):
            yield from reversed(index.get(token, [])[-_MOST_ALIKE:])

    def _enriched(
        self, voice: Voice, words: str, tokens: frozenset[str], role: str, roles: set[str]
    ) -> Voice:
        if len(tokens) > len(voice.tokens):
            voice.name, voice.tokens = words, tokens
        voice.capacity = voice.capacity or role
        for token in roles - voice.roles:
            voice.roles.add(token)
            self._titled[token].append(voice)
        return voice

    def _described(self, passage: Passage, phrase: Phrase) -> Voice:
        words = spelling(passage, phrase.first, phrase.end)
        if phrase.known is not None and phrase.head is None:
            words = phrase.known.name
        tokens = tokens_of(words)
        titles = honoured_by(passage.words[phrase.first])
        if titles is not None:
            people = (voice for voice in self._recent() if voice.kind is SpeakerKind.PERSON)
            return self.honoured(titles) or next(people, Voice(words, SpeakerKind.PERSON, tokens))
        titled = self._surnamed(passage, phrase)
        if titled is not None:
            return titled
        head = "" if _is_state(phrase) else referring_head(passage, phrase)
        office = tokens_of(office_of(passage, phrase))
        is_placed = len(office) > _LEAST_OF_OFFICE or passage.words[phrase.end - 1] in word_set("places")
        for voice in (*self._recent(), *self._of_fewest_states(head)):
            if voice.kind is SpeakerKind.PERSON and _names_body(phrase):
                continue
            if voice.tokens == tokens or (head and is_referred(voice, head, tokens)):
                return voice
            if head and is_placed and is_at_large(voice, head, office):
                return voice
        meant = (self._meant(tokens) or self._portrayed(passage, phrase)) if head else None
        if meant is None and not head and phrase.head in (Head.ROLE, Head.HONOUR):
            meant = self._bearing(tokens - word_set("bare_honours"))
        if meant is None and _calls_by_country(passage, phrase, head):
            meant = self._only_body(head)
        if meant is None and head in _LOCAL_RULERS and is_placed:
            meant = self._only_bearer(head, passage.words[phrase.end - 1])
        if meant is not None:
            return meant
        if phrase.known is not None and _is_short_form(phrase):
            words, tokens = phrase.known.name, tokens_of(phrase.known.name)
        return Voice(words, _KINDS[phrase.head] if phrase.head else SpeakerKind.ORGANISATION, tokens)

    def _of_fewest_states(self, head: str) -> list[Voice]:
        """Who holds the office, first those whose titles tell no state: «وزير الخارجية» is not who was
        called «وزير الخارجية الإيطالي», where another is.
        """
        return sorted(self._alike(self._titled, (head,)), key=lambda voice: any(map(state_of, voice.roles)))

    def _only_body(self, head: str) -> Voice | None:
        """«الوكالة الأميركية»: the page's only agency, whose name does not tell its country."""
        bodies = (voice for voice in self._recent() if voice.kind is SpeakerKind.ORGANISATION)
        called = {voice.name: voice for voice in bodies if head in voice.tokens and len(voice.tokens) >= _TWO}
        only = next(iter(called.values())) if len(called) == 1 else None
        return None if only is None or any(map(state_of, only.tokens)) else only

    def _only_bearer(self, head: str, place: str) -> Voice | None:
        """«محافظ عدن»: the page's only person whom it calls «المحافظ» and no more."""
        bearers = [voice for voice in self._titled.get(head, ()) if voice.roles == roles_of(head)]
        if self._ruled.setdefault(head, place) != place:
            return None  # «محافظ صنعاء», where «محافظ عدن» was met
        return bearers[0] if len({voice.name for voice in bearers}) == 1 else None

    def _bearing(self, title: frozenset[str]) -> Voice | None:
        """«مستشار وزير الري», «رئيس قياس»: the last person met to whom the page gave all these words."""
        if len(title) < _LEAST_OF_OFFICE:
            return None
        people = (voice for voice in self._recent() if voice.kind is SpeakerKind.PERSON)
        return next((voice for voice in people if title <= voice.roles), None)

    def _surnamed(self, passage: Passage, phrase: Phrase) -> Voice | None:
        """«الدكتور البار», where the page elsewhere has his given name: a surname may be an adjective."""
        if phrase.end - phrase.first != _TITLE_AND_NAME or phrase.head not in (Head.HONOUR, Head.ROLE):
            return None
        surname = phrase.first + 1
        if not is_definite(passage.words[surname]) or head_of(passage.words[surname]) is not None:
            return None
        called = passage.said(surname, phrase.end)
        full = self._full_names.of(called)
        if full == called:
            return None
        is_given = full.startswith(passage.said(phrase.first, surname))
        name = (phrase.first if is_given else surname, phrase.end)
        return self._named(passage, Phrase(phrase.first, phrase.end, name, phrase.head))

    def _portrayed(self, passage: Passage, phrase: Phrase) -> Voice | None:
        """«نجم المنتخب», «الفنانة التونسية»: who speaks, called by what he is; an office may be another's."""
        speaker = self.speaking
        is_head = phrase.head is Head.ROLE or (
            phrase.head is Head.UNNAMED and is_definite(passage.words[phrase.first])
        )
        if speaker is None or speaker.kind is not SpeakerKind.PERSON or not is_head:
            return None
        is_player = not speaker.roles or bool(speaker.roles & _PLAYERS)
        is_portrayed = bare(passage.words[phrase.first]) in words_of_kind("titles", "person")
        is_portrayed = is_portrayed or (is_player and leads_team(passage, phrase))
        if not is_portrayed or _is_named_after(passage, phrase.end):
            return None
        is_she = passage.last_letter(phrase.first) == "ة"
        return speaker if speaker.feminine in (None, is_she) else None

    def _meant(self, tokens: frozenset[str]) -> Voice | None:
        """Whom «المصدر», «المسؤول» alone mean: the last who spoke, where he was named by another noun."""
        to = referring_nouns().get(next(iter(tokens))) if len(tokens) == 1 else None
        kinds = (SpeakerKind.UNNAMED, SpeakerKind.PERSON) if to == "anybody" else (SpeakerKind.UNNAMED,)
        if not to:
            return None
        met = [voice for voice in self._recent() if voice.kind in kinds]
        return next((voice for voice in met if voice.tokens & _SOURCES), met[0] if met else None)

    def _announced(self, passage: Passage, phrase: Phrase) -> Voice:
        """Whom a headline announces by a title, or as a source where the text has a single speaker."""
        is_body = phrase.head is Head.ORGANISATION or phrase.known is not None
        voice = None if is_body else self._by_title(passage, phrase)
        if voice is not None:
            return voice
        voice = self._described(passage, phrase)
        people = {id(met): met for met in self._met if met.kind is not SpeakerKind.DOCUMENT}
        is_open = voice.kind is SpeakerKind.UNNAMED and not any(met is voice for met in self._met)
        is_open = is_open and not is_of_many(passage.words[phrase.first])
        only = next(iter(people.values())) if len(people) == 1 else None
        return only if is_open and only and only.kind is SpeakerKind.PERSON else voice

    def _body(self, passage: Passage, phrase: Phrase) -> Voice | None:
        """The body met in the text that a heading calls by a part of its name («النقد الدولي: …»)."""
        tokens = tokens_of(passage.said(phrase.first, phrase.end))
        return next((met for met in self._recent() if is_body_of(met, tokens)), None)

    def _by_title(self, passage: Passage, phrase: Phrase) -> Voice | None:
        """The first voice with the title («سيناتور أميركي: …»), None where none fits."""
        tokens = tokens_of(passage.said(phrase.first, phrase.end))
        titled = self._titled.get(bare(passage.words[phrase.first]), [])[:_MOST_ALIKE]
        return next((voice for voice in titled if tokens <= voice.roles | voice.tokens), None)


def _are_names(tokens: Iterable[str]) -> bool:
    """«محمد» is no other spelling of «محمود», «سليمان» none of «سلمان»: given names that the lists have."""
    return any(token in word_set("given_names") for token in tokens)


def _longer(passage: Passage, phrase: Phrase, words: str) -> str:
    """«المتحدث باسم الجبهة، علي شايف الحريري», where only «الحريري» is known: what a comma sets off."""
    if phrase.name is None or phrase.known is None:
        return words
    is_set_off = passage.gaps[phrase.name[0]].strip() in _COMMAS
    return words if is_set_off and tokens_of(phrase.known.name) < tokens_of(words) else phrase.known.name


def _is_state(phrase: Phrase) -> bool:
    """«اليابان» is no «السفير في اليابان»."""
    return phrase.head is None and phrase.known is not None and phrase.known.type is NameType.PLACE


def _names_body(phrase: Phrase) -> bool:
    """«وزارة الصحة», «الأمم المتحدة»: no man of that body."""
    is_known = phrase.known is not None and phrase.known.type is NameType.ORGANISATION
    return phrase.head is Head.ORGANISATION or (is_known and phrase.head is None)


def _is_short_form(phrase: Phrase) -> bool:
    """«الشركة» for a body that the page names in full."""
    is_body = phrase.known is not None and phrase.known.type is NameType.ORGANISATION
    return is_body and phrase.end - phrase.first == 1


def _is_named_after(passage: Passage, word: int) -> bool:
    """«يرى اللاعب السابق، والمدرب الحالي سامي نصار», «أشار الشاعر (رامي عطا)»: a name of his own follows."""
    if word >= passage.count:
        return False
    return "(" in passage.gaps[word] or ("،" in passage.gaps[word] and has_joined_and(passage.words[word]))


def _calls_by_country(passage: Passage, phrase: Phrase, head: str) -> bool:
    """«الوكالة الأميركية», «الشركة الكورية»: what a body is, and its country."""
    is_short = head in _CALLED_BY_COUNTRY and phrase.end - phrase.first == _TWO
    return is_short and bool(state_of(bare(passage.words[phrase.end - 1])))
