"""What the sides of an agreement owe each other: «الاتفاق لكبح البرنامج النووي مقابل رفع العقوبات».

Both what stands behind «مقابل» and what the agreement is said to be for, before it.
Example: وحصلت المدينة في الاتفاق على قرض مقابل خفض الإنفاق -> خفض الإنفاق
Source: the annotated pages.
"""

from collections.abc import Iterator

from rawi.reading.model.findings import Speaker
from rawi.reading.pledges.build import draft
from rawi.reading.pledges.draft import Draft
from rawi.reading.pledges.ends import end_of
from rawi.reading.pledges.objects import deed_for, object_at
from rawi.reading.pledges.pledgers import antecedent, named
from rawi.reading.pledges.sides import doers, sides
from rawi.reading.pledges.view import View
from rawi.reading.statements.noun_phrase import speaker_phrase

RANK = 36
_FOR = frozenset({"مقابل", "لقاء"})
_AGREEMENTS = frozenset(
    joined + word
    for joined in ("", "و", "ب", "ال", "وال", "بال")
    for word in ("اتفاق", "اتفاقا", "اتفاقيه", "تفاهم", "هدنه", "معاهده")
)
_NOT_YET = frozenset({"يتم", "مشروع", "مسوده", "مقترح", "اقتراح", "عرض", "بند", "يطالب", "تطالب", "طالب"})
_SURETIES = frozenset({"ضمانات", "ضمانه", "تعهدات", "تعهد", "التزام"})
_HOLDING = frozenset({"يشمل", "تشمل", "يتضمن", "تتضمن", "يمنعها", "يمنع"})
_BEFORE, _TO_DEED = 24, 4


def forms() -> frozenset[str]:
    """The folded words at which the rule begins."""
    return _FOR


def propose(view: View) -> Iterator[Draft]:
    """Every exchange in a sentence that names the agreement before it."""
    for word in view.places(_FOR):
        agreement = _agreement(view, word)
        if agreement is None:
            continue
        behind = _behind(view, word)
        for first, start, end in (*behind, *(_before(view, agreement, word) if behind else ())):
            yield draft(
                view,
                first,
                end,
                pledgers=_doer(view, sides(view, word, agreement), first, end),
                cue=(word, word + 1),
                confidence=0.45,
                rank=RANK,
                start=start,
                entry=view.word(word),
            )


def _agreement(view: View, word: int) -> int | None:
    """The agreement named before the word in its sentence, None for none, or for one not made yet."""
    before = range(word - 1, max(view.floor(word), word - _BEFORE) - 1, -1)
    at = next((i for i in before if view.word(i) in _AGREEMENTS), None)
    is_made = at is not None and view.word(at - 1) not in _NOT_YET
    return at if is_made else None


def _behind(view: View, word: int) -> list[tuple[int, int, int]]:
    """«مقابل رفع العقوبات», «لقاء ضمانات بإحجام طهران»: the deed, its place and its end."""
    said = view.said_at(word)
    limit = said.end if said else view.passage.sentence_ends[word]
    is_surety = view.word(word + 1) in _SURETIES
    found = object_at(view, word + 2, "ب") if is_surety else object_at(view, word + 1, "")
    return [(*found, end_of(view, found[0], limit))] if found and found[0] < limit else []


def _before(view: View, agreement: int, word: int) -> list[tuple[int, int, int]]:
    """«الاتفاق لكبح البرنامج | مقابل», «الاتفاق الذي يشمل رفعا للعقوبات | مقابل»."""
    end = word - (view.word(word - 1) == "في")
    for i in range(agreement + 1, end - 1):
        held = object_at(view, i + 1, "") if view.word(i) in _HOLDING else None
        if found := held or deed_for(view, i):
            return [(*found, end)]
    return []


def _doer(view: View, parties: tuple[Speaker, ...], first: int, end: int) -> tuple[Speaker, ...]:
    """Who is named behind the deed («إحجام طهران»), whom a pronoun on what is done means, or the side to whom
    it is not done.
    """
    phrase = speaker_phrase(view.scene, first + 1, end, sure=True)
    if phrase is not None and phrase.first == first + 1:
        return (named(view, phrase),)
    near = range(first + 1, min(end, first + 1 + _TO_DEED))
    owned = next((i for i in near if view.word(i).endswith("ها")), None)
    owner = antecedent(view, owned + 1) if owned is not None else ()
    return owner or doers(view, parties, first, end)
