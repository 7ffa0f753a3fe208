"""What is promised by saying so: «نتعهد بدعم الأسر», «أعدكم بتقديم كل ما لدي», «عاهدنا أنفسنا على أن نعمل».

Example: وقال المدير "نتعهد بفتح الطريق" -> فتح الطريق
Source: J. L. Austin, How to Do Things with Words (1962): commissives in the first person; verbs of
tables/pledge_performatives.tsv.
"""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from rawi.reading.arabic.clitics import CONJUNCTIONS, NOT_TO
from rawi.reading.arabic.fold import fold
from rawi.reading.model.findings import Form
from rawi.reading.pledges.build import draft
from rawi.reading.pledges.clause import is_like, is_relative, is_unreal
from rawi.reading.pledges.draft import Draft
from rawi.reading.pledges.ends import end_of_contrast
from rawi.reading.pledges.future import Person
from rawi.reading.pledges.objects import object_after
from rawi.reading.pledges.speakers import we_of
from rawi.reading.pledges.view import View
from rawi.reading.tables import table

RANK = 14
_REACH = 8
_OTHERS = ("كم", "هم", "ك", "ها", "ه")
_THAT = frozenset({"ان", "بان", *NOT_TO})


class Verb(NamedTuple):
    """A form: who promises, the preposition it takes, and whether it must be told to whom."""

    person: Person
    leads: str
    is_told_to: bool


def propose(view: View) -> Iterator[Draft]:
    """Every such verb in direct speech with what is promised."""
    for word in view.places(forms()):
        verb, said = _verbs()[view.word(word)], view.quoted_at(word)
        if said is None or said.value.form is Form.INDIRECT or not said.value.speakers:
            continue
        if is_unreal(view, word) or is_relative(view, word) or is_like(view, word):
            continue
        behind = word + 1 + verb.is_told_to
        found = _clause(view, behind, said.end) or object_after(view, behind, said.end, verb.leads)
        if found is not None:
            yield draft(
                view,
                found[0],
                end_of_contrast(view, found[0], said.end),
                pledgers=we_of(said, verb.person),
                cue=(word, word + 1),
                confidence=0.8,
                rank=RANK,
                start=found[1],
                denied=view.word(found[0] - 1) in NOT_TO,
                entry=view.word(word),
            )


def _clause(view: View, first: int, limit: int) -> tuple[int, int] | None:
    """«أعدكم بأن نعمل», «عاهدنا أنفسنا على أن يعطى الجمهور»: the verb behind أن, within one clause."""
    for word in range(first, min(limit - 1, first + _REACH)):
        if any(mark in view.passage.gaps[word] for mark in ".،؛:"):
            return None
        if view.word(word) in _THAT and view.word(word + 1)[:1] in ("ا", "ن", "ي", "ت"):
            return word + 1, view.passage.starts[word + 1]
    return None


@cache
def forms() -> frozenset[str]:
    """The folded words at which the rule begins."""
    return frozenset(_verbs())


@cache
def _verbs() -> dict[str, Verb]:
    """Folded form to what it is: the present of I and we, with whom it is told; the past of we."""
    found: dict[str, Verb] = {}
    for row in table("pledge_performatives"):
        stem, leads = fold(row["present"])[1:], fold(row["leads"])
        is_told_to = row["whom"] == "yes"
        for letter, person in (("ا", Person.I), ("ن", Person.WE)):
            told = {letter + stem + other: Verb(person, leads, is_told_to=False) for other in _OTHERS}
            bare = {letter + stem: Verb(person, leads, is_told_to)}
            found |= told | ({} if is_told_to and person is Person.I else bare)
        if row["past"] != "-":
            found[fold(row["past"]) + "نا"] = Verb(Person.WE, leads, is_told_to=False)
    return {joined + form: verb for form, verb in found.items() for joined in CONJUNCTIONS}
