"""What the sides of an agreement owe each other: «الاتفاق لكبح البرنامج النووي مقابل رفع العقوبات».

Both what stands behind «مقابل» and what the agreement is said to be for, before it.
Example: وتمسكت المدينة بالاتفاق الذي يحد من نفوذ الشركة مقابل خفض الرسوم -> خفض الرسوم
Source: the annotated pages.
"""

from collections.abc import Iterator

from rawi.reading.arabic.word_sets import word_set
from rawi.reading.pledges.build import draft
from rawi.reading.pledges.draft import Draft
from rawi.reading.pledges.ends import end_of
from rawi.reading.pledges.objects import deed_for, object_at
from rawi.reading.pledges.sides import IN_RETURN, doer, is_agreement, sides
from rawi.reading.pledges.view import View

RANK = 36
#: «لقاء ضمانات», «…، لقاء رفع الحظر»; elsewhere it is a meeting.
_MEETING = "لقاء"
_SURETIES = frozenset({"ضمانات", "ضمانه", "تعهدات", "تعهد", "التزام"})
#: «الاتفاق الذي يشمل رفعا للعقوبات», «ويمنعها من امتلاك السلاح»: what the agreement does, told by a verb.
_HOLDING = frozenset({"يشمل", "تشمل", "يتضمن", "تتضمن", "يحد", "تحد", "يمنع", "تمنع", "يمنعها", "تمنعها"})
_BEFORE, _BEFORE_AGREEMENT = 24, 6


def forms() -> frozenset[str]:
    """The folded words at which the rule begins."""
    return IN_RETURN


def propose(view: View) -> Iterator[Draft]:
    """Every exchange in a sentence that names the agreement, and what it is for, before it."""
    for word in view.places(IN_RETURN):
        agreement = _agreement(view, word)
        behind = _behind(view, word) if agreement is not None else None
        if agreement is None or behind is None or not _provides(view, agreement, word):
            continue
        parties = sides(view, word, agreement) or sides(view, agreement)
        before = _before(view, agreement, word)
        for first, start, end in (behind, before) if before else (behind,):
            yield draft(
                view,
                first,
                end,
                pledgers=doer(view, parties, first, end),
                cue=(word, word + 1),
                confidence=0.45,
                rank=RANK,
                start=start,
                entry=view.word(word),
            )


def _agreement(view: View, word: int) -> int | None:
    """The agreement named before the word in its sentence, None for none, or for one that nobody has made."""
    floor = view.floor(word)
    before = range(word - 1, max(floor, word - _BEFORE) - 1, -1)
    at = next((i for i in before if is_agreement(view.word(i))), None)
    if at is None:
        return None
    around = (view.word(i) for i in range(max(floor, at - _BEFORE_AGREEMENT), at))
    return None if any(text in word_set("not_agreed") for text in around) else at


def _behind(view: View, word: int) -> tuple[int, int, int] | None:
    """«مقابل رفع العقوبات», «لقاء ضمانات بإحجام طهران»: the deed, its place and its end."""
    said = view.said_at(word)
    limit = said.end if said else view.passage.sentence_ends[word]
    is_surety = view.word(word + 1) in _SURETIES
    if view.word(word) == _MEETING and not is_surety and "،" not in view.passage.gaps[word]:
        return None
    found = object_at(view, word + 2, "ب") if is_surety else object_at(view, word + 1, "")
    return (*found, end_of(view, found[0], limit)) if found and found[0] < limit else None


def _provides(view: View, agreement: int, word: int) -> bool:
    """True where a surety is given, or the words between tell what the agreement is for: «لكبح البرنامج»,
    «الذي يشمل رفعا للعقوبات».
    """
    between = range(agreement + 1, word)
    return view.word(word + 1) in _SURETIES or any(
        view.word(i) in _HOLDING or deed_for(view, i) is not None for i in between
    )


def _before(view: View, agreement: int, word: int) -> tuple[int, int, int] | None:
    """«الاتفاق لكبح البرنامج | مقابل», «الاتفاق الذي يشمل رفعا للعقوبات | مقابل»."""
    end = word - (view.word(word - 1) == "في")
    for i in range(agreement + 1, end - 1):
        held = object_at(view, i + 1, "") if view.word(i) in _HOLDING else None
        if found := held or deed_for(view, i):
            return (*found, end)
    return None
