"""Agreements told by the noun: «تم الاتفاق مع الأردن على استقبال الجرحى», «كشف عن اتفاق الحزبين على».

The one agreed with binds himself; without him, whoever is named behind «بين», or the speaker; where what is
told (كشف, أعلن, أكد) begins with «اتفاق», those whom it names.
Behind «على أن» what a verb says is agreed; «على أن السلامة مهمة» is an opinion.
Example: وجرى الاتفاق مع الشركة على تأمين الحافلات -> تأمين الحافلات
Source: own observation of Gulf newspapers.
"""

from collections.abc import Iterator

from rawi.reading.arabic.word_sets import word_set
from rawi.reading.model.findings import Speaker
from rawi.reading.pledges.build import draft
from rawi.reading.pledges.draft import Draft
from rawi.reading.pledges.ends import end_of
from rawi.reading.pledges.future import Person
from rawi.reading.pledges.objects import clause_of, is_deed, object_at
from rawi.reading.pledges.pledgers import counterpart, opening_subject, parties, people_among, subject_near
from rawi.reading.pledges.speakers import speakers_of, we_of
from rawi.reading.pledges.view import View

RANK = 26
_AGREEMENT = frozenset({"الاتفاق"})
#: «بعد التوصل إلى اتفاق»; «للتوصل إلى اتفاق» is only an aim.
_REACHED = frozenset(
    {"توصل", "توصلت", "توصلا", "توصلوا", "توصلنا", "وتوصل", "وتوصلت", "وتوصلنا", "التوصل", "والتوصل"}
)
#: «توصلنا إلى اتفاق»
_OURS = "نا"
_NOUN = "اتفاق"
#: «نفى اتفاق الحزبين», «دعا إلى اتفاق» tell of none.
_TELLING = ("كشف", "أعلن", "أكد")
_REACH_VERB = 8
#: «تم الاتفاق بناء على الاجتماع … على إجراء تعديل»
_ON_GROUND = "بناء"
_MADE = frozenset({"تم", "وتم", "جري", "وجري", "فتم"})
_REACH = 9
#: «تم الاتفاق، خلال اجتماع …، على أن»: so far behind may أن stand.
_REACH_CLAUSE = 18


def forms() -> frozenset[str]:
    """The folded words at which the rule begins."""
    return _AGREEMENT | {_NOUN}


def propose(view: View) -> Iterator[Draft]:
    """Every such agreement on a verbal noun, behind «على» or a joined ل."""
    for word in view.places(forms()):
        verb = _verb(view, word)
        if verb is None:
            yield from _told(view, word)
            continue
        said = view.said_at(word)
        limit = min(said.end if said else view.passage.count, view.passage.sentence_ends[word])
        found = _object(view, word, limit) or clause_of(view, word, limit, "علي", _REACH_CLAUSE)
        if found and view.word(found[0]).removeprefix("ال") in word_set("not_undertaken"):
            continue
        if found and (pledgers := _pledgers(view, verb, word, found[0])):
            yield draft(
                view,
                found[0],
                end_of(view, found[0], limit),
                pledgers=pledgers,
                cue=(word - 1, word + 1),
                confidence=0.6,
                rank=RANK,
                start=found[1],
                entry="الاتفاق",
            )


def _told(view: View, word: int) -> Iterator[Draft]:
    """«كشف عن اتفاق أحزاب الائتلاف مع رئيس الحكومة، على تكليف لجنة»."""
    said = view.said_at(word)
    if said is None or said.first != word or view.word(word) != _NOUN or said.entry not in _TELLING:
        return
    near = range(word + 3, min(said.end, word + _REACH_CLAUSE))
    first = next((i for i in near if view.word(i - 1) == "علي" and view.near(i) and is_deed(view, i)), None)
    if first is None or view.word(first).removeprefix("ال") in word_set("not_undertaken"):
        return
    makers = (*opening_subject(view, word + 1, first), *counterpart(view, word + 1, first))
    makers = makers or people_among(view, word + 1, first) or speakers_of(said, Person.WE)
    if makers:
        yield draft(
            view,
            first,
            end_of(view, first, said.end),
            pledgers=makers,
            cue=(word, word + 1),
            confidence=0.55,
            rank=RANK,
            entry=view.word(word),
        )


def _verb(view: View, word: int) -> int | None:
    """«تم» before «الاتفاق», «توصلت» before «إلى اتفاق»; None where nothing tells that it was made."""
    if view.word(word) != _NOUN:
        return word - 1 if view.word(word - 1) in _MADE else None
    if view.word(word - 1) != "الي":
        return None
    floor = max(view.floor(word), word - _REACH_VERB)
    return next((i for i in range(word - 2, floor - 1, -1) if view.word(i) in _REACHED), None)


def _object(view: View, word: int, limit: int) -> tuple[int, int] | None:
    is_with = False
    for i in range(word + 1, min(limit, word + _REACH)):
        if any(mark in view.passage.gaps[i] for mark in ".؛:"):
            return None
        joined = object_at(view, i, "ب") if i == word + 1 else object_at(view, i, "ل") if is_with else None
        found = object_at(view, i, "علي") or joined
        if found and view.word(i - 1) != _ON_GROUND:
            return found
        is_with = is_with or view.word(i) == "مع"
    return None


def _pledgers(view: View, verb: int, word: int, end: int) -> tuple[Speaker, ...]:
    if view.word(verb).endswith(_OURS):
        quoted = view.quoted_at(word)
        return we_of(quoted, Person.WE) if quoted else ()
    others = counterpart(view, word + 1, end) or parties(view, word + 1, end)
    reached = view.word(word) == _NOUN and "التوصل" not in view.word(verb)
    if found := (*(subject_near(view, verb, verb + 1) if reached else ()), *others):
        return found
    said = view.said_at(word)
    return speakers_of(said, Person.WE) if said else ()
