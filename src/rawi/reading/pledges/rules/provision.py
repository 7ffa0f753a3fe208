"""What an agreement provides for: «وينص الاتفاق على رفع العقوبات».

Laws and regulations bind others than who wrote them, and are left out.
Example: وتنص المعاهدة على سحب القوات -> سحب القوات
Source: the annotated pages.
"""

from collections.abc import Iterator

from rawi.reading.model.findings import Speaker
from rawi.reading.pledges.build import draft
from rawi.reading.pledges.clause import ANY
from rawi.reading.pledges.draft import Draft
from rawi.reading.pledges.ends import end_of
from rawi.reading.pledges.objects import clause_of, object_after, object_at
from rawi.reading.pledges.sides import IN_RETURN, doer, doers, is_agreement, sides
from rawi.reading.pledges.view import View

RANK = 35
_VERBS = ("نص", "نصت", "ينص", "تنص", "قضي", "قضت", "يقضي", "تقضي")
_PROVIDES = frozenset(joined + verb for joined in ("", "و") for verb in _VERBS)
#: «ويتضمن العقد إزاحة المحطة»: what is to be done stands right behind, with no preposition.
_HOLDS = frozenset(joined + verb for joined in ("", "و") for verb in ("يتضمن", "تتضمن", "تضمن", "تضمنت"))
#: A deal or a contract provides for things as well.
_DEALS = frozenset(joined + word for joined in ("", "و", "ال", "وال") for word in ("صفقه", "عقد"))
#: A draft binds nobody; a clause by itself is only spoken of.
_NOT_YET = frozenset({"مشروع", "مسوده", "مقترح", "بند", "بندا", "البند"})
_ANY = ANY | {"باي", "بايه"}
_CENTURY = 2000
_OF_YEAR = frozenset({"لسنه", "لعام"})
_BY_THAT = "بان"
_DENIED = frozenset({"لا", "لم", "لن"})
#: «على أن يتضمن», «كان الاتفاق يتضمن»: not yet, or no longer.
_NOT_NOW, _WAS = frozenset({"ان"}), frozenset({"كان", "كانت"})
_BESIDES = frozenset({"ايضا", "كذلك"})
_BEFORE, _NEAR, _BEHIND, _TO_OBJECT, _TO_CLAUSE = 18, 8, 4, 8, 16


def forms() -> frozenset[str]:
    """The folded words at which the rule begins."""
    return _PROVIDES | _HOLDS


def propose(view: View) -> Iterator[Draft]:
    """Every provision of an agreement for what is to be done: behind على or ب, or right behind «يتضمن»."""
    for word in view.places(_PROVIDES | _HOLDS):
        said = view.said_at(word)
        limit = said.end if said else view.passage.sentence_ends[word]
        found = _object(view, word, limit) if _is_agreements(view, word) else None
        for first, start, end in _parts(view, found, limit) if found else ():
            yield draft(
                view,
                first,
                end,
                pledgers=_pledgers(view, word, first, end),
                cue=(word, word + 1),
                confidence=0.55,
                rank=RANK,
                start=start,
                entry=view.word(word),
            )


def _pledgers(view: View, word: int, first: int, end: int) -> tuple[Speaker, ...]:
    """Of what is done in return («مقابل قبولها بقيود») whom the pronoun means; else the side that does it."""
    parties = sides(view, word)
    is_return = view.word(first - 1) in IN_RETURN
    return doer(view, parties, first - 1, end) if is_return else doers(view, parties, first, end)


def _parts(view: View, found: tuple[int, int], limit: int) -> list[tuple[int, int, int]]:
    """What is provided for, and what in return («رفع العقوبات مقابل | قبولها بقيود»), each with its end."""
    first, start = found
    end = end_of(view, first, limit)
    for word in range(first + 2, end):
        other = object_at(view, word + 1, "") if view.word(word) in IN_RETURN else None
        if other is not None and other[0] < limit:
            return [(first, start, word), (*other, end_of(view, other[0], limit))]
    return [(first, start, end)]


def _is_agreements(view: View, word: int) -> bool:
    """True where the agreement is named before the verb, or right behind it; a law is none, nor a convention
    cited by its year («اتفاقية اليونسكو لسنة 1970»).
    """
    first = max(view.floor(word), word - (_NEAR if view.word(word) in _HOLDS else _BEFORE))
    around = {view.word(i) for i in range(first, min(word + _BEHIND, view.passage.count))}
    if any(_is_of_old(view, i) for i in range(first, word + _BEHIND + 1)):
        return False
    if any(view.word(i - 1) in _ANY for i in range(first, word + 1) if _is_paper(view.word(i))):
        return False  # «نرحب بأي اتفاقية تضمن»: there is none yet
    return any(map(_is_paper, around)) and around.isdisjoint(_NOT_YET)


def _is_paper(word: str) -> bool:
    return is_agreement(word) or word in _DEALS


def _is_of_old(view: View, word: int) -> bool:
    """«لسنة 1970»: what states have long been bound by."""
    year = view.word(word + 1)
    return view.word(word) in _OF_YEAR and year.isdecimal() and int(year) < _CENTURY


def _object(view: View, word: int, limit: int) -> tuple[int, int] | None:
    if _plain(view.word(word - 1)) in _DENIED:
        return None
    end = min(limit, word + _TO_OBJECT)
    if view.word(word) in _HOLDS:
        return _held(view, word, end)
    return (
        object_after(view, word + 1, end, "علي")
        or object_after(view, word + 1, end, "ب")
        or clause_of(view, word, limit, "علي", _TO_CLAUSE)
        or clause_of(view, word, limit, _BY_THAT)
    )


def _held(view: View, word: int, end: int) -> tuple[int, int] | None:
    """«يتضمن العقد أيضا | إزاحة المحطة»: the deed right behind the verb, the agreement's name or «أيضا»."""
    if view.word(word - 1) in _NOT_NOW or not _WAS.isdisjoint(_plain(view.word(word - i)) for i in (1, 2)):
        return None
    beside = range(word + 1, end)
    at = next((i for i in beside if view.word(i) not in _BESIDES and not _is_named(view.word(i))), end)
    return object_at(view, at, "") if at < end and not _is_paper(view.word(at)) else None


def _is_named(word: str) -> bool:
    """«يتضمن العقد»: the agreement itself, with the article."""
    return word.startswith("ال") and _is_paper(word)


def _plain(word: str) -> str:
    """The word without a joined و or ف."""
    return word[1:] if word[:1] in ("و", "ف") else word
