"""A reader's address, network and browser show nowhere: not in a page, a feed, the API, or the log (A17)."""

from collections.abc import Iterator

import pytest
from django.test import Client
from django.urls import reverse

from rawi.articles.models import Article
from rawi.comments.actions.approve import approve
from rawi.comments.actions.follow import follow
from rawi.comments.models import Comment, Follower, Writer
from rawi.ratings.models import Rating
from support.comments import report
from support.newsroom import Newsroom, open_newsroom

pytestmark = pytest.mark.django_db

EMAIL, REPORTER, NETWORK, BROWSER = (
    "canary@mail.example",
    "canary2@mail.example",
    "203.0.113.77",
    "canary-agent",
)
TRACES = ("canary", NETWORK)


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()


@pytest.fixture
def article(newsroom: Newsroom) -> Article:
    """An article that one reader has rated, commented on, reported and follows."""
    made = newsroom.article("خبر", "فقرة.")
    reader = Client(REMOTE_ADDR=NETWORK, headers={"User-Agent": BROWSER})
    said = {"name": "سعاد", "email": EMAIL, "text": "رأي في الخبر."}
    assert reader.post(reverse("comments", args=[made.pk]), said).status_code == 303
    assert reader.post(reverse("rating", args=[made.pk]), {"answer": "yes"}).status_code == 303
    approve(Comment.objects.get().pk, by=newsroom.people["moderator"])
    report(Comment.objects.get(), email=REPORTER, text="بلاغ")
    follow(made, EMAIL, network=NETWORK)
    return made


def _addresses(article: Article) -> Iterator[str]:
    """Where something of a comment or a rating could show."""
    yield from (
        "/",
        article.get_url(),
        "/comments/feed.atom",
        "/comments/feed.json",
        "/my-data/",
        "/api/v1/articles",
    )
    yield f"/api/v1/articles/{article.pk}"
    for end in ("", "1.html", "own/", "feed.atom", "feed.json"):
        yield f"/a/{article.pk}/comments/{end}"
    for end in ("/", ".json", "/own.json"):
        yield f"/a/{article.pk}/rating{end}"
    comment = Comment.objects.get().pk
    yield from (
        f"/c/{comment}",
        f"/c/{comment}/answers/",
        f"/c/{comment}/report/",
        f"/a/{article.pk}/follow/",
    )


def test_no_answer_and_no_line_of_the_log_has_them(
    article: Article, caplog: pytest.LogCaptureFixture
) -> None:
    seen = 0
    for address in _addresses(article):
        answer = Client().get(address, follow=True)
        said = answer.content.decode() + str(dict(answer.headers))
        assert [trace for trace in TRACES if trace in said] == [], address
        seen += "رأي في الخبر." in said
    assert seen >= 5, "the comment itself shows where it should"
    assert [trace for trace in TRACES if trace in caplog.text] == []


def test_no_row_has_them_as_they_are(article: Article) -> None:
    kept = [
        *Comment.objects.values(),
        *Writer.objects.values(),
        *Follower.objects.values(),
        *Rating.objects.values(),
    ]
    kept += list(Comment.objects.get().reports.values())
    assert [trace for trace in TRACES if trace in str(kept)] == []


def test_a_rating_and_a_comment_of_one_browser_cannot_be_joined(article: Article) -> None:
    assert Rating.objects.get().reader_key != Comment.objects.get().reader_key
