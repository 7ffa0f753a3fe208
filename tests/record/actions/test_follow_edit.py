"""After an edit each item points at its very words or has left the public record."""

import pytest
from django.test import Client

from rawi.articles.models import Article
from rawi.articles.richtext import plain
from rawi.record import queries
from rawi.record.actions.accept_suggestions import accept_suggestions
from rawi.record.actions.review_item import review_item
from rawi.record.choices import Basis, EvidenceState, ReviewState
from rawi.record.models import Evidence, Item
from support.newsroom import Newsroom, open_newsroom

pytestmark = pytest.mark.django_db

FIRST = "قال الوزير سالم العبيدي إن «العمل يبدأ غدا». وتبلغ كلفة الجسر 3 ملايين دينار."
SECOND = "واجتمع الوفدان في 12 حزيران 2020. وحضر اللقاء 40 مهندسا."


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()


@pytest.fixture
def article(newsroom: Newsroom) -> Article:
    """A published article whose record is public."""
    article = newsroom.article("افتتاح الجسر", FIRST, SECOND)
    accept_suggestions(article, by=newsroom.people["operator"], basis=Basis.OPERATOR)
    return article


def _ids(article: Article) -> list[str]:
    return [block["id"] for block in article.body.raw_data]


def _publish(article: Article, newsroom: Newsroom, *blocks: tuple[str | None, str]) -> Article:
    """Publish the article with these paragraphs, (id, text), as an editor does: by a new revision."""
    draft = article.get_latest_revision_as_object()
    draft.body = [{"type": "paragraph", "value": plain(text), "id": key} for key, text in blocks]
    draft.save_revision(user=newsroom.people["editor"]).publish(user=newsroom.people["editor"])
    return Article.objects.get(pk=article.pk)


def _public(article: Article) -> dict[int, str]:
    return {item.pk: item.words for item in queries.public_of(article)}


def _item(article: Article, words: str) -> Item:
    return article.record_items.get(words__contains=words, kind__in=("figure", "date", "statement"))


def _points_at_its_words(article: Article) -> None:
    newest = article.versions.order_by("number").last()
    texts = {block.id: block.text for block in newest.blocks}
    for item in queries.public_of(article):
        for place in item.evidence_here:  # type: ignore[attr-defined]
            assert texts[place.block][place.start : place.end] == place.exact
            assert place.exact in item.words


def test_the_items_of_a_changed_sentence_leave_and_the_others_stay(
    article: Article, newsroom: Newsroom
) -> None:
    before = _public(article)
    gone = {item.pk for item in article.record_items.filter(evidence__exact__contains="3 ملايين")}
    assert gone
    first, second = _ids(article)
    edited = FIRST.replace("3 ملايين", "5 ملايين")
    article = _publish(article, newsroom, (first, edited), (second, SECOND))
    after = _public(article)
    assert set(after) == set(before) - gone
    _points_at_its_words(article)
    for item in Item.objects.filter(pk__in=gone):
        assert item.review_state == ReviewState.STALE
        review = item.reviews.last()
        assert (review.state, review.by, review.basis) == (ReviewState.STALE, None, Basis.PUBLICATION)
        assert review.reason == "version 2: changed"
        assert {place.state for place in item.evidence.all()} == {EvidenceState.CHANGED}


def test_what_is_new_waits_for_an_editor(article: Article, newsroom: Newsroom) -> None:
    first, second = _ids(article)
    edited = FIRST.replace("3 ملايين", "5 ملايين")
    article = _publish(article, newsroom, (first, edited), (second, SECOND))
    new = article.record_items.get(kind="figure", words__contains="5 ملايين")
    assert new.review_state == ReviewState.SUGGESTED
    assert "5 ملايين" not in str(_public(article).values())
    assert (
        'class="mark mark--figure'
        not in Client().get(article.url).content.decode().partition("5 ملايين")[0][-80:]
    )


def test_a_sentence_put_in_front_moves_the_marks_with_their_words(
    article: Article, newsroom: Newsroom
) -> None:
    before = _public(article)
    first, second = _ids(article)
    article = _publish(article, newsroom, (first, "مقدمة قصيرة. " + FIRST), (second, SECOND))
    assert set(_public(article)) == set(before)
    _points_at_its_words(article)


def test_paragraphs_that_change_places_keep_their_items(article: Article, newsroom: Newsroom) -> None:
    before = _public(article)
    first, second = _ids(article)
    article = _publish(article, newsroom, (second, SECOND), (first, FIRST))
    assert set(_public(article)) == set(before)
    _points_at_its_words(article)


def test_a_sentence_moved_to_another_paragraph_is_followed_and_says_so(
    article: Article, newsroom: Newsroom
) -> None:
    item = _item(article, "3 ملايين")
    statement, cost = FIRST.split(". ")
    first, second = _ids(article)
    article = _publish(article, newsroom, (first, statement + "."), (second, f"{SECOND} {cost}"))
    item.refresh_from_db()
    assert item.review_state == ReviewState.ACCEPTED
    newest = article.versions.order_by("number").last()
    assert {place.state for place in item.evidence.filter(version=newest)} == {EvidenceState.MOVED}
    _points_at_its_words(article)


def test_a_paragraph_that_is_gone_takes_its_items_with_it(article: Article, newsroom: Newsroom) -> None:
    item = _item(article, "40")
    first, _ = _ids(article)
    article = _publish(article, newsroom, (first, FIRST))
    item.refresh_from_db()
    assert item.review_state == ReviewState.STALE
    assert item.pk not in _public(article)
    assert item.reviews.last().reason == "version 2: lost"
    assert "40" not in str(_public(article).values())


def test_words_that_return_do_not_bring_a_stale_item_back_by_themselves(
    article: Article, newsroom: Newsroom
) -> None:
    item = _item(article, "3 ملايين")
    first, second = _ids(article)
    article = _publish(article, newsroom, (first, FIRST.replace("3 ملايين", "5 ملايين")), (second, SECOND))
    article = _publish(article, newsroom, (first, FIRST), (second, SECOND))
    item.refresh_from_db()
    assert item.review_state == ReviewState.STALE
    assert item.pk not in _public(article)


@pytest.mark.parametrize("state", [ReviewState.REJECTED, ReviewState.WITHDRAWN])
def test_what_an_editor_refused_is_not_suggested_again(
    state: ReviewState, article: Article, newsroom: Newsroom
) -> None:
    item = _item(article, "3 ملايين")
    review_item(item, state, by=newsroom.people["editor"])
    first, second = _ids(article)
    for number in range(2):
        article = _publish(article, newsroom, (first, FIRST), (second, f"{SECOND} وأضيفت جملة {number}."))
    item.refresh_from_db()
    assert item.review_state == state
    assert item.reviews.last().state == state
    same = article.record_items.filter(kind=item.kind, words=item.words)
    assert list(same) == [item]
    assert item.pk not in _public(article)


def test_an_edit_of_the_headline_leaves_the_body_s_items(article: Article, newsroom: Newsroom) -> None:
    before = {item.pk for item in article.record_items.exclude(evidence__block="headline")}
    draft = article.get_latest_revision_as_object()
    draft.title = "تأجيل افتتاح الجسر"
    draft.save_revision().publish()
    assert before <= set(_public(Article.objects.get(pk=article.pk)))


def test_evidence_of_earlier_versions_is_kept(article: Article, newsroom: Newsroom) -> None:
    kept = set(Evidence.objects.filter(item__article=article).values_list("pk", "exact", "start"))
    first, second = _ids(article)
    _publish(article, newsroom, (first, "شيء آخر تماما."), (second, SECOND))
    assert kept <= set(Evidence.objects.filter(item__article=article).values_list("pk", "exact", "start"))


def test_an_article_that_was_taken_down_has_no_public_record(article: Article) -> None:
    assert _public(article)
    article.unpublish()
    assert _public(article) == {}
