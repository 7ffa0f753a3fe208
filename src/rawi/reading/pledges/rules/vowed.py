"""What a verb of promising takes where no statement was found: «ووعد سامر (64 عاما) أمام تجمع، بتخصيص مليار».

Example: وتعهد أحد المرشحين للرئاسة في مقابلة أجريت معه بخفض الرسوم -> خفض الرسوم
Source: own observation of Gulf newspapers.
"""

from collections.abc import Iterator
from functools import cache

from rawi.reading.arabic.clitics import CONJUNCTIONS
from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.word_sets import word_set
from rawi.reading.model.findings import Speaker, SpeakerKind
from rawi.reading.pledges.build import draft
from rawi.reading.pledges.clause import is_like, is_relative, is_unreal
from rawi.reading.pledges.draft import Draft
from rawi.reading.pledges.ends import end_of
from rawi.reading.pledges.objects import object_after, object_at
from rawi.reading.pledges.pledgers import subject_near
from rawi.reading.pledges.view import View
from rawi.reading.statements.conjugation import Part, inflections
from rawi.reading.tables import table

RANK = 48
_LONGEST_SUBJECT = 8
_SHADDA = "\u0651"


def propose(view: View) -> Iterator[Draft]:
    """Every such verb with a subject behind it, and a verbal noun with ب."""
    for word in view.places(forms()):
        if is_unreal(view, word) or is_relative(view, word) or is_like(view, word):
            continue
        if _SHADDA in view.passage.said(word, word + 1):
            continue
        if view.said_at(word + 1) is not None:
            yield from _told(view, word)
            continue
        limit = view.passage.sentence_ends[word]
        found = object_after(view, word + 2, limit, "ب", far=True)
        pledgers = subject_near(view, word, word + 1) if found else ()
        if found and pledgers and pledgers[0].span and view.words_in(pledgers[0].span)[0] > word:
            yield draft(
                view,
                found[0],
                end_of(view, found[0], limit),
                pledgers=pledgers,
                cue=(word, word + 1),
                confidence=0.6,
                rank=RANK,
                start=found[1],
                entry=view.word(word),
            )


def _told(view: View, word: int) -> Iterator[Draft]:
    """«أشارت إلى أن مقاتلا في صفوف التنظيم تعهد باستخدام السلاح»: whose words begin what is said."""
    said = view.said_at(word)
    found = object_at(view, word + 1, "ب")
    if said is None or found is None or not 0 < word - said.first <= _LONGEST_SUBJECT:
        return
    if not view.word(said.first - 1).endswith("ان") or said.value.cue_class == "promise":
        return
    if any(mark in view.passage.gaps[i] for i in range(said.first + 1, word + 1) for mark in "،,؛"):
        return
    inside = (i for i in range(said.first + 1, word) if view.word(i) in word_set("prepositions"))
    end = next(inside, word)
    words, span = view.passage.said(said.first, end), view.passage.span(said.first, end)
    yield draft(
        view,
        found[0],
        end_of(view, found[0], said.end),
        pledgers=(Speaker(words, SpeakerKind.UNNAMED, words, span=span),),
        cue=(word, word + 1),
        confidence=0.5,
        rank=RANK,
        start=found[1],
        entry=view.word(word),
    )


@cache
def forms() -> frozenset[str]:
    """The folded pasts of the verbs of promising that take ب, with joined و and ف."""
    found = set()
    for row in table("reporting_verbs"):
        if row["class"] == "promise" and "ب" in row["takes"].split():
            for form in inflections(row["past"], "-", "-", takes_pronoun=False, dual=True):
                if form.part is Part.PAST:
                    found |= {joined + fold(form.spelling) for joined in CONJUNCTIONS}
    return frozenset(found)
