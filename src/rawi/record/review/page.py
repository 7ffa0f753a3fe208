"""An article's text with its items marked in it, sentence by sentence, each with its cards."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.html import format_html
from django.utils.translation import gettext as _

from rawi.articles.models import Article, Version
from rawi.articles.models.version import VersionBlock
from rawi.base.marking import Mark, marked
from rawi.reading.arabic.sentences import sentences
from rawi.reading.spans import Span
from rawi.record.choices import ReviewState
from rawi.record.models import Item
from rawi.record.queries import desk
from rawi.record.review.cards import Card, card_of

#: Refused items keep their card, and leave the text to those that stand or wait.
_UNMARKED = (ReviewState.REJECTED, ReviewState.WITHDRAWN)


@dataclass(frozen=True, slots=True)
class Row:
    """A sentence and the cards of what begins in it; start counts in the block's text."""

    start: int
    html: str
    cards: list[Card]


@dataclass(frozen=True, slots=True)
class ReviewBlock:
    """One block of the text."""

    id: str
    kind: str
    rows: list[Row]


def blocks_of(
    article: Article, version: Version, *, user: Any, only: Collection[str] | None = None
) -> list[ReviewBlock]:
    """The blocks of version for user's eyes, in order; only leaves out all others."""
    items: dict[str, list[Item]] = {}
    for item in desk.items_of(article, version, blocks=only):
        items.setdefault(item.evidence_here[0].block, []).append(item)  # type: ignore[attr-defined]  # queried
    return [
        _block(block, items.get(block.id, []), user)
        for block in version.blocks
        if only is None or block.id in only
    ]


def lost_of(article: Article, version: Version, *, user: Any) -> list[Card]:
    """The cards of the items that lost their words, with the sentence they stood in last."""
    cards = []
    for number, item in enumerate(desk.lost_items_of(article, version), 1):
        last = item.evidence_ever[-1] if item.evidence_ever else None  # type: ignore[attr-defined]  # queried
        sentence = f"{last.prefix}{last.exact}{last.suffix}" if last else ""
        cards.append(
            card_of(item, number, user=user, last_words=last.exact if last else "", last_sentence=sentence)
        )
    return cards


def _block(block: VersionBlock, items: list[Item], user: Any) -> ReviewBlock:
    items.sort(key=_place)
    cards = [card_of(item, number, user=user) for number, item in enumerate(items, 1)]
    numbered = list(zip(items, cards, strict=True))
    spans = sentences(block.text) or [Span(0, len(block.text))]
    ends = [*(span.start for span in spans[1:]), len(block.text) + 1]
    rows, first = [], 0
    for span, end in zip(spans, ends, strict=True):
        here = [card for item, card in numbered if first <= _place(item)[0] < end]
        rows.append(Row(span.start, _sentence(block, span, numbered), here))
        first = end
    return ReviewBlock(block.id, block.kind, rows)


def _place(item: Item) -> tuple[int, int]:
    """Longer stretches come before what lies in them."""
    first = item.evidence_here[0]  # type: ignore[attr-defined]  # set by the query
    return (first.start, -first.end)


def _sentence(block: VersionBlock, span: Span, numbered: Sequence[tuple[Item, Card]]) -> str:
    marks = [
        mark
        for item, card in numbered
        if item.review_state not in _UNMARKED
        for order, place in enumerate(item.evidence_here)  # type: ignore[attr-defined]  # set by the query
        if place.block == block.id and (mark := _mark(card, place, span, is_first=order == 0))
    ]
    return marked(span.of(block.text), marks)


def _mark(card: Card, place: Any, span: Span, *, is_first: bool) -> Mark | None:
    start, end = max(place.start, span.start), min(place.end, span.end)
    if start >= end:
        return None
    begins = is_first and place.start >= span.start
    # Without words, so that selecting and counting meet the text alone; the style writes the number.
    lead = format_html(
        '<a class="found__n kind--{}" href="#i-{}" data-n="{}" aria-label="{}"></a>',
        card.kind,
        card.id,
        f"{card.kind_label} {card.number}",
        _("card %(number)s: %(kind)s") % {"number": card.number, "kind": card.kind_label},
    )
    return Mark(
        start - span.start,
        end - span.start,
        "mark",
        f"m-{card.id}" if begins else "",
        f"found kind--{card.kind} is-{card.state}",
        (("data-item", str(card.id)),),
        tail=lead if begins else "",
    )
