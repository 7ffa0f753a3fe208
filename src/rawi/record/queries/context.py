"""The sentence in which an item's words stand."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rawi.articles.models import Version
from rawi.reading.arabic.sentences import sentences
from rawi.reading.spans import Span
from rawi.record.choices import EvidenceState
from rawi.record.models import Evidence, Item


@dataclass(frozen=True, slots=True)
class Context:
    """A sentence, and the item's words in it: half-open code points of text."""

    text: str
    words: tuple[Span, ...]


def contexts_of(items: Iterable[Item]) -> dict[int, Context]:
    """The sentence of each item as its article's newest version has it, by the items' keys: two queries."""
    standing = Evidence.objects.filter(
        item__in=[item.pk for item in items], state__in=(EvidenceState.EXACT, EvidenceState.MOVED)
    )
    by_item: dict[int, list[Evidence]] = {}
    for evidence in standing.order_by("item_id", "version__number", "start"):
        by_item.setdefault(evidence.item_id, []).append(evidence)
    newest = {key: _newest(rows) for key, rows in by_item.items()}
    texts = _texts({rows[0].version_id for rows in newest.values()})
    found = {key: _context(rows, texts.get(rows[0].version_id, {})) for key, rows in newest.items()}
    return {key: context for key, context in found.items() if context}


def _newest(rows: Sequence[Evidence]) -> list[Evidence]:
    """The evidence of the last version among rows that are ordered by version, within its first block."""
    last = [row for row in rows if row.version_id == rows[-1].version_id]
    return [row for row in last if row.block == last[0].block]


def _texts(versions: set[int]) -> dict[int, dict[str, str]]:
    """Version to block to text."""
    return {
        key: {block.id: block.text for block in version.blocks}
        for key, version in Version.objects.in_bulk(versions).items()
    }


def _context(rows: Sequence[Evidence], blocks: dict[str, str]) -> Context | None:
    text = blocks.get(rows[0].block, "")
    words = Span(rows[0].start, rows[0].end)
    if words.of(text) != rows[0].exact:
        return None
    touched = [sentence for sentence in sentences(text) if sentence.overlaps(words)] or [words]
    whole = Span(min(touched[0].start, words.start), max(touched[-1].end, words.end))
    inside = (Span(row.start, row.end) for row in rows if whole.start <= row.start and row.end <= whole.end)
    return Context(
        whole.of(text), tuple(Span(one.start - whole.start, one.end - whole.start) for one in inside)
    )
