"""What machines find in an article's head: schema.org, Open Graph, feeds, editions."""

import json
import re
from typing import Any

import pytest
from django.test import Client
from lxml import html
from wagtail.models import Locale, Page, Site

from rawi.articles.actions.give_correction import Notice, give_correction
from rawi.articles.choices import CorrectionKind
from rawi.articles.models import Article, FrontPage, Publisher, Section
from rawi.media.models import Photo
from support.newsroom import Newsroom, open_newsroom
from support.retracted import retract
from support.wire import CREDIT, HEADLINE, SAYING, dossier_of, full_article

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.filterwarnings("ignore:Unclosed file <tempfile.Spooled:ResourceWarning"),
]


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()


def _head(address: str) -> Any:
    return html.document_fromstring(Client().get(address).content).find("head")


def _graph(article: Article) -> list[dict[str, Any]]:
    (script,) = _head(article.url).xpath('.//script[@type="application/ld+json"]')
    return json.loads(script.text)["@graph"]


def _meta(article: Article) -> dict[str, str]:
    found = _head(article.url).xpath(".//meta[@content and (@property or @name)]")
    return {one.get("property") or one.get("name"): one.get("content") for one in found}


def test_the_article_says_all_that_search_engines_ask_for(newsroom: Newsroom) -> None:
    article = full_article(newsroom)
    said, _ = _graph(article)
    assert said["@type"] == "NewsArticle"
    assert said["headline"] == HEADLINE
    assert said["description"] == "عاد السير إلى الجسر."
    assert (
        said["url"]
        == said["mainEntityOfPage"]
        == article.full_url.replace("http://localhost", "http://localhost")
    )
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT[\d:.]+\+00:00", said["datePublished"])
    assert said["dateModified"] >= said["datePublished"]
    assert [one["name"] for one in said["author"]] == ["هالة الجبوري", CREDIT]
    assert [one["@type"] for one in said["author"]] == ["Person", "NewsMediaOrganization"]
    assert said["author"][0]["url"].startswith("http://localhost/contributors/")
    assert [one["name"] for one in said["sourceOrganization"]] == [CREDIT]
    assert said["articleSection"] == ["أخبار", "أمن"]
    assert (said["inLanguage"], said["dateline"], said["isAccessibleForFree"]) == ("ar", "بغداد", True)
    assert said["wordCount"] > 20
    assert said["discussionUrl"].endswith(f"/a/{article.pk}/comments/")
    assert "سالم العبيدي" in said["about"][0]["name"]
    (image,) = said["image"]
    assert image["creditText"] == CREDIT
    assert image["copyrightNotice"] == "© الضفاف 2020"
    assert image["creator"] == {"@type": "Person", "name": "سنان قاسم"}
    assert image["usageInfo"] == {"@type": "CreativeWork", "text": "للنشر مرة واحدة"}
    assert "license" not in image
    assert said["creator"] == said["author"]
    assert SAYING in said["articleBody"]
    assert "workTranslation" not in said


def test_a_photo_tells_where_its_licence_stands_and_how_it_was_made(newsroom: Newsroom) -> None:
    article = full_article(newsroom)
    Photo.objects.update(
        licence_url="https://example.org/licence",
        licensor_url="https://example.org/buy",
        digital_source_type="digitalCapture",
    )
    (image,) = _graph(article)[0]["image"]
    assert image["license"] == "https://example.org/licence"
    assert image["acquireLicensePage"] == "https://example.org/buy"
    assert image["digitalSourceType"] == "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"


def test_what_an_article_leads_to_elsewhere_is_cited(newsroom: Newsroom) -> None:
    article = newsroom.article("خبر", "نص.")
    article.body.append(("embed", {"url": "https://example.org/report", "title": "التقرير"}))
    article.save_revision().publish()
    cited = {"@type": "CreativeWork", "name": "التقرير", "url": "https://example.org/report"}
    assert _graph(article)[0]["citation"] == [cited]


def test_linked_editions_name_each_other_to_readers_and_machines(newsroom: Newsroom, settings: Any) -> None:
    settings.ALLOWED_HOSTS = ["testserver", "localhost", "en.localhost"]
    article = newsroom.article("خبر", "نص.")
    locale, _ = Locale.objects.get_or_create(language_code="en")
    front = FrontPage(title="Rawi", slug="en", locale=locale)
    Page.get_first_root_node().add_child(instance=front)
    Site.objects.create(hostname="en.localhost", port=80, root_page=front, site_name="Rawi")
    section = Section(title="News", slug="news", locale=locale)
    front.add_child(instance=section)
    other = Article(title="Story", slug="story", locale=locale, translation_key=article.translation_key)
    section.add_child(instance=other)
    page = html.document_fromstring(Client().get(article.url).content)
    assert page.xpath("//main//a[@hreflang='en']/@href") == [other.full_url]
    assert page.xpath("//link[@hreflang]/@hreflang") == ["ar", "en", "x-default"]
    (said,) = _graph(article)[0]["workTranslation"]
    assert (said["inLanguage"], said["url"]) == ("en", other.full_url)
    back = html.document_fromstring(Client(SERVER_NAME="en.localhost").get("/news/story/").content)
    assert back.xpath("//main//a[@hreflang='ar']/@href") == [article.full_url]
    other.unpublish()
    page = html.document_fromstring(Client().get(article.url).content)
    assert page.xpath("//main//a[@hreflang]") == []


def test_the_publisher_tells_its_rules(newsroom: Newsroom) -> None:
    Publisher.objects.create(
        site=Site.objects.get(),
        legal_name="دار الراوي",
        corrections_policy="https://news.example/corrections",
    )
    publisher = _graph(full_article(newsroom))[0]["publisher"]
    assert publisher["@type"] == "NewsMediaOrganization"
    assert (publisher["name"], publisher["legalName"]) == ("راوي", "دار الراوي")
    assert publisher["correctionsPolicy"] == "https://news.example/corrections"
    assert "ethicsPolicy" not in publisher


def test_a_correction_is_told(newsroom: Newsroom) -> None:
    article = full_article(newsroom)
    assert "correction" not in _graph(article)[0]
    notice = Notice(CorrectionKind.CORRECTION, "اليوم هو 13 حزيران.", shows_changes=False)
    give_correction(article, notice, by=newsroom.people["editor"])
    (correction,) = _graph(article)[0]["correction"]
    assert (correction["@type"], correction["text"]) == ("CorrectionComment", "اليوم هو 13 حزيران.")


def test_the_way_down_is_told(newsroom: Newsroom) -> None:
    _, crumbs = _graph(full_article(newsroom))
    assert [step["name"] for step in crumbs["itemListElement"]] == ["أخبار", "أمن", HEADLINE]
    assert [step["position"] for step in crumbs["itemListElement"]] == [1, 2, 3]


def test_an_old_page_keeps_its_own_day(newsroom: Newsroom) -> None:
    article = newsroom.article("خبر", "نص.")
    Article.objects.filter(pk=article.pk).update(published_on="2020-06-12")
    assert _graph(article)[0]["datePublished"].startswith("2020-06-12T")


def test_what_is_shared_shows_its_photo(newsroom: Newsroom) -> None:
    said = _meta(full_article(newsroom))
    assert (said["og:type"], said["og:title"], said["og:site_name"]) == ("article", HEADLINE, "راوي")
    assert said["og:image"].startswith("http://localhost/media/")
    assert said["og:image:alt"] == "نهر"
    assert said["twitter:card"] == "summary_large_image"
    assert said["article:published_time"] <= said["article:modified_time"]


def test_each_page_leads_to_its_feeds(newsroom: Newsroom) -> None:
    article = full_article(newsroom)
    dossier = dossier_of(article)
    writer = article.contributions.first().contributor
    own = {
        article.url: "/feed",
        newsroom.section.url: f"{newsroom.section.url}feed",
        writer.get_absolute_url(): f"{writer.get_absolute_url()}feed",
        dossier.get_absolute_url(): f"{dossier.get_absolute_url()}articles",
    }
    for page, feed in own.items():
        found = [one.get("href") for one in _head(page).xpath('.//link[@rel="alternate" and @title]')]
        assert [f"{feed}.{form}" for form in ("rss", "atom", "json")] == found[:3]
        for address in found:
            assert Client().get(address).status_code == 200


def test_an_article_that_was_taken_back_says_so_to_machines(newsroom: Newsroom) -> None:
    article = full_article(newsroom)
    assert "creativeWorkStatus" not in _graph(article)[0]
    retract(article, newsroom)
    assert _graph(article)[0]["creativeWorkStatus"] == "Retracted"
