"""What a party does under a paper that was signed: «مذكرة تفاهم تقوم بموجبها الشركة بتدريب المعلمين».

Example: وقعتا اتفاقا تلتزم الشركة بموجبه بتوفير الحافلات -> توفير الحافلات
Source: own observation of Gulf newspapers.
"""

from collections.abc import Iterator

from rawi.reading.model.findings import Speaker
from rawi.reading.pledges.build import draft
from rawi.reading.pledges.draft import Draft
from rawi.reading.pledges.ends import end_of
from rawi.reading.pledges.objects import object_after
from rawi.reading.pledges.party import body_at
from rawi.reading.pledges.view import View

RANK = 32
_UNDER = frozenset({"بموجب", "بموجبه", "بموجبها", "بموجبهما", "بمقتضي", "بمقتضاه", "بمقتضاها"})
_DO = frozenset({"يقوم", "تقوم", "يلتزم", "تلتزم", "يتعهد", "تتعهد"})
#: «بموجب الأولى منها أعضاء الهيئة»: the paper is one of several.
_PARTS = frozenset({"منها", "منهما", "الاتفاقيه", "الاتفاق", "العقد", "المذكره"})
_NEAR = 6
_REACH = 16


def forms() -> frozenset[str]:
    """The folded words at which the rule begins."""
    return _UNDER


def propose(view: View) -> Iterator[Draft]:
    """Every such obligation: the verb near the paper, the party behind it, the deed behind ب."""
    for word in view.places(_UNDER):
        limit = view.passage.sentence_ends[word]
        near = range(max(view.floor(word), word - _NEAR), min(limit, word + 2))
        verb = next((i for i in near if view.word(i) in _DO), -1)
        if verb < 0:
            continue
        after = max(verb, word) + 1
        found = object_after(view, after, min(limit, after + _REACH), "ب", far=True)
        party = _party(view, verb, word, found[0]) if found else None
        if found and party:
            yield draft(
                view,
                found[0],
                end_of(view, found[0], limit),
                pledgers=(party,),
                cue=(verb, verb + 1),
                confidence=0.6,
                rank=RANK,
                start=found[1],
                entry=view.word(word),
            )


def _party(view: View, verb: int, under: int, deed: int) -> Speaker | None:
    """The words between verb and deed, without the paper's: «تقوم بموجبها | الشركة», «تلتزم | الشركة»."""
    first, end = (verb + 1, under) if under > verb + 1 else (max(verb, under) + 1, deed)
    if view.word(under) in ("بموجب", "بمقتضي") and first > under:
        first = next((i + 1 for i in range(first, end) if view.word(i) in _PARTS), first + 1)
    return body_at(view, first, end) if first < end else None
