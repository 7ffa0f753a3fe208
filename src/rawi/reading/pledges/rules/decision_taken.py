"""A decision that is said to be taken: «اتخذ الحزب قرارا بعدم المشاركة», «اتخذت الشركة قرارها بإغلاق المصنع».

Example: واتخذ مجلس الإدارة قرارا بتوسيع الملعب -> توسيع الملعب
Source: own observation of Gulf newspapers; an annotated page has it of a party.
"""

from collections.abc import Iterator
from functools import cache

from rawi.reading.arabic.clitics import CONJUNCTIONS
from rawi.reading.arabic.fold import fold
from rawi.reading.pledges.build import draft
from rawi.reading.pledges.clause import is_relative, is_unreal
from rawi.reading.pledges.draft import Draft
from rawi.reading.pledges.ends import end_of
from rawi.reading.pledges.objects import object_at
from rawi.reading.pledges.pledgers import body_named, subject_near
from rawi.reading.pledges.view import View
from rawi.reading.statements.conjugation import Part, inflections

RANK = 46
_TAKE = "اتخذ"
_DECISIONS = frozenset({"قرارا", "قراره", "قرارها", "قرارهم"})
_REACH = 10
#: «قرارا | نهائيا بعدم المشاركة»
_TO_DEED = 3


def propose(view: View) -> Iterator[Draft]:
    """Every such verb with its decision, the deed behind ب, and who takes it."""
    for word in view.places(forms()):
        if is_relative(view, word) or is_unreal(view, word):
            continue
        said = view.said_at(word)
        limit = said.end if said else view.passage.sentence_ends[word]
        found = _deed(view, word, limit)
        pledgers = (subject_near(view, word, word + 1) or body_named(view, word + 1)) if found else ()
        if found and pledgers:
            yield draft(
                view,
                found[0],
                end_of(view, found[0], limit),
                pledgers=pledgers,
                cue=(word, word + 1),
                confidence=0.55,
                rank=RANK,
                start=found[1],
                entry=view.word(word),
            )


def _deed(view: View, word: int, limit: int) -> tuple[int, int] | None:
    """The deed behind ب, right behind the decision or behind its adjective; None where none is told."""
    near = range(word + 1, min(limit, word + _REACH))
    decision = next((i for i in near if view.word(i) in _DECISIONS), None)
    if decision is None:
        return None
    behind = range(decision + 1, min(limit, decision + _TO_DEED))
    return next((found for i in behind if view.near(i) and (found := object_at(view, i, "ب"))), None)


@cache
def forms() -> frozenset[str]:
    """The folded words at which the rule begins."""
    taken = inflections(_TAKE, "-", "-", takes_pronoun=False, dual=True)
    past = (fold(form.spelling) for form in taken if form.part is Part.PAST)
    return frozenset(joined + form for form in past for joined in CONJUNCTIONS)
