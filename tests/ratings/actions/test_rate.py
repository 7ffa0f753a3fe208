"""One answer a reader, changed and taken back; the total is the number of answers, at any moment."""

import random
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from rawi.articles.models import Article
from rawi.base.limits import TooOften
from rawi.ratings.actions.rate import rate
from rawi.ratings.choices import Answer
from rawi.ratings.errors import Closed
from rawi.ratings.models import Rating, RatingSettings, Total
from rawi.ratings.rules import OF_ARTICLE, OF_NETWORK
from rawi.ratings.signals import ratings_changed
from support.newsroom import Newsroom
from support.together import together

YES, NO, NONE = Answer.YES, Answer.NO, Answer.NONE


def _answer(article: Article, answer: Answer, reader: str = "reader", network: str = "") -> None:
    rate(article, answer, reader=reader, network=network or f"network of {reader}")


def _counts(article: Article) -> tuple[int, int]:
    total = Total.objects.get(article=article)
    return total.liked, total.disliked


def _recounted(article: Article) -> tuple[int, int]:
    own = Rating.objects.filter(article=article)
    return own.filter(is_liked=True).count(), own.filter(is_liked=False).count()


@pytest.fixture
def heard() -> Iterator[list[int]]:
    """The articles of which the signal told."""
    articles: list[int] = []

    def hear(article_id: int, **_more: Any) -> None:
        articles.append(article_id)

    ratings_changed.connect(hear)
    yield articles
    ratings_changed.disconnect(hear)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("answers", "counts"),
    [
        ([YES], (1, 0)),
        ([NO], (0, 1)),
        ([YES, YES], (1, 0)),
        ([YES, NO], (0, 1)),
        ([NO, YES, NO], (0, 1)),
        ([YES, NONE], (0, 0)),
        ([NONE], (0, 0)),
        ([YES, NONE, NO], (0, 1)),
    ],
)
def test_the_last_answer_is_the_one_that_counts(
    answers: list[Answer], counts: tuple[int, int], article: Article
) -> None:
    for answer in answers:
        _answer(article, answer)
    assert _counts(article) == _recounted(article) == counts


@pytest.mark.django_db
def test_readers_and_articles_are_counted_apart(article: Article, newsroom: Newsroom) -> None:
    other = newsroom.article("خبر آخر", "فقرة.")
    _answer(article, YES, "a")
    _answer(article, NO, "b")
    _answer(other, NO, "a")
    assert (_counts(article), _counts(other)) == ((1, 1), (0, 1))


@pytest.mark.django_db
def test_others_hear_of_what_changed_and_of_nothing_else(article: Article, heard: list[int]) -> None:
    for answer in (YES, YES, NO, NONE, NONE):
        _answer(article, answer)
    assert heard == [article.pk] * 3


@pytest.mark.django_db
@pytest.mark.parametrize("field", ["is_closed", "is_hidden"])
def test_a_closed_or_hidden_article_takes_none_and_keeps_what_it_has(field: str, article: Article) -> None:
    _answer(article, YES, "a")
    Total.objects.update(**{field: True})
    with pytest.raises(Closed):
        _answer(article, NO, "b")
    with pytest.raises(Closed):
        _answer(article, NONE, "a")
    assert _counts(article) == _recounted(article) == (1, 0)


@pytest.mark.django_db
def test_a_site_that_does_not_ask_takes_none(article: Article) -> None:
    RatingSettings.objects.create(site=article.get_site(), is_asked=False)
    with pytest.raises(Closed):
        _answer(article, YES)
    assert not Rating.objects.exists()


@pytest.mark.django_db
def test_one_network_cannot_turn_the_counts(article: Article) -> None:
    most = min(limit.most for limit in OF_ARTICLE)
    for reader in range(most):
        _answer(article, YES, f"new {reader}", "one")
    with pytest.raises(TooOften):
        _answer(article, YES, "one more", "one")
    _answer(article, NO, "somebody else", "another")
    assert _counts(article) == (most, 1)


@pytest.mark.django_db
def test_all_articles_together_have_a_limit_too(newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    assert all(one.most > two.most for one, two in zip(OF_NETWORK, OF_ARTICLE, strict=True))
    monkeypatch.setattr("rawi.ratings.actions.rate.OF_NETWORK", OF_ARTICLE)
    articles = [newsroom.article(f"خبر {number}", "فقرة.") for number in range(2)]
    for reader in range(OF_ARTICLE[0].most):
        _answer(articles[reader % 2], YES, f"new {reader}", "one")
    with pytest.raises(TooOften):
        _answer(articles[0], YES, "one more", "one")


def _worker(article: Article, place: int, times: int, readers: int) -> Callable[[], None]:
    """times random answers of a few readers whom other workers answer for too, as retries do."""

    def work() -> None:
        chance = random.Random(place)
        for _time in range(times):
            _answer(article, chance.choice([YES, YES, NO, NONE]), f"reader {chance.randrange(readers)}")

    return work


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_many_at_once_change_their_minds_and_the_total_is_exact(
    article: Article, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rawi.ratings.actions.rate.use", lambda key, limits: None)
    together(*(_worker(article, place, 25, 40) for place in range(16)))
    assert _counts(article) == _recounted(article)
    assert Rating.objects.filter(article=article).count() <= 40


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_two_hundred_new_readers_by_fifty_connections_are_two_hundred(article: Article) -> None:
    def four(place: int) -> None:
        for number in range(4):
            _answer(article, YES if number % 2 else NO, f"reader {place} {number}")

    together(*(lambda place=place: four(place) for place in range(50)))
    assert _counts(article) == _recounted(article) == (100, 100)
