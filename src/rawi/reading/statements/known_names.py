"""Known names: what the names finder found, by block and word number."""

from bisect import bisect_left
from collections.abc import Sequence

from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.word_sets import word_set
from rawi.reading.model.findings import Finding, NameType, NameValue
from rawi.reading.statements.nouns import Head, head_of, is_definite, without_preposition
from rawi.reading.statements.passage import Passage
from rawi.reading.statements.word_kinds import is_word

Names = dict[str, dict[int, tuple[int, NameValue]]]
_SPEAKERS = (NameType.PERSON, NameType.ORGANISATION, NameType.PLACE)


def known_names(passages: Sequence[Passage], found: Sequence[Finding]) -> Names:
    """For each block: first word number of a name to the number after its last word and its value."""
    by_block = {passage.prose.block: passage for passage in passages}
    names: Names = {}
    for finding in found:
        passage = by_block.get(finding.block)
        if passage is None or not isinstance(finding.value, NameValue) or finding.value.type not in _SPEAKERS:
            continue
        span = finding.spans[0]
        first = bisect_left(passage.ends, span.start - passage.offset + 1)
        end = bisect_left(passage.starts, span.end - passage.offset)
        if _is_field(passage, first, finding.value) or _is_clause_word(passage, first):
            continue
        end = _to_full(passage, first, end, finding.value)
        block = names.setdefault(finding.block, {})
        if end > first and (first not in block or block[first][0] < end):
            block[first] = (end, finding.value)
    return names


def _to_full(passage: Passage, first: int, end: int, value: NameValue) -> int:
    """The end of the name, moved on over words of its full form that stand right after it."""
    if value.type is not NameType.PERSON:
        return end
    full = fold(value.name).split()
    while (
        end < passage.count
        and passage.words[end] in full
        and passage.words[end] not in passage.words[first:end]
    ):
        end += 1
    return end


def _is_clause_word(passage: Passage, first: int) -> bool:
    """«وأضافت أن صالح بعث»: no name begins with أن, though «آن» does."""
    return passage.words[first] in ("ان", "انه") and passage.said(first, first + 1)[0] in "أإا"


def _is_field(passage: Passage, first: int, value: NameValue) -> bool:
    """«المدير العام للمؤسسة العامة لصوامع الغلال»: what a body is for, taken for a name behind a title; not
    «وزير الخارجية لوران فابيوس».
    """
    word = passage.words[first]
    if value.type is not NameType.PERSON or not word.startswith("ل") or not is_word(word[1:]):
        return False
    if word in word_set("given_names"):
        return False
    before = passage.words[max(first - 2, 0) : first]
    if before and not is_definite(before[-1]):
        before = before[-1:]  # «في عدة بلدان وفقا لسامي نصار»
    return any(head_of(without_preposition(text)) is Head.ORGANISATION for text in before)
