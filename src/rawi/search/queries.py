"""What is found: places in the index, the best first.

Of a frequent word an archive has more pages than anybody will read, and no database can rank them all in the
time that a reader waits. So the newest that have all words are ranked, and beside them the newest that
have them in the title, in the opening, and side by side: old pages that are about the matter are among these.
What counts is where the words stand, and for a share how new the page is. Both databases rank alike.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from time import monotonic

from rawi.search import tags
from rawi.search.index import Shelf, Wanted, index_on
from rawi.search.places import day_of, first_of, last_of
from rawi.search.questions import Question

#: How many of the newest are looked at: with the words anywhere, and in a better place.
MOST_FOUND = 400
_MOST_BETTER = 200
#: All questions of one search together; what is not found by then is left out.
SECONDS = 0.7
#: Words in the title, in the opening, anywhere; side by side; today. A page of half a year ago has half
#: of the last.
_TITLE, _LEAD, _ANYWHERE, _SIDE_BY_SIDE, _NEW = 1.0, 0.6, 0.3, 0.3, 0.35
_HALF_LIFE_DAYS = 180


@dataclass(frozen=True, slots=True)
class Found:
    """Places, the best first, and whether there are more that were not looked at."""

    places: tuple[int, ...] = ()
    has_more: bool = False


def find(shelf: Shelf, question: Question, today: date) -> Found:
    """What answers a question on a shelf, at most some hundred."""
    wanted = wanted_of(question)
    if wanted is None or wanted.is_empty:
        return Found()
    clock = _Clock(SECONDS)
    anywhere = _ask(shelf, wanted, MOST_FOUND + 1, clock)
    has_more = len(anywhere) > MOST_FOUND
    if question.newest_first or not (wanted.words or wanted.phrases):
        return Found(tuple(anywhere[:MOST_FOUND]), has_more)
    scores = dict.fromkeys(anywhere[:MOST_FOUND], _ANYWHERE)
    for better, score in _better(wanted):
        # Where all were looked at, what stands better is among them; only a long list hides any.
        for place in _ask(shelf, better, _MOST_BETTER, clock):
            scores[place] = max(scores.get(place, 0), score)
    for place in _side_by_side(shelf, wanted, clock):
        scores[place] = scores.get(place, _ANYWHERE) + _SIDE_BY_SIDE
    ranked = sorted(scores, key=lambda place: (-scores[place] - _newness(place, today), -place))
    return Found(tuple(ranked), has_more)


def count(question: Question, most: int) -> int:
    """How much that is public answers a question, counted no further than most: for suggestions."""
    wanted = wanted_of(question)
    if wanted is None or wanted.is_empty:
        return 0
    clock = _Clock(SECONDS / 4)
    return min(most, sum(len(_ask(shelf, wanted, most, clock)) for shelf in Shelf))


def wanted_of(question: Question) -> Wanted | None:
    """The question as an index is asked; None where nothing can answer it, such as a speaker unknown."""
    groups: list[tuple[str, ...]] = []
    if question.section is not None:
        groups.append((tags.of_section(question.section),))
    if question.speakers is not None:
        if not question.speakers:
            return None
        groups.append(tuple(tags.of_speaker(key) for key in question.speakers))
    if question.kind and question.kind != "article":
        groups.append((tags.of_kind(question.kind),))
    wanted = Wanted(question.words, question.phrases, tuple(groups))
    if question.since:
        wanted = replace(wanted, first=first_of(question.since))
    if question.until:
        wanted = replace(wanted, last=last_of(question.until))
    return wanted


class _Clock:
    """The time that is left."""

    def __init__(self, seconds: float) -> None:
        self._end = monotonic() + seconds

    @property
    def left(self) -> float:
        return self._end - monotonic()


def _ask(shelf: Shelf, wanted: Wanted, limit: int, clock: _Clock) -> list[int]:
    left = clock.left
    return index_on().find(shelf, wanted, limit=limit, seconds=left) if left > 0 else []


def _better(wanted: Wanted) -> Iterator[tuple[Wanted, float]]:
    yield replace(wanted, part="title"), _TITLE
    yield replace(wanted, part="lead"), _LEAD


def _side_by_side(shelf: Shelf, wanted: Wanted, clock: _Clock) -> list[int]:
    """What has two or three words as they were asked, one after the other."""
    if not 2 <= len(wanted.words) <= 3:
        return []
    together = replace(wanted, words=(), phrases=(*wanted.phrases, wanted.words))
    return _ask(shelf, together, _MOST_BETTER, clock)


def _newness(place: int, today: date) -> float:
    age = max(0, (today - day_of(place)).days)
    return _NEW * _HALF_LIFE_DAYS / (_HALF_LIFE_DAYS + age)
