"""Half of a letter that an editor's browser sends breaks nothing and is kept nowhere (A9)."""

import json

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Site

from rawi.articles.models import Article
from rawi.comments.models import CommentSettings
from support.editing import article_form
from support.newsroom import Newsroom, open_newsroom

pytestmark = pytest.mark.django_db
HALF = "\ud83d"


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()


def _rich(text: str) -> str:
    """As the editor's script sends it: JSON, in which halves of letters can stand."""
    block = {"key": "a", "text": text, "type": "unstyled", "depth": 0}
    return json.dumps({"blocks": [block | {"inlineStyleRanges": [], "entityRanges": []}], "entityMap": {}})


def test_an_article_is_published_without_it(newsroom: Newsroom) -> None:
    editor = Client()
    editor.force_login(newsroom.people["editor"])
    form = article_form("خبر", "فقرة.") | {"body-0-value": _rich(f"نص{HALF} 🙂"), "action-publish": "1"}
    address = reverse("wagtailadmin_pages:add", args=["articles", "article", newsroom.section.pk])
    assert editor.post(address, form).status_code == 302
    article = Article.objects.get(title="خبر")
    page = Client().get(article.url).content.decode()
    assert "نص 🙂" in page
    assert "\ufffd" not in page


def test_so_is_a_rule_of_the_site_s(newsroom: Newsroom) -> None:
    chief = Client()
    chief.force_login(newsroom.people["chief_editor"])
    site = Site.objects.get()
    form = {"mode": "pre", "closes_after": 0, "reports_to_hold": 3, "policy": _rich(f"كونوا{HALF} لطفاء")}
    assert chief.post(f"/admin/settings/comments/commentsettings/{site.pk}/", form).status_code == 302
    assert "كونوا لطفاء" in CommentSettings.for_site(site).policy
