"""What an agreement provides for: «وينص الاتفاق على رفع العقوبات».

Laws and regulations bind others than who wrote them, and are left out.
Example: وتنص المعاهدة على سحب القوات -> سحب القوات
Source: the annotated pages.
"""

from collections.abc import Iterator

from rawi.reading.model.findings import NameType, Speaker, SpeakerKind
from rawi.reading.pledges.build import draft
from rawi.reading.pledges.draft import Draft
from rawi.reading.pledges.ends import end_of
from rawi.reading.pledges.objects import object_after
from rawi.reading.pledges.view import View

RANK = 35
_VERBS = ("نص", "نصت", "ينص", "تنص", "قضي", "قضت", "يقضي", "تقضي")
_PROVIDES = frozenset(joined + verb for joined in ("", "و") for verb in _VERBS)
_AGREEMENTS = frozenset(
    joined + word
    for joined in ("", "و", "ال", "وال")
    for word in ("اتفاق", "اتفاقا", "اتفاقيه", "اتفاقيات", "معاهده", "صفقه", "تفاهم", "عقد", "هدنه")
)
#: A draft binds nobody; a clause by itself is only spoken of.
_NOT_YET = frozenset({"مشروع", "مسوده", "مقترح", "بند", "بندا", "البند"})
_BEFORE, _BEHIND, _TO_OBJECT = 14, 4, 8


def forms() -> frozenset[str]:
    """The folded words at which the rule begins."""
    return _PROVIDES


def propose(view: View) -> Iterator[Draft]:
    """Every provision of an agreement for what is to be done, behind على or ب."""
    for word in view.places(_PROVIDES):
        said = view.said_at(word)
        limit = said.end if said else view.passage.sentence_ends[word]
        found = _object(view, word, limit) if _is_agreements(view, word) else None
        if found is not None:
            yield draft(
                view,
                found[0],
                end_of(view, found[0], limit),
                pledgers=_parties(view, word),
                cue=(word, word + 1),
                confidence=0.55,
                rank=RANK,
                start=found[1],
                entry=view.word(word),
            )


def _is_agreements(view: View, word: int) -> bool:
    """True where the agreement is named before the verb, or right behind it; a law is none."""
    first = max(view.floor(word), word - _BEFORE)
    around = {view.word(i) for i in range(first, min(word + _BEHIND, view.passage.count))}
    return not around.isdisjoint(_AGREEMENTS) and around.isdisjoint(_NOT_YET)


def _object(view: View, word: int, limit: int) -> tuple[int, int] | None:
    end = min(limit, word + _TO_OBJECT)
    return object_after(view, word + 1, end, "علي") or object_after(view, word + 1, end, "ب")


def _parties(view: View, cue: int) -> tuple[Speaker, ...]:
    """Whom the sentence names first, with whom و joins to it: «فرضت الولايات المتحدة والاتحاد الأوروبي …»."""
    parties: list[Speaker] = []
    end = -1
    for word in range(view.floor(cue), cue):
        known = view.scene.known.get(word)
        if known is None or known[1].type not in (NameType.PLACE, NameType.ORGANISATION):
            continue
        if parties and (word != end or not view.word(word).startswith("و")):
            break
        end = known[0]
        span = view.passage.span(word, end)
        parties.append(
            Speaker(known[1].name, SpeakerKind.ORGANISATION, view.passage.said(word, end), span=span)
        )
    return tuple(parties)
