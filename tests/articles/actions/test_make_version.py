"""A version keeps the words of one publication, and no publication without new words makes one."""

import pytest

from rawi.articles.actions.make_version import make_version
from rawi.articles.models import Article, Version
from rawi.articles.richtext import plain
from rawi.articles.signals import version_published
from support.newsroom import Newsroom, open_newsroom
from support.together import together

pytestmark = pytest.mark.django_db

FIRST, SECOND = "قال الوزير إنه سيعود.", "واجتمع الوفدان الخميس."


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()


@pytest.fixture
def article(newsroom: Newsroom) -> Article:
    return newsroom.article("خبر", FIRST)


def _rewrite(article: Article, *paragraphs: str) -> None:
    block = article.body.raw_data[0]["id"]
    article.body = [
        {"type": "paragraph", "value": plain(text), "id": block if place == 0 else None}
        for place, text in enumerate(paragraphs)
    ]
    article.save_revision().publish()
    article.refresh_from_db()


def test_a_draft_makes_none(newsroom: Newsroom) -> None:
    assert newsroom.article("مسودة", FIRST, published=False).versions.count() == 0


def test_the_first_publication_keeps_headline_and_paragraphs(article: Article) -> None:
    version = article.versions.get()
    assert (version.number, version.headline) == (1, "خبر")
    assert [(block.kind, block.text) for block in version.blocks] == [
        ("headline", "خبر"),
        ("paragraph", FIRST),
    ]
    assert version.blocks[1].id == article.body.raw_data[0]["id"]


def test_the_same_words_make_no_new_version(article: Article) -> None:
    article.summary = "خلاصة"
    article.save_revision().publish()
    assert make_version(article) == article.versions.get()


def test_markup_alone_is_no_new_word(article: Article) -> None:
    block = article.body.raw_data[0]
    article.body = [block | {"value": "<p>قال <b>الوزير</b> إنه سيعود.</p>"}]
    article.save_revision().publish()
    assert article.versions.count() == 1


def test_new_words_make_the_next_version_and_leave_the_one_before(article: Article) -> None:
    first = article.versions.get()
    _rewrite(article, FIRST, SECOND)
    assert [version.number for version in article.versions.order_by("number")] == [1, 2]
    assert Version.objects.get(pk=first.pk).content == first.content


def test_going_back_to_earlier_words_is_a_version_of_its_own(article: Article) -> None:
    _rewrite(article, SECOND)
    _rewrite(article, FIRST)
    numbers = list(article.versions.order_by("number").values_list("number", flat=True))
    assert numbers == [1, 2, 3]


def test_who_listens_is_told_once_with_the_version_before(article: Article) -> None:
    told = []

    def listen(version: Version, previous: Version | None, **kwargs: object) -> None:
        told.append((version.number, previous and previous.number))

    version_published.connect(listen)
    try:
        _rewrite(article, SECOND)
        _rewrite(article, SECOND)
    finally:
        version_published.disconnect(listen)
    assert told == [(2, 1)]


def test_a_publication_whose_version_fails_has_not_happened(
    article: Article, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Else the page would show new words with marks that were set for the old ones.
    def fail(*arguments: object, **options: object) -> None:
        raise RuntimeError("the power went")

    monkeypatch.setattr("rawi.record.receivers.suggest_items", fail)
    with pytest.raises(RuntimeError, match="power"):
        _rewrite(article, SECOND)
    kept = Article.objects.get(pk=article.pk)
    assert kept.body.raw_data[0]["value"] == plain(FIRST)
    assert kept.versions.count() == 1


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_publications_at_once_get_numbers_of_their_own() -> None:
    key = open_newsroom().article("خبر", FIRST).pk

    def publish(text: str) -> None:
        _rewrite(Article.objects.get(pk=key), text)

    together(*[lambda text=text: publish(text) for text in ("أولى.", "ثانية.", "ثالثة.")])
    versions = Version.objects.filter(article=key).order_by("number")
    assert [version.number for version in versions] == [1, 2, 3, 4]
    live = Article.objects.get(pk=key)
    assert versions.last().blocks[1].text == live.body[0].value.source.removeprefix("<p>").removesuffix(
        "</p>"
    )
