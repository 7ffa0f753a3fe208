"""Agreed obligations and decisions: «اتفق البلدان على أن تواصل …», «اتفقا على بذل جهود», «قرر إعطاء فرصة».

«اتفقوا على أن الإعلام مهم» is an opinion: after أن a verb must follow. Decisions count where somebody
announces them, or the page tells which body or official decided what.
Example: اتفق الجانبان على إنشاء لجنة -> إنشاء لجنة
Source: the annotated pages.
"""

from collections.abc import Iterator
from functools import cache

from rawi.reading.arabic.clitics import CONJUNCTIONS
from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.word_sets import word_set
from rawi.reading.model.findings import NameType, Speaker, SpeakerKind
from rawi.reading.pledges.build import draft
from rawi.reading.pledges.clause import is_relative, is_unreal
from rawi.reading.pledges.cue_gender import agreement_of, pronoun_of
from rawi.reading.pledges.done import is_done
from rawi.reading.pledges.draft import Draft
from rawi.reading.pledges.ends import end_of
from rawi.reading.pledges.future import Person
from rawi.reading.pledges.objects import (
    clause_of,
    far_object,
    object_after,
    object_at,
    object_of,
    object_over_comma,
)
from rawi.reading.pledges.office import states_of
from rawi.reading.pledges.offices import is_office
from rawi.reading.pledges.party import body_at
from rawi.reading.pledges.pledgers import (
    body_named,
    counterpart,
    is_two_parties,
    members_at,
    opening_subject,
    people_among,
    subject_near,
    subjects_near,
)
from rawi.reading.pledges.speakers import speakers_of, we_of
from rawi.reading.pledges.states import peoples
from rawi.reading.pledges.view import Said, View
from rawi.reading.statements.agreement import is_feminine
from rawi.reading.statements.conjugation import Part, inflections
from rawi.reading.statements.nouns import Head, bare, head_of
from rawi.reading.tables import table

RANK = 25
_JUDGES = ("قاضي", "محكمه", "نيابه")
#: «اتفقوا», «اتفقا»: those who agree are told by the verb's ending.
_THEY = ("وا", "ا")
_WE = "نا"
_THAT_HE = frozenset({"انه", "انها", "بانه", "بانها"})
#: «الجوانب الأردني والمصري والعراقي»
_MOST_ADJECTIVES = 3
_TO_OWN = 4
#: «وقع عقد اتفق فيه الجانبان على»: between the verb and its subject.
_WHERE = ("فيه", "فيها", "خلاله", "خلالها", "بموجبه", "بموجبها")


@cache
def forms() -> frozenset[str]:
    """The folded words at which the rule begins."""
    return frozenset(_verbs())


def propose(view: View) -> Iterator[Draft]:
    """Every agreement, and every decision that a statement reports."""
    spoken: tuple[Speaker, ...] = ()
    for word in view.places(forms()):
        verb = _verbs()[view.word(word)]
        if is_unreal(view, word) or is_relative(view, word):
            continue
        leads, kind = verb
        if kind == "decided" and view.said_at(word) is None and _is_news(view, word, leads):
            continue
        for found in _draft(view, word, leads, kind, spoken):
            spoken = found.pledgers if kind == "agreed" else spoken
            yield found


def _is_news(view: View, word: int, leads: str) -> bool:
    """«وافق المجلس على مشروع القانون» tells what was done; «وافق على أن تدفع الوزارة» binds."""
    if view.scene.is_headline:
        return True
    limit = _limit(view, word)
    return bool(
        leads and not clause_of(view, word, limit, leads) and not _is_own_deed(view, word, limit, leads)
    )


def _is_own_deed(view: View, word: int, limit: int, leads: str) -> bool:
    """«وافقت إيران على الحد من أنشطتها»: what the one who agrees does with what is his."""
    found = object_after(view, word + 1, limit, leads)
    if found is None or not view.scene.is_place(word + 1):
        return False
    near = range(found[0] + 1, min(limit, found[0] + _TO_OWN))
    return any(view.word(i).endswith("ها") and view.passage.said(i, i + 1).endswith("ها") for i in near)


def _draft(view: View, word: int, leads: str, kind: str, before: tuple[Speaker, ...]) -> Iterator[Draft]:
    """before is who agreed on something earlier in the block."""
    limit = _limit(view, word)
    clause = clause_of(view, word, limit, leads)
    thing = _object(view, word, limit, leads, kind)
    if clause and leads and thing and thing[0] < clause[0] and "،" in view.passage.gaps[clause[0] - 2]:
        clause = None  # «على إعداد خطة، على أن تقدم»: the terms of what is agreed
    found = clause or thing
    if found is None or view.word(found[0]).removeprefix("ال") in word_set("not_undertaken"):
        return
    first, start = found
    pledgers = _pledgers(view, word, first, kind)
    if kind == "decided" and (_rules(view, word, pledgers) or is_done(view, first, limit)):
        return
    if not pledgers and kind == "agreed" and view.word(word).endswith(_THEY):
        pledgers = before
    if clause and (pledgers or kind == "agreed"):
        others = _of_clause(view, first)
        if others and not leads:
            return  # «قرر الاتحاد الأوروبي أن تخوض كرواتيا»: what another has to do
        pledgers = others or pledgers
    if pledgers:
        yield draft(
            view,
            first,
            end_of(view, first, limit),
            pledgers=pledgers,
            cue=(word, word + 1),
            confidence=0.65 if kind == "agreed" else 0.6,
            rank=RANK,
            start=start,
            entry=view.word(word),
        )


def _of_clause(view: View, verb: int) -> tuple[Speaker, ...]:
    """«على أن | تدفع الوزارة»: whom the clause names behind its verb."""
    found = subject_near(view, verb, verb + 1)
    is_behind = bool(found) and found[0].span is not None and view.words_in(found[0].span)[0] > verb
    return found if is_behind else ()


def _rules(view: View, verb: int, speakers: tuple[Speaker, ...]) -> bool:
    """«قررت المحكمة سجنه»: a ruling is no pledge."""
    return any(bare(word) in _JUDGES for one in speakers for word in _heads(view, verb, one))


def _heads(view: View, verb: int, speaker: Speaker) -> set[str]:
    """The word behind the verb and the first of the speaker's phrase: what he is."""
    return {view.word(verb + 1), view.word(view.words_in(speaker.span)[0]) if speaker.span else ""}


def _object(view: View, word: int, limit: int, leads: str, kind: str) -> tuple[int, int] | None:
    """What is agreed or decided, a verbal noun; of «ضرورة توفير المياه», the second."""
    if not leads:
        further = (far_object(view, word, limit), object_over_comma(view, word, limit))
        return object_of(view, word, limit) or min((found for found in further if found), default=None)
    found = object_after(view, word + 1, limit, leads, far=True)
    if found is not None and kind == "agreed" and view.word(found[0]) == "ضروره":
        return object_at(view, found[0] + 1, "")
    return found


def _pledgers(view: View, word: int, first: int, kind: str) -> tuple[Speaker, ...]:
    """Who agrees or decides: the verb's subject; for «اتفقوا», «اتفقا» who spoke last; and with whom."""
    said = view.said_at(word)
    if view.word(word).endswith(_WE):
        return we_of(said, Person.WE) if said else ()
    end = word + 1 + (view.word(word + 1) in _WHERE)
    found = subjects_near(view, word, end, stop=first)
    found = found or (body_named(view, end) if kind == "decided" else ())
    if said is None and kind == "decided" and not all(_decides(view, word, speaker) for speaker in found):
        return ()
    if not found and said is not None:
        found = opening_subject(view, said.first, word) or _parties_before(view, word)
        found = found or members_at(view, said.first) or members_at(view, said.first + 1)
    if kind == "decided":
        return speakers_of(said, Person.OTHER) if said and not found and _is_own(view, said, word) else found
    if view.word(word + 1) in word_set("pledge_parties"):
        found = people_among(view, word + 2, first) or found
    if not found and view.word(word).endswith(_THEY):
        found = view.last_speakers(word) if said is None else speakers_of(said, Person.OTHER)
    return (*(found or _own_state(view, word)), *counterpart(view, word + 1, first))


def _is_own(view: View, said: Said, word: int) -> bool:
    """«أعلنت الوزارة أنها قررت», «… أن العام سينتهي بعجز، وأنها قررت»: the pronoun is the speaker's."""
    before = view.word(word - 1)
    if said.first == word:
        return before in _THAT_HE
    is_others = is_feminine(view.scene, said.first) is before.endswith("ها")  # «أن الشركة ملتزمة وأنها قررت»
    if before.removeprefix("و") not in _THAT_HE or is_others:
        return False
    return (agreement_of(said) or pronoun_of(fold(said.value.cue))) is pronoun_of(before)


def _parties_before(view: View, word: int) -> tuple[Speaker, ...]:
    """«أضاف أن الجانبين اتفقا على»: a word for both, in the accusative behind أن; «الجانبين الأردني
    والفلسطيني» by their states.
    """
    first = word - 1
    while word - first <= _MOST_ADJECTIVES and _state_of_adjective(view, first):
        first -= 1
    if not is_two_parties(view.word(first)):
        return ()
    if states := [_state_of_adjective(view, i) for i in range(first + 1, word)]:
        return tuple(Speaker(state, SpeakerKind.ORGANISATION) for state in states)
    return (body_at(view, first, word),)


def _state_of_adjective(view: View, word: int) -> str:
    """«والفلسطيني»: the state of the people, "" for any other word."""
    return peoples().get(view.word(word).removeprefix("و").removeprefix("ال"), "")


def _decides(view: View, verb: int, speaker: Speaker) -> bool:
    """True for a state, a body, one in office: what others decide is a story, not a pledge."""
    if speaker.span and view.scene.known_type(view.words_in(speaker.span)[0]) is NameType.PLACE:
        return True
    return any(
        head_of(word) is Head.ORGANISATION or is_office(bare(word)) or word in word_set("pledge_bodies")
        for word in _heads(view, verb, speaker)
    )


def _own_state(view: View, word: int) -> tuple[Speaker, ...]:
    """«لكنها اتفقت مع»: the state of the official who speaks."""
    said = view.said_at(word)
    states = states_of(said) if said and view.word(word - 1).endswith(("نها", "انه")) else set()
    return tuple(Speaker(name, SpeakerKind.ORGANISATION) for name in states) if len(states) == 1 else ()


def _limit(view: View, word: int) -> int:
    said = view.said_at(word)
    return min(said.end, view.passage.count) if said else view.passage.sentence_ends[word]


@cache
def _verbs() -> dict[str, tuple[str, str]]:
    """Folded past form to (preposition, kind)."""
    found: dict[str, tuple[str, str]] = {}
    for row in table("pledge_verbs"):
        if row["kind"] in ("agreed", "decided"):
            for spelling in _past_forms(row["past"]):
                # «توافق» alone is the noun as well.
                if spelling != row["noun"]:
                    found |= {
                        joined + fold(spelling): (fold(row["leads"]), row["kind"]) for joined in CONJUNCTIONS
                    }
    return found


def _past_forms(past: str) -> list[str]:
    forms = inflections(past, "-", "-", takes_pronoun=False, dual=True)
    return [*(form.spelling for form in forms if form.part is Part.PAST), past + _WE]
