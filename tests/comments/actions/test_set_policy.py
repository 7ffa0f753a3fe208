"""Rules of a section or an article, and their going back to what stands above."""

from wagtail.models import Site

from rawi.articles.models import Article
from rawi.comments import queries
from rawi.comments.actions.set_policy import set_policy
from rawi.comments.choices import CommentMode
from rawi.comments.models import Policy
from rawi.comments.signals import rules_changed, thread_changed
from support.newsroom import Newsroom


def test_a_section_s_rules_hold_below_until_they_are_taken_back(article: Article, newsroom: Newsroom) -> None:
    by, site = newsroom.people["moderator"], Site.objects.get()
    set_policy(newsroom.section, mode=CommentMode.POST, closes_after=None, by=by)
    assert queries.rules_of(article, site).mode == CommentMode.POST
    set_policy(article, mode=CommentMode.OFF, closes_after=3, by=by)
    assert queries.rules_of(article, site).mode == CommentMode.OFF
    set_policy(article, mode=None, closes_after=None, by=by)
    set_policy(newsroom.section, mode=None, closes_after=None, by=by)
    assert not Policy.objects.exists()
    assert queries.rules_of(article, site).mode == CommentMode.PRE


def test_what_listens_is_told_which_page_it_was(article: Article, newsroom: Newsroom) -> None:
    told: list[object] = []

    def listen(**sent: object) -> None:
        told.append(sent.get("article_id", sent.get("page_id")))

    rules_changed.connect(listen)
    thread_changed.connect(listen)
    for page in (newsroom.section, article):
        set_policy(page, mode=CommentMode.OFF, closes_after=None, by=newsroom.people["moderator"])
    rules_changed.disconnect(listen)
    thread_changed.disconnect(listen)
    assert told == [newsroom.section.pk, article.pk]
