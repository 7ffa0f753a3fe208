"""What a statement's speaker answers for: by the office that he holds, the body that he is, or his state."""

from functools import cache, lru_cache

from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.word_sets import word_set
from rawi.reading.model.findings import NameType, NameValue, Speaker, SpeakerKind
from rawi.reading.names.capitals import state_of_capital
from rawi.reading.names.lexicon import FIELD, lexicon
from rawi.reading.pledges.offices import MARKS, holds_office
from rawi.reading.pledges.own_bodies import (
    is_foreign,
    of_name,
    of_paper,
    of_part,
    of_state,
    of_title,
    of_whole,
)
from rawi.reading.pledges.owned import owned_body
from rawi.reading.pledges.party import body_at, known_at, spelled_at
from rawi.reading.pledges.pledgers import members_at, named
from rawi.reading.pledges.speakers import VOICES, headed_by
from rawi.reading.pledges.states import peoples
from rawi.reading.pledges.view import Said, View
from rawi.reading.statements.noun_phrase import speaker_phrase
from rawi.reading.statements.nouns import Head, bare, head_of
from rawi.reading.statements.phrase import Phrase
from rawi.reading.tables import table

_HOME = ("المملكه", "البلاد", "الدوله", "بلاده", "بلادنا", "بلادها", "بلادي", "الجمهوريه")
#: «المملكة» is the state of whoever speaks for one of these.
_KINGDOM = "المملكه"
_KINGDOMS = frozenset({"السعودية", "الأردن", "المغرب", "البحرين"})
_LONGEST_NAME = 4
#: «رئاسة الوزراء» is its head's: «رئيس الوزراء».
_HEAD_OF = {"رياسه": "رييس", "وزاره": "وزير", "اماره": "امير", "مكتب": "رييس"}
#: «السفير السعودي لدى مصر»
_AT = ("في", "لدي", "الي", "بشان", "عن", "علي")
#: «حكومة مصر» is the state's own, «بنك مصر» is not.
_OF_STATE = ("حكومه", "برلمان", "دوله", "جمهوريه", "مملكه", "خارجيه", "جيش")
#: «إدارتي», «حكومتي»: the speaker's own, said by himself.
_MY = "تي"


def in_office(said: Said) -> bool:
    """True when who speaks is a body, or bears a role that answers for one («مدير», «المتحدث باسم»)."""
    return any(
        speaker.kind is SpeakerKind.ORGANISATION or holds_office(_title(speaker))
        for speaker in said.value.speakers
    )


def own_body(view: View, said: Said, first: int, end: int) -> Speaker | None:
    """The body that the words first…end-1 begin with, where the speaker answers for it; else None."""
    if first >= end:
        return None
    if found := _own_state(view, said, first) or _own_by_pronoun(view, said, first):
        return found
    if is_foreign(view, first, end, states_of(said)):
        return None
    phrase = speaker_phrase(view.scene, first, end, sure=True)
    starting = phrase if phrase and phrase.first == first else None
    if found := _served(view, said, first, starting) or _own_head(view, said, first, starting):
        return found
    if (members := members_at(view, first)) and in_office(said):
        return members[0]
    if (
        found := of_name(view, said, first)
        or of_title(view, said, first)
        or of_paper(view, said, first, phrase)
    ):
        return found
    if in_office(said) and (
        found := of_state(view, first, end, states_of(said)) or of_part(view, said, first)
    ):
        return found
    is_known = phrase is not None and _is_known_body(phrase)
    is_body = phrase is not None and phrase.first == first and (phrase.head is Head.ORGANISATION or is_known)
    known = view.scene.known.get(first)
    if phrase is not None and is_body and _speaks_for(said, bare(view.noun(first))):
        return (_short_form(view, first, *known) if known is not None else None) or named(view, phrase)
    if view.noun(first) in word_set("pledge_bodies") and in_office(said):
        if known is not None:
            return _short_form(view, first, *known)
        last = end if end - first <= _LONGEST_NAME else first + 1
        return spelled_at(view, first, last)
    return of_whole(view, said, first, end) if in_office(said) else None


def _is_known_body(phrase: Phrase) -> bool:
    """True for an organisation, and for a place that has an office of its own («محافظة حلب»)."""
    known = phrase.known
    is_seat = known is not None and fold(known.name).split()[0] in _roles()
    return known is not None and (known.type is NameType.ORGANISATION or is_seat)


def _served(view: View, said: Said, first: int, phrase: Phrase | None) -> Speaker | None:
    """«قال المتحدث باسم البيت الأبيض إن الرئيس سيواصل»: he for whom a spokesman speaks, by his name."""
    role = view.word(first)
    if head_of(role) is not Head.ROLE or not any(_is_spokesman(_title(one)) for one in said.value.speakers):
        return None
    if phrase is not None and (phrase.name is not None or phrase.known is not None):
        return named(view, phrase)
    office = [role, view.word(first + 1)] if view.word(first + 1).startswith("ال") else [role]
    of_role = {
        value.name: value
        for value in view.people.values()
        if fold(value.capacity).split()[: len(office)] == office
    }
    if len(of_role) != 1:
        return None
    value = next(iter(of_role.values()))
    return known_at(view, first, first + 1, value)


def _own_head(view: View, said: Said, first: int, phrase: Phrase | None) -> Speaker | None:
    """«أعلنت وزارة الخارجية أن الوزير سامر سيزور», «قالت متحدثة باسم رئاسة الوزراء إن سامر سيعلن»: who heads
    the body that speaks, or for which somebody speaks.
    """
    if phrase is None or (phrase.name is None and phrase.known is None):
        return None
    person, titles = named(view, phrase), [_title(one) for one in said.value.speakers]
    if person.kind is not SpeakerKind.PERSON or len(titles) != 1:
        return None
    body = {_HEAD_OF.get(word, word) for word in titles[0]}
    if not _is_spokesman(titles[0]) and said.value.speakers[0].kind is not SpeakerKind.ORGANISATION:
        return None
    if _is_of_other_kingdom(person, states_of(said)):
        return None
    office = [bare(word) for word in fold(person.capacity).split()[:2]] or [bare(view.word(first))]
    is_head = office[0] in _HEAD_OF.values()
    return person if is_head and body.issuperset(office) else None


def _is_of_other_kingdom(person: Speaker, states: set[str]) -> bool:
    """«قالت الخارجية الروسية إن وزير خارجية المملكة سيزور»."""
    return _KINGDOM in fold(person.capacity).split() and bool(states) and states.isdisjoint(_KINGDOMS)


def _is_spokesman(title: list[str]) -> bool:
    return not VOICES.isdisjoint(title)


def _short_form(view: View, first: int, end: int, value: NameValue) -> Speaker | None:
    """«اللجنة» alone for a body that the page names in full; with a name of its own it is another's."""
    if end > first + 1 or value.type is not NameType.ORGANISATION:
        return None
    return body_at(view, first, end, value.name)


def _own_state(view: View, said: Said, first: int) -> Speaker | None:
    """«قال الوزير الأردني إن الأردن سيستقبل», «إن المملكة ستواصل»: the speaker's own state."""
    known = view.scene.known.get(first)
    name = known[1].name if known and known[1].type is NameType.PLACE else ""
    name = state_of_capital(name) or name
    is_home = view.noun(first) in _HOME
    if not (name or is_home) or not in_office(said):
        return None
    titles = {word for speaker in said.value.speakers for word in _title(speaker)}
    states = states_of(said)
    end = known[0] if known else first + 1
    words = view.passage.said(first, end)
    name = words if words in states else name  # «إيران», where the page has «الجمهورية الإيرانية» too
    told = {fold(name), bare(fold(name)), bare(view.noun(first))}  # «البحرين», «مملكة البحرين» in the title
    is_named = name in states or not told.isdisjoint(titles)
    is_kingdom = view.noun(first) == _KINGDOM and (not states or not states.isdisjoint(_KINGDOMS))
    if name and not (is_named or is_kingdom or (is_home and not states)):
        return None
    full = name or (next(iter(states)) if len(states) == 1 else words)
    return body_at(view, first, end, full)


def _own_by_pronoun(view: View, said: Said, first: int) -> Speaker | None:
    """«أكد رئيس نادي الساحل أن ناديه لن يبيع»: the body that the pronoun makes the speaker's own.

    Its name is the one in his title, else as it stands.
    """
    word, speakers = view.word(first), said.value.speakers
    if word.endswith(_MY) and head_of(word[: -len(_MY)] + "ه") is Head.ORGANISATION and len(speakers) == 1:
        return speakers[0]
    body = owned_body(word)
    if not body or len(speakers) != 1 or first in view.scene.known:
        return None
    is_company = body in word_set("pledge_speaking_bodies")  # «مصرفه», of whoever heads a bank
    name = _in_title(speakers[0], body) or (headed_by(speakers[0]) if is_company else "")
    return body_at(view, first, first + 1, name)


def _in_title(speaker: Speaker, body: str) -> str:
    """«نادي الساحل» in «نائب رئيس نادي الساحل», "" where the title names no such body."""
    words = speaker.capacity.split()
    at = next((i for i, word in enumerate(words) if bare(fold(word)) == body), len(words))
    return " ".join(words[at:])


def states_of(said: Said) -> set[str]:
    """The states of which the speakers' titles tell («رئيس الوزراء التركي», «ملك البحرين»); «وزير المالية» is
    not Mali's.
    """
    titles = [word for speaker in said.value.speakers for word in _title(speaker)]
    named = (_states_in(fold(speaker.capacity)) for speaker in said.value.speakers)
    told = (word for word in titles if word in peoples() and not lexicon().facts.get("ال" + word, 0) & FIELD)
    return {peoples()[word] for word in told}.union(*named)


@lru_cache(1 << 10)
def _states_in(title: str) -> frozenset[str]:
    """The states that a folded title names, «ملك البحرين»; not where its bearer is sent («لدى مصر»), nor what
    some other body is named after («بنك مصر»).
    """
    words = [word.strip(MARKS) for word in title.split()]
    found: set[str] = set()
    i = 0
    while i < len(words):
        name, count = _state_at(words, i)
        before = words[i - 1] if i else ""
        is_others = before in _AT or (head_of(before) is Head.ORGANISATION and before not in _OF_STATE)
        if name and not is_others:
            found.add(name)
        i += max(count, 1)
    return frozenset(found)


def _state_at(words: list[str], i: int) -> tuple[str, int]:
    """The longest name of a state at word i and how many words it has; ("", 0) for none."""
    fitting = [
        (name, rest) for name, rest in _states().get(words[i], ()) if words[i + 1 :][: len(rest)] == rest
    ]
    name, rest = max(fitting, key=lambda one: len(one[1]), default=("", []))
    return name, 1 + len(rest) if name else 0


@cache
def _states() -> dict[str, list[tuple[str, list[str]]]]:
    """The folded first word of each state's name to the name and its other words."""
    found: dict[str, list[tuple[str, list[str]]]] = {}
    for name in dict.fromkeys(peoples().values()):
        first, *rest = fold(name).split()
        found.setdefault(first, []).append((name, rest))
    return found


def _title(speaker: Speaker) -> list[str]:
    """The bare words of the speaker's name, where he is none of the known people, and of his title."""
    said = speaker.capacity if speaker.kind is SpeakerKind.PERSON else f"{speaker.name} {speaker.capacity}"
    return [bare(word.strip(MARKS)) for word in fold(said).split()]


def _speaks_for(said: Said, body: str) -> bool:
    """True when a speaker's name or title names the body, or his role goes with it."""
    for speaker in said.value.speakers:
        words = {bare(word.strip(MARKS)) for word in fold(f"{speaker.name} {speaker.capacity}").split()}
        words |= {word[1:] for word in words if word[:1] == "ل" and word[1:] == body}  # «المتحدث لحزب النور»
        if body in words or any(role <= words for role in _roles().get(body, ())):
            return True
    return False


@cache
def _roles() -> dict[str, tuple[frozenset[str], ...]]:
    """Folded body to the roles that speak for it, as sets of words without article."""
    found: dict[str, tuple[frozenset[str], ...]] = {}
    for row in table("office_bodies"):
        role = frozenset(bare(word) for word in fold(row["role"]).split())
        body = fold(row["body"])
        found[body] = (*found.get(body, ()), role)
    return found
