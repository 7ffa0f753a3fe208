"""Prefix: the byline that some papers print again before the first sentence of the text.

Example: سامي نصار- الراية- متابعة: أعلنت الوزارة -> the sentence begins with أعلنت
Source: pages of news sites in the corpus.
"""

from rawi.reading.statements.passage import Passage

_DASHES = frozenset("-–—ـ")
_MOST_WORDS = 8


def after_prefix(passage: Passage, start: int) -> int:
    """The first word behind the byline that opens the passage, start where none does or start is inside."""
    end = _end(passage) if start == 0 else 0
    return end or start


def is_in_prefix(passage: Passage, word: int) -> bool:
    """True for «متابعة» of «الراية- متابعة: أعلنت»: it reports nothing."""
    return word < _MOST_WORDS and ":" in passage.gaps[word + 1] and word < _end(passage)


def _end(passage: Passage) -> int:
    """The word behind the colon that closes words with a dash between them; 0 where no such words come."""
    dashes = 0
    for word in range(1, min(passage.count, _MOST_WORDS + 1)):
        gap = passage.gaps[word]
        dashes += not _DASHES.isdisjoint(gap)
        if ":" in gap:
            return word if dashes else 0
        if gap.strip(" -–—ـ"):
            return 0
    return 0
