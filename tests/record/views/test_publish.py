"""Publishing an edited article: the editor sees first which items lose their words."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from rawi.articles.models import Article
from rawi.record.models import Item
from support import desk
from support.editing import article_form
from support.newsroom import Newsroom
from support.record import accept_all

pytestmark = pytest.mark.django_db
CHANGED = desk.FIRST.replace("3 ملايين", "5 ملايين")


@pytest.fixture
def client(newsroom: Newsroom) -> Client:
    client = Client()
    client.force_login(newsroom.people["editor"])
    return client


def _form(article: Article, *paragraphs: str) -> dict[str, str]:
    """The editor's form with these paragraphs in the article's own blocks."""
    form = article_form(article.title, *paragraphs, slug=article.slug)
    keys = [block["id"] for block in article.body.raw_data]
    return form | {f"body-{n}-id": key for n, key in enumerate(keys[: len(paragraphs)])}


def _publish(client: Client, article: Article, *paragraphs: str) -> str:
    """Press the editor's button; where it leads."""
    form = _form(article, *paragraphs) | {"action-publish": "1"}
    answer = client.post(reverse("wagtailadmin_pages:edit", args=[article.pk]), form)
    assert answer.status_code == 302
    return str(answer.url)


def test_a_changed_sentence_stops_the_button_and_nothing_is_out_yet(article: Article, client: Client) -> None:
    accept_all()
    address = _publish(client, article, CHANGED, desk.SECOND)
    page = client.get(address).content.decode()
    assert "3 ملايين دينار" in page
    assert "40 مهندسا" not in page
    assert article.versions.count() == 1
    assert not Item.objects.filter(review_state="stale").exists()
    assert "5 ملايين" not in client.get(article.url).content.decode()


def test_confirming_publishes_and_exactly_those_items_go_stale(article: Article, client: Client) -> None:
    accept_all()
    address = _publish(client, article, CHANGED, desk.SECOND)
    foreseen = {item.pk for item in client.get(address).context["stale"]}
    assert client.post(address).status_code == 302
    assert article.versions.count() == 2
    assert set(Item.objects.filter(review_state="stale").values_list("pk", flat=True)) == foreseen
    assert "5 ملايين" in client.get(article.url).content.decode()


def test_an_edit_that_takes_no_words_is_published_at_once(article: Article, client: Client) -> None:
    accept_all()
    _publish(client, article, desk.FIRST + " وانتهى الخبر.", desk.SECOND)
    assert article.versions.count() == 2


def test_a_draft_that_changed_meanwhile_is_not_published(article: Article, client: Client) -> None:
    accept_all()
    address = _publish(client, article, CHANGED, desk.SECOND)
    draft = article.get_latest_revision_as_object()
    draft.title = "عنوان آخر"
    draft.save_revision()
    assert client.post(address).url == reverse("wagtailadmin_pages:edit", args=[article.pk])
    assert article.versions.count() == 1


def test_who_may_not_publish_cannot_confirm(article: Article, newsroom: Newsroom, client: Client) -> None:
    accept_all()
    address = _publish(client, article, CHANGED, desk.SECOND)
    reporter = Client()
    reporter.force_login(newsroom.people["reporter"])
    assert reporter.post(address).status_code == 302
    assert article.versions.count() == 1


def test_a_new_article_is_published_at_once(newsroom: Newsroom, client: Client) -> None:
    form = article_form("جديد", desk.FIRST) | {"action-publish": "1"}
    address = reverse("wagtailadmin_pages:add", args=["articles", "article", newsroom.section.pk])
    assert client.post(address, form).status_code == 302
    assert Article.objects.get(title="جديد").live


def test_a_scheduled_publication_is_confirmed_too_and_changes_nothing_before_its_hour(
    article: Article, client: Client
) -> None:
    accept_all()
    later = timezone.localtime(timezone.now() + timedelta(days=2)).strftime("%Y-%m-%d %H:%M")
    form = _form(article, CHANGED, desk.SECOND) | {"go_live_at": later, "action-publish": "1"}
    address = client.post(reverse("wagtailadmin_pages:edit", args=[article.pk]), form).url
    assert "3 ملايين دينار" in client.get(address).content.decode()
    said = client.post(address, follow=True).content.decode()
    assert "سيُنشر" in said
    assert article.versions.count() == 1
    assert not Item.objects.filter(review_state="stale").exists()


def test_whoever_opens_a_draft_to_approve_it_reads_what_it_takes_away(
    article: Article, newsroom: Newsroom, client: Client
) -> None:
    accept_all()
    edit = reverse("wagtailadmin_pages:edit", args=[article.pk])
    assert "من السجل" not in client.get(edit).content.decode()
    client.post(edit, _form(article, CHANGED, desk.SECOND))
    opened = client.get(edit).content.decode()
    assert "نشر هذه المسودة أو اعتمادها يُخرج" in opened
    assert "3 ملايين دينار" in opened.split("اعتمادها يُخرج")[1][:600]
