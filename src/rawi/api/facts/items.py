"""Items as the API shows them."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.utils import timezone

from rawi.api.facts.kinds import FACTS
from rawi.api.schemas.item import PublicItem
from rawi.api.schemas.parts import Answer, ItemArticle, Link, Part, Quote
from rawi.api.schemas.questions import KEY
from rawi.api.site_facts import SiteFacts
from rawi.record.choices import Basis, DisputeState
from rawi.record.models import Dispute, Evidence, Involvement, Item
from rawi.record.queries.whole import whole

#: On whose word an item stands, by the basis of the decision: nobody is named.
_WORDS = {Basis.REVIEWER: "editor", Basis.BULK: "bulk", Basis.OPERATOR: "import"}


def public_items(keys: Iterable[int], site: SiteFacts) -> list[PublicItem]:
    """The public ones among the items with these keys, in their order."""
    today = timezone.localdate()
    # An address can hold a number that no database can.
    return [_item(item, site, today) for item in whole(key for key in keys if key <= KEY)]


def _item(item: Any, site: SiteFacts, today: date) -> PublicItem:
    make, detail = FACTS.get(item.kind), getattr(item, item.kind, None)
    own: dict[str, Any] = {item.kind: make(detail, item.shown, today)} if make and detail else {}
    return PublicItem(
        id=item.pk,
        kind=item.kind,
        url=site.url("record_item", item.pk),
        words=item.words,
        day=item.day,
        starts_on=item.starts_on,
        ends_on=item.ends_on,
        article=_article(item, site),
        names=[part_of(one) for one in item.involvements.all()],
        evidence=[_quote(one) for one in item.evidence_here],
        review=item.review_state,
        accepted_by=_WORDS.get(item.basis, ""),
        rule=item.rule,
        confidence=item.confidence,
        licence=item.licence or site.licence,
        revision=item.revision,
        changed_at=item.changed_at,
        relations=[
            Link(kind=one.kind, earlier=one.earlier_id, explanation=one.explanation)
            for one in item.earlier_ones
            if one.earlier_id in item.shown
        ],
        disputes=[_answer(one) for one in item.answered],
        **own,
    )


def _article(item: Item, site: SiteFacts) -> ItemArticle:
    here = item.evidence_here  # type: ignore[attr-defined]  # set by the query
    return ItemArticle(
        id=item.article_id,
        headline=item.article.title,
        url=site.url("short_link", item.article_id),
        version=here[0].version.number if here else None,
    )


def part_of(one: Involvement) -> Part:
    """Who takes part, by the authority file's name where there is one."""
    name = one.name
    return Part(
        role=one.role,
        id=one.name_id,
        name=one.shown,
        latin=name.latin if name else "",
        type=name.type if name else "",
        wikidata=name.wikidata if name else "",
        as_named=one.as_named,
        capacity=one.capacity,
        speaker_kind=one.speaker_kind,
        reason=one.reason,
    )


def _quote(one: Evidence) -> Quote:
    return Quote(
        version=one.version.number,
        block=one.block,
        start=one.start,
        end=one.end,
        exact=one.exact,
        prefix=one.prefix,
        suffix=one.suffix,
        sentence_hash=one.sentence_hash,
    )


def _answer(one: Dispute) -> Answer:
    """What the newsroom answered; the words of who disputes only where they are published as a reply."""
    is_published = one.state == DisputeState.REPLY_PUBLISHED
    return Answer(
        kind=one.kind,
        outcome=one.state,
        answer=one.answer,
        answered_at=one.answered_at,
        name=one.name if is_published else "",
        text=one.text if is_published else "",
    )
