"""Agreements signed: «وقعت الشركتان اتفاقا لبناء محطة», «أبرمت الوزارة مع الجامعة عقدا لتدريب المعلمين».

Example: ووقع البلدان اتفاقية لإنشاء جسر -> إنشاء جسر
Source: own observation of Gulf newspapers.
"""

from collections.abc import Iterator

from rawi.reading.arabic.clitics import CONJUNCTIONS
from rawi.reading.arabic.word_sets import words_of_kind
from rawi.reading.pledges.build import draft
from rawi.reading.pledges.clause import is_relative
from rawi.reading.pledges.draft import Draft
from rawi.reading.pledges.ends import end_of
from rawi.reading.pledges.objects import deed_for, object_at
from rawi.reading.pledges.pledgers import parties, subject_near
from rawi.reading.pledges.view import View

RANK = 26
_VERBS = frozenset(
    joined + verb
    for joined in CONJUNCTIONS
    for verb in ("وقع", "وقعت", "وقعا", "وقعوا", "ابرم", "ابرمت", "ابرما", "ابرموا", "يوقع", "توقع")
)
_PAPERS = frozenset(
    paper + ending
    for paper in words_of_kind("pledge_papers", "signed")
    for ending in (("",) if paper.endswith("ه") else ("", "ا"))
)
#: «عقد بناء المحطة» says in its name what is to be done; «اتفاقية تعاون» does not.
_CONTRACTS = frozenset({"عقد", "عقدا"})
_KINDS = words_of_kind("pledge_papers", "contract")
_TO_PAPER = 16
_TO_OBJECT = 9


def forms() -> frozenset[str]:
    """The folded words at which the rule begins."""
    return _VERBS


def propose(view: View) -> Iterator[Draft]:
    """Every signing of a paper to do something."""
    for word in view.places(_VERBS):
        if is_relative(view, word):
            continue
        limit = view.passage.sentence_ends[word]
        paper = next((i for i in range(word + 1, min(limit, word + _TO_PAPER)) if view.word(i) in _PAPERS), 0)
        found = _object(view, paper, limit) if paper else None
        if found is None:
            continue
        pledgers = parties(view, word + 1, found[0]) or subject_near(view, word, word + 1)
        if pledgers:
            yield draft(
                view,
                found[0],
                end_of(view, found[0], limit),
                pledgers=pledgers,
                cue=(word, word + 1),
                confidence=0.6,
                rank=RANK,
                start=found[1],
                entry=view.word(paper),
            )


def _object(view: View, paper: int, limit: int) -> tuple[int, int] | None:
    says = view.word(paper) in _CONTRACTS and view.word(paper + 1) not in _KINDS
    if says and (found := object_at(view, paper + 1, "")):
        return found
    for i in range(paper + 1, min(limit, paper + _TO_OBJECT)):
        if any(mark in view.passage.gaps[i] for mark in ".؛:،,"):
            return None
        if found := deed_for(view, i):
            return found
    return None
