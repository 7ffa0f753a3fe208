"""The card of one item on the desk."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from rawi.record.choices import PUBLIC_STATES, ReviewState
from rawi.record.models import Item, Review
from rawi.record.queries.desk import WAITING
from rawi.record.reasons import as_shown
from rawi.record.review.words import Line, lines_of


@dataclass(frozen=True, slots=True)
class TrailLine:
    """One decision: what, by whom ("" for the machine's own), when, why."""

    state: str
    who: str
    at: datetime
    basis: str
    reason: str
    amended: bool


@dataclass(frozen=True, slots=True)
class Card:
    """One item: number counts within its block and stands beside its words in the text."""

    id: int
    revision: int
    kind: str
    kind_label: str
    number: int
    state: str
    state_label: str
    words: str
    lines: list[Line]
    trail: list[TrailLine]
    percent: int | None
    entered_by: str
    can_undo: bool
    last_words: str = ""
    last_sentence: str = ""

    @property
    def waits(self) -> bool:
        """Whether an editor has yet to decide."""
        return self.state in WAITING

    @property
    def can_be_accepted(self) -> bool:
        """Whether its words stand and it is not accepted yet."""
        return self.state not in (*PUBLIC_STATES, ReviewState.STALE)

    @property
    def is_public(self) -> bool:
        """Whether readers may see it."""
        return self.state in PUBLIC_STATES


def card_of(item: Item, number: int, *, user: Any, last_words: str = "", last_sentence: str = "") -> Card:
    """The card of item as user sees it."""
    trail = list(item.reviews.all())
    return Card(
        id=item.pk,
        revision=item.revision,
        kind=item.kind,
        kind_label=item.get_kind_display(),
        number=number,
        state=item.review_state,
        state_label=item.get_review_state_display(),
        words=item.words,
        lines=lines_of(item),
        trail=[_trail_line(review) for review in trail],
        percent=None if item.confidence is None else round(item.confidence * 100),
        entered_by=str(item.created_by) if item.created_by else "",
        can_undo=bool(trail) and trail[-1].by_id == user.pk,
        last_words=last_words,
        last_sentence=last_sentence,
    )


def _trail_line(review: Review) -> TrailLine:
    return TrailLine(
        state=review.get_state_display(),
        who=str(review.by) if review.by else "",
        at=review.at,
        basis=review.get_basis_display(),
        reason=as_shown(review),
        amended=bool(review.changes),
    )
