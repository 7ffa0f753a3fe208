"""Asides: «اتحاد السلة (آسيا)», «سامي نصار -محلل مستقل- وجود»."""

from rawi.reading.statements.passage import Passage

_DASHES = frozenset("-–")


def aside_end(passage: Passage, word: int, most: int) -> int:
    """The word behind the parenthesis or the words between dashes, at most so many, that open before the
    word; 0 for none. A dash without a space joins two words («حزيران-يونيو», «2015-2016»).
    """
    gap = passage.gaps[word]
    closers = {")"} if "(" in gap else _DASHES if gap.strip() in _DASHES and gap[0].isspace() else None
    if closers is None:
        return 0
    ends = range(word + 1, min(word + most, passage.count) + 1)
    gaps = passage.gaps
    return next((end for end in ends if gaps[end] not in _DASHES and not closers.isdisjoint(gaps[end])), 0)
