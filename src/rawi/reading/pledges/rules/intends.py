"""Announced intentions: «تعتزم الشركة إطلاق خدمة», «ينوي زيارة المدينة».

Example: تعتزم الوزارة إنشاء مستشفى -> إنشاء مستشفى
Source: own observation of Gulf newspapers; an annotated page has it beside the same in direct speech.
"""

from collections.abc import Iterator
from functools import cache

from rawi.reading.arabic.fold import fold
from rawi.reading.pledges.build import draft
from rawi.reading.pledges.draft import Draft
from rawi.reading.pledges.ends import end_of
from rawi.reading.pledges.future import Person
from rawi.reading.pledges.objects import object_of
from rawi.reading.pledges.pledgers import speakers_of, subject_near
from rawi.reading.pledges.view import View
from rawi.reading.statements.conjugation import inflections
from rawi.reading.tables import table

RANK = 30


def propose(view: View) -> Iterator[Draft]:
    """Every verb of intention in the present, with what is intended."""
    for word, text in enumerate(view.passage.words):
        plain = text[1:] if text[0] in "وف" else text
        if plain not in _verbs() or view.word(word - 1) in (
            "لا",
            "لم",
            "كان",
            "كانت",
            "كانوا",
            "من",
            "الذي",
            "التي",
        ):
            continue
        said = view.said_at(word)
        limit = said.end if said else view.passage.sentence_ends[word]
        found = object_of(view, word, limit)
        own = said is not None and said.first == word
        pledgers = speakers_of(said, Person.OTHER) if said and own else subject_near(view, word, word + 1)
        if found and pledgers:
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


@cache
def _verbs() -> frozenset[str]:
    rows = [row["present"] for row in table("pledge_verbs") if row["kind"] == "intends"]
    forms = (
        form for present in rows for form in inflections("-", present, "-", takes_pronoun=False, dual=True)
    )
    return frozenset(fold(form.spelling) for form in forms if form.spelling[0] in "يت" and not form.future)
