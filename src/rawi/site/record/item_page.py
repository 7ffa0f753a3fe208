"""The page of one item: its words, its fields, what became of it, and how it came to stand in the record."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.utils.translation import gettext_lazy as _

from rawi.record.choices import DisputeKind, DisputeState, DueBasis, ItemKind, RelationKind, SpeakerKind
from rawi.record.models import Dispute, Item, Pledge, Review
from rawi.record.outcomes import outcome
from rawi.record.queries import answered_disputes, history_of, relations_of, reviews_of
from rawi.record.saying import kind_of_saying
from rawi.site.record.lines import Line, lines
from rawi.site.record.status import Status
from rawi.site.record.time import shape_of

#: What an earlier item is told of a later one: the relation, seen from its other end.
_FROM_THE_EARLIER = {
    RelationKind.REPEATS: _("is repeated by"),
    RelationKind.CONTRADICTS: _("is contradicted by"),
    RelationKind.REVERSES: _("is reversed by"),
    RelationKind.ANSWERS: _("is answered by"),
    RelationKind.FOLLOWS: _("was replaced by the figure"),
}


@dataclass(frozen=True, slots=True)
class Fact:
    """A field of the item: its title, and its value as text, as an EDTF value, or as a link."""

    title: Any
    text: Any = ""
    edtf: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """A step of a pledge's history. evidence is a public item; is_hidden says that it no longer is one."""

    status: Status
    since: str
    shape: str
    reason: str
    evidence: Line | None = None
    url: str = ""
    is_hidden: bool = False


@dataclass(frozen=True, slots=True)
class Related:
    """Another item, and what the one is to the other."""

    label: Any
    line: Line
    explanation: str = ""


@dataclass(frozen=True, slots=True)
class Answered:
    """A dispute that the desk has answered. name and reply show only where a reply was published."""

    label: Any
    state: Any
    answer: str
    at: datetime | None
    name: str = ""
    reply: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """A decision on the item: what and when; who stays within the newsroom."""

    state: Any
    basis: Any
    at: datetime


@dataclass(frozen=True, slots=True)
class ItemFacts:
    """All that an item's page shows beside its line."""

    facts: list[Fact] = field(default_factory=list)
    history: list[Change] = field(default_factory=list)
    related: list[Related] = field(default_factory=list)
    answered: list[Answered] = field(default_factory=list)
    trail: list[Step] = field(default_factory=list)


def item_facts(item: Item, disputes: list[Dispute]) -> ItemFacts:
    """What stands on the item's page; the number of queries does not grow with the record."""
    return ItemFacts(
        facts=[fact for fact in _facts(item) if fact.text or fact.edtf],
        history=_history(item.pledge) if item.kind == ItemKind.PLEDGE else [],
        related=_related(item),
        answered=[_answered(one) for one in disputes],
        trail=[_step(one) for one in reviews_of(item)],
    )


def disputes_of(item: Item) -> list[Dispute]:
    """The answered disputes of an item."""
    return answered_disputes(item)


def _facts(item: Item) -> Iterator[Fact]:
    makers = {
        ItemKind.STATEMENT: _of_statement,
        ItemKind.PLEDGE: _of_pledge,
        ItemKind.FIGURE: _of_figure,
        ItemKind.EVENT: _of_event,
        ItemKind.DATE: _of_date,
    }
    if (make := makers.get(ItemKind(item.kind))) is not None:
        yield from make(item)


def _of_statement(item: Item) -> Iterator[Fact]:
    own = item.statement
    yield Fact(_("In short"), own.gist)
    yield Fact(_("Cue"), own.cue)
    yield Fact(_("Kind of saying"), kind_of_saying(own))
    yield Fact(_("Form"), own.get_form_display())
    yield Fact(_("Speaker"), own.get_attribution_display())
    yield Fact(_("Said on"), edtf=own.said_on)
    yield Fact(_("Told to"), own.told_to)
    yield Fact(_("Channel"), own.channel)
    yield from _sources(item)


def _of_pledge(item: Item) -> Iterator[Fact]:
    own = item.pledge
    yield Fact(_("In short"), own.gist)
    yield Fact(_("What kind of pledge"), own.get_polarity_display())
    yield Fact(_("Condition"), own.condition)
    yield Fact(_("Due"), edtf=own.due)
    yield Fact(_("Due, in the words of the text"), own.due_words)
    yield Fact(
        _("How that is known"), own.get_due_basis_display() if own.due_basis != DueBasis.STATED else ""
    )
    yield Fact(_("Measurable"), own.get_measurable_display() if own.measurable != "unknown" else "")
    if own.agreement:
        yield Fact(_("Agreement"), own.agreement.name, url=own.agreement.get_absolute_url())
    yield Fact(_("Provision"), own.provision)


def _of_figure(item: Item) -> Iterator[Fact]:
    own = item.figure
    yield Fact(_("Qualifier"), own.get_qualifier_display())
    yield Fact(_("Kind"), own.get_figure_kind_display())
    yield Fact(_("Unit"), own.unit)
    yield Fact(_("What it measures"), own.measures)
    yield Fact(_("Of whom"), own.of_whom)
    yield Fact(_("Where"), own.where)
    yield Fact(_("As of"), edtf=own.as_of)
    if own.series:
        yield Fact(_("How this number moved"), own.series.title, url=own.series.get_absolute_url())


def _of_event(item: Item) -> Iterator[Fact]:
    own = item.event
    yield Fact(_("Type"), own.type_in_words)
    yield Fact(_("Begins"), edtf=own.start)
    yield Fact(_("Ends"), edtf=own.end)
    yield Fact(_("Status"), own.get_status_display())
    yield Fact(_("Outcome"), own.outcome)


def _of_date(item: Item) -> Iterator[Fact]:
    yield Fact(_("Date"), edtf=item.date.edtf)


def _sources(item: Item) -> Iterator[Fact]:
    """Why a source has no name."""
    for one in item.involvements.all():
        if one.speaker_kind == SpeakerKind.UNNAMED:
            yield Fact(_("Why unnamed"), one.reason or _("not said in the text"))


def _history(pledge: Pledge) -> list[Change]:
    history = history_of(pledge)
    shown = {one.id: one for one in lines([item for _, item in history if item], with_sentences=True)}
    return [
        Change(
            status=Status(change.status, outcome(change.status, pledge.polarity)),
            since=change.since,
            shape=shape_of(change.since),
            reason=change.reason,
            evidence=shown.get(item.pk) if item else None,
            url=change.url,
            is_hidden=bool(change.evidence_words and not item),
        )
        for change, item in history
    ]


def _related(item: Item) -> list[Related]:
    found = relations_of(item)
    shown = {one.id: one for one in lines([other for _, other, _ in found])}
    return [
        Related(_relation_label(relation.kind, is_earlier=is_earlier), shown[other.pk], relation.explanation)
        for relation, other, is_earlier in found
    ]


def _relation_label(kind: str, *, is_earlier: bool) -> Any:
    known = RelationKind(kind)
    return known.label if is_earlier else _FROM_THE_EARLIER[known]


def _answered(dispute: Dispute) -> Answered:
    is_reply = dispute.state == DisputeState.REPLY_PUBLISHED
    return Answered(
        label=DisputeKind(dispute.kind).label,
        state=DisputeState(dispute.state).label,
        answer=dispute.answer,
        at=dispute.answered_at,
        name=dispute.name if is_reply else "",
        reply=dispute.text if is_reply else "",
    )


def _step(review: Review) -> Step:
    return Step(review.get_state_display(), review.get_basis_display(), review.at)
