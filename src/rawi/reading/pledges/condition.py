"""The condition of a pledge, in the page's words."""

from rawi.reading.pledges.view import View
from rawi.reading.statements.phrases import phrase_at

_BEHIND = 3
#: Sentences without end must stay cheap.
_LONGEST = 80


def condition_of(view: View, first: int, end: int) -> str:
    """The words from «إذا», «في حال», «شرط» … on, inside the pledge or right behind it; "" without any."""
    limit = view.passage.sentence_ends[end - 1]
    for word in range(first, min(end + _BEHIND, limit)):
        if phrase_at(view.passage, "pledge_conditions", word):
            stop = end if word < end else limit
            return view.passage.said(word, _clause_end(view, word, stop))
    return ""


def _clause_end(view: View, word: int, limit: int) -> int:
    limit = min(limit, word + _LONGEST)
    for i in range(word + 1, limit):
        if any(mark in view.passage.gaps[i] for mark in '،,;؛:.»”"'):
            return i
    return limit
