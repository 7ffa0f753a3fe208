"""What a paper that was signed has a party do, told as what will be: «وبموجب العقد، ستورد الشركة الحافلات».

Example: وبموجب الاتفاق ستسحب الحكومة قواتها -> ستسحب الحكومة قواتها
Source: own observation of Gulf newspapers.
"""

from collections.abc import Iterator

from rawi.reading.arabic.word_sets import words_of_kind
from rawi.reading.pledges.build import draft
from rawi.reading.pledges.clause import is_relative
from rawi.reading.pledges.draft import Draft
from rawi.reading.pledges.ends import end_of
from rawi.reading.pledges.future import Future, Person, foretells
from rawi.reading.pledges.pledgers import body_named, subject_near
from rawi.reading.pledges.view import View

RANK = 46
_PAPERS = words_of_kind("pledge_papers", "contracted")
_UNDER = frozenset({"بموجب", "بمقتضي"})
#: «في ضوء الاتفاقية», «وفقا للاتفاق»
_IN_LIGHT = frozenset({"ضوء", "وفق", "وفقا", "طبقا", "حسب"})
_OPENERS = _UNDER | _IN_LIGHT
#: The verb's subject is what is done, and the parties are not told: «سيتم تسليم الموقع».
_PASSIVES = frozenset({"يتم", "يجري"})
_REACH = 24


def forms() -> frozenset[str]:
    """The folded words at which the rule begins."""
    return _OPENERS | frozenset("و" + word for word in _OPENERS)


def propose(view: View) -> Iterator[Draft]:
    """Every verb of the future with a subject, in a sentence that the paper opens."""
    for word in view.places(forms()):
        limit = view.passage.sentence_ends[word]
        if view.said_at(word) is not None or not _opens(view, word):
            continue
        for at in range(word + 2, min(limit, word + _REACH)):
            future = view.futures.get(at)
            if future is None or future.person is not Person.OTHER or is_relative(view, at):
                continue
            yield from _draft(view, word, future, limit)


def _opens(view: View, word: int) -> bool:
    """True for «بموجب العقد» at the beginning of a sentence, «وفي ضوء الاتفاقية» with its preposition."""
    first = word - (view.word(word - 1).removeprefix("و") == "في")
    paper = view.word(word + 1)
    stem = paper.removeprefix("لل").removeprefix("ال").removeprefix("ل")
    return view.floor(word) == first and stem in _PAPERS


def _draft(view: View, word: int, future: Future, limit: int) -> Iterator[Draft]:
    if foretells(future, own=True) or future.present in _PASSIVES:
        return
    if pledgers := subject_near(view, future.first, future.end) or body_named(view, future.end):
        yield draft(
            view,
            future.first,
            end_of(view, future.end, limit),
            pledgers=pledgers,
            cue=(future.first, future.end),
            confidence=0.5,
            rank=RANK,
            start=future.start,
            denied=future.denied,
            entry=view.word(word),
        )
