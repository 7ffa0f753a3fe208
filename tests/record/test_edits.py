"""Any edits, any decisions between them: evidence points at the very words, or its item is stale."""

from contextlib import suppress
from uuid import uuid4

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rawi.accounts.models import User
from rawi.articles.actions.make_version import make_version
from rawi.articles.models import Article
from rawi.articles.richtext import plain
from rawi.record import queries
from rawi.record.actions.accept_item import accept_item
from rawi.record.actions.amend_item import amend_item
from rawi.record.actions.reject_item import reject_item
from rawi.record.actions.undo_review import undo_review
from rawi.record.actions.withdraw_item import withdraw_item
from rawi.record.choices import PUBLIC_STATES, EvidenceState, RejectReason, ReviewState
from rawi.record.errors import Refused
from rawi.record.facts import Amendment, Place
from rawi.record.foresight import will_go_stale
from rawi.record.models import Item, Tally
from support import desk
from support.newsroom import Newsroom

SENTENCES = [
    "قال الوزير سالم العبيدي إن «العمل يبدأ غدا».",
    "وتبلغ كلفة الجسر 3 ملايين دينار.",
    "وتعهدت الحكومة بإكمال الجسر في حزيران 2021.",
    "وتبلغ كلفة الجسر 5 ملايين دينار.",
    "وحضر اللقاء 40 مهندسا.",
]
sentences = st.integers(0, len(SENTENCES) - 1)
blocks = st.lists(st.lists(sentences, min_size=1, max_size=3), min_size=1, max_size=3)
#: Whether each block keeps its place's id, so that sentences move between blocks that live on.
edits = st.tuples(blocks, st.lists(st.booleans(), min_size=3, max_size=3))
decisions = st.lists(st.tuples(st.integers(0, 50), st.integers(0, 4), st.integers(0, 30)), max_size=4)
steps = st.lists(st.tuples(edits, decisions), min_size=1, max_size=4)


class _Undo(Exception):
    """Takes back what an example did."""


@pytest.mark.django_db
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=steps)
def test_every_evidence_points_at_its_very_words_or_its_item_is_stale(
    newsroom: Newsroom, article: Article, steps: list
) -> None:
    try:
        with transaction.atomic():
            for edit, decided in steps:
                _decide(article, decided, newsroom)
                foreseen = {item.pk for item in will_go_stale(_edited(article, *edit))}
                was_stale = _stale(article)
                article.save()
                make_version(article)
                assert _stale(article) - was_stale == foreseen
                _holds(article)
            raise _Undo
    except _Undo:
        pass


def _edited(article: Article, blocks: list[list[int]], keeps: list[bool]) -> Article:
    """The article with these sentences in its blocks, not saved."""
    old = [block["id"] for block in article.body.raw_data]
    ids = [old[n] if n < len(old) and keeps[n] else str(uuid4()) for n in range(len(blocks))]
    article.body = [
        {"type": "paragraph", "value": plain(" ".join(SENTENCES[one] for one in block)), "id": key}
        for key, block in zip(ids, blocks, strict=True)
    ]
    return article


def _stale(article: Article) -> set[int]:
    return set(article.record_items.filter(review_state="stale").values_list("pk", flat=True))


def _decide(article: Article, decided: list[tuple[int, int, int]], newsroom: Newsroom) -> None:
    for which, act, place in decided:
        items = list(article.record_items.order_by("pk"))
        with suppress(Refused):
            _act(act, items[which % len(items)], place, newsroom.people["editor"])


def _act(act: int, item: Item, place: int, editor: User) -> None:
    if act == 0:
        accept_item(item, by=editor)
    elif act == 1:
        reject_item(item, by=editor, reason=RejectReason.MINOR)
    elif act == 2:
        withdraw_item(item, by=editor, reason="خطأ")
    elif act == 3:
        undo_review(item, by=editor)
    else:
        block = desk.newest(item.article).blocks[-1]
        start = place % (len(block.text) - 3)
        amend_item(item, Amendment(places=(Place(block.id, start, start + 3),)), by=editor)


def _holds(article: Article) -> None:
    newest = article.versions.order_by("number").last()
    texts = {block.id: block.text for block in newest.blocks}
    for item in Item.objects.filter(article=article).prefetch_related("evidence"):
        here = [place for place in item.evidence.all() if place.version_id == newest.pk]
        for place in here:
            assert texts[place.block][place.start : place.end] == place.exact
            assert place.state in {EvidenceState.EXACT, EvidenceState.MOVED}
        if item.review_state in {*PUBLIC_STATES, ReviewState.SUGGESTED}:
            assert item.words == " … ".join(place.exact for place in sorted(here, key=lambda one: one.pk))
        if item.review_state == ReviewState.STALE:
            assert not here
            assert not item.is_public
    public = queries.public().filter(article=article)
    assert {item.pk for item in queries.public_of(article)} == {item.pk for item in public}
    assert sum(Tally.objects.values_list("count", flat=True)) == public.count()
