"""What is announced for a day to come: «أعلن الأمين عن عقد اجتماع طارئ في القاهرة يوم الخميس المقبل».

Without such a day it may be past («أعلن عن وصول الدفعة»); a dividend, a grant bind without one.
Example: وأعلنت الجامعة عن افتتاح فرع جديد العام المقبل -> افتتاح فرع جديد العام المقبل
Source: own observation of Gulf newspapers.
"""

from collections.abc import Iterator

from rawi.reading.arabic.word_sets import word_set
from rawi.reading.model.findings import DateValue, Direction
from rawi.reading.pledges.build import draft
from rawi.reading.pledges.draft import Draft
from rawi.reading.pledges.ends import end_of
from rawi.reading.pledges.future import Person
from rawi.reading.pledges.speakers import speakers_of
from rawi.reading.pledges.view import View
from rawi.reading.statements.nouns import is_definite

RANK = 45
_ENTRIES = ("أعلن", "كشف")
#: «عقد جلسته الاعتيادية السبت المقبل»: what comes round of itself.
_ROUTINE = ("اعتيادي", "دوري", "اسبوعي", "شهري", "سنوي")
_LONGEST_ADJECTIVE = 3
_BEGINNINGS = frozenset({"البدء", "الانطلاق", "الشروع", "العمل"})


def propose(view: View) -> Iterator[Draft]:
    """Every announcement of a deed, a verbal noun, with a day to come."""
    if view.scene.is_headline:
        return
    for said in view.said:
        word = said.first
        if said.entry not in _ENTRIES or word >= said.end:
            continue
        if not _is_deed(view, word) or _is_routine(view, word):
            continue
        end = end_of(view, word, said.end)
        pledgers = speakers_of(said, Person.WE)
        is_owed = _is_payment(view, word) or _is_grant(view, word)
        if pledgers and (is_owed or _lies_ahead(view, word, end)):
            yield draft(
                view,
                word,
                end,
                pledgers=pledgers,
                cue=view.words_in(said.value.cue_span) if said.value.cue_span else (word, word + 1),
                confidence=0.5,
                rank=RANK,
                entry=said.entry,
            )


def _is_deed(view: View, word: int) -> bool:
    """True for a verbal noun without pronoun: «عن إطلاق», not «قلقه», nor behind أن; with the article only
    where the deed follows («عن البدء بعد شهر في البناء»).
    """
    if is_definite(view.word(word)):
        return view.word(word) in _BEGINNINGS and view.word(word - 1) == "عن"
    letters = view.passage.said(word, word + 1)
    if letters.endswith(("ه", "ها", "هم")) or view.word(word - 1) in ("ان", "انه", "انها"):
        return False
    is_named = word in view.scene.named_words
    return (
        view.scene.is_content_noun(word)
        and not is_named
        and view.word(word) not in word_set("not_undertaken")
    )


def _is_routine(view: View, word: int) -> bool:
    near = (view.word(i).removeprefix("ال") for i in range(word + 1, word + 1 + _LONGEST_ADJECTIVE))
    return any(text == one or text == one + "ه" for text in near for one in _ROUTINE)


def _is_payment(view: View, word: int) -> bool:
    """«توزيع أرباح نقدية»: a company that announces it owes it, whatever the day."""
    return view.word(word) in ("توزيع", "صرف") and view.word(word + 1) == "ارباح"


def _is_grant(view: View, word: int) -> bool:
    """«منح امتيازات للسياح», «رصد خمسة مليارات دولار»: what is given binds whoever gives it."""
    return view.word(word) in word_set("pledge_grants") and (
        view.word(word + 1) in word_set("number_words")
        or view.word(word + 1)[:1].isdigit()
        or view.word(word + 1) in word_set("pledge_gifts")
    )


def _lies_ahead(view: View, first: int, end: int) -> bool:
    place = view.passage.span(first, end)
    for finding in view.dates:
        value = finding.value
        if isinstance(value, DateValue) and _is_to_come(value) and place.covers(finding.spans[0]):
            return True
    return False


def _is_to_come(value: DateValue) -> bool:
    """True for a time ahead, and for one that has just begun and has no end («هدنة ابتداء من ليل الأحد»)."""
    is_begun = value.direction is Direction.PRESENT and value.edtf.endswith("/..")
    return bool(value.edtf) and (value.direction is Direction.FUTURE or is_begun)
