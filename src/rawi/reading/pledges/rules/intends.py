"""Announced intentions: «تعتزم الشركة إطلاق خدمة», «ينوي زيارة المدينة».

Example: تعتزم الوزارة إنشاء مستشفى -> إنشاء مستشفى
Source: own observation of Gulf newspapers; an annotated page has it beside the same in direct speech.
"""

from collections.abc import Iterator
from functools import cache

from rawi.reading.arabic.clitics import CONJUNCTIONS
from rawi.reading.arabic.fold import fold
from rawi.reading.model.findings import Speaker
from rawi.reading.pledges.build import draft
from rawi.reading.pledges.draft import Draft
from rawi.reading.pledges.ends import end_of
from rawi.reading.pledges.future import Person
from rawi.reading.pledges.objects import (
    far_object,
    is_deed,
    object_after,
    object_at,
    object_of,
    object_over_comma,
)
from rawi.reading.pledges.owned import owned_body
from rawi.reading.pledges.party import body_at
from rawi.reading.pledges.pledgers import opening_subject, subject_near
from rawi.reading.pledges.speakers import speakers_of
from rawi.reading.pledges.states import people_before
from rawi.reading.pledges.view import View
from rawi.reading.statements.conjugation import inflections
from rawi.reading.statements.nouns import Head, head_of, is_definite
from rawi.reading.statements.word_kinds import is_noun
from rawi.reading.tables import table

RANK = 30
_LONGEST_NAME = 12
#: Behind these nothing is announced.
_NOT_NEWS = frozenset(
    {"لا", "ولا", "فلا", "لم", "ولم", "كان", "كانت", "كانوا", "من", "الذي", "التي", "وكان", "وكانت"}
)
_WITH_IT = frozenset({"به", "بها"})
_TIMES = frozenset({"بعد", "قبل", "خلال", "في", "مع", "منذ", "ابتداء", "اعتبارا", "عقب", "عند"})


def propose(view: View) -> Iterator[Draft]:
    """Every verb of intention in the present, with what is intended."""
    verbs = _verbs()
    for word in view.places(forms()):
        text = view.word(word)
        plain = text if text in verbs else text[1:]
        if plain not in verbs or view.word(word - 1) in _NOT_NEWS:
            continue
        said = view.said_at(word)
        limit = said.end if said else view.passage.sentence_ends[word]
        leads = verbs[plain]
        found = object_after(view, word + 1, limit, leads) if leads else object_of(view, word, limit)
        found = found or _behind_name(view, word, limit) or _behind_time(view, word, limit)
        found = found or object_over_comma(view, word, limit)
        own = said is not None and said.first == word and not opening_subject(view, word + 1, limit)
        pledgers = speakers_of(said, Person.OTHER) if said and own else subject_near(view, word, word + 1)
        if found and not pledgers:
            pledgers = _spelled(view, word + 1, found[0]) or people_before(view, word)
        if found and pledgers and not _is_described(view, word, found[0]):
            yield draft(
                view,
                found[0],
                end_of(view, found[0], limit),
                pledgers=pledgers,
                cue=(word, word + 1),
                confidence=0.6,
                rank=RANK,
                start=found[1],
                entry=text,
            )


def _is_described(view: View, word: int, first: int) -> bool:
    """«في إطار زيارة يعتزم الرئيس القيام بها»: the visit is spoken of, not announced."""
    before = view.word(word - 1)
    is_of_noun = view.near(word) and is_noun(before) and not is_definite(before) and before[:2] != "ان"
    return is_of_noun and view.word(first + 1) in _WITH_IT


def _behind_name(view: View, word: int, limit: int) -> tuple[int, int] | None:
    """«تعتزم إمارة الساحل في الخليج تطوير المحطة»: the first verbal noun without article behind a body."""
    if not _is_body(view.word(word + 1)):
        return None
    for i in range(word + 2, min(limit, word + _LONGEST_NAME)):
        if view.passage.gaps[i].strip() in ("،", ",") and is_deed(view, i) and not is_definite(view.word(i)):
            return i, view.passage.starts[i]
        if any(mark in view.passage.gaps[i] for mark in ".،,؛:"):
            return None
        found = None if is_definite(view.word(i)) else object_at(view, i, "")
        if found:
            return found
    return None


def _behind_time(view: View, word: int, limit: int) -> tuple[int, int] | None:
    """«تعتزم بعد انقضاء السنوات العشر العمل على»: what is intended, behind the time of it."""
    return far_object(view, word, limit) if view.word(word + 1) in _TIMES else None


def _spelled(view: View, first: int, end: int) -> tuple[Speaker, ...]:
    """The words between the verb and what is intended, where they begin with a body, or with somebody's
    («تعتزم مؤسستها تقديم قروض»).
    """
    if first >= end or not _is_body(view.word(first)):
        return ()
    return (body_at(view, first, end),)


def _is_body(word: str) -> bool:
    return head_of(word) is Head.ORGANISATION or bool(owned_body(word))


@cache
def _verbs() -> dict[str, str]:
    """Folded present to the preposition before what is intended."""
    found: dict[str, str] = {}
    for row in table("pledge_verbs"):
        if row["kind"] == "intends":
            for form in inflections("-", row["present"], "-", takes_pronoun=False, dual=True):
                if form.spelling[0] in "يت" and not form.future:
                    found[fold(form.spelling)] = fold(row["leads"])
    return found


@cache
def forms() -> frozenset[str]:
    """The folded words at which the rule begins."""
    return frozenset(joined + verb for joined in CONJUNCTIONS for verb in _verbs())
