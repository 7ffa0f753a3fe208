"""A denial, an accusation, a demand, a warning and an expectation are named where their words stand alone."""

import json
from typing import Any

import lxml.html
import pytest
from django.test import Client, RequestFactory
from django.urls import reverse
from django.utils.translation import override

from rawi.api.facts.items import public_items
from rawi.api.feeds.entries import entries_of
from rawi.api.site_facts import site_facts
from rawi.articles.models import Article
from rawi.base.wording.dates import Style
from rawi.record.actions.take_in import take_in
from rawi.record.models import Dispute, Item
from rawi.site.record.lines import lines
from rawi.site.record.timeline import Entry, Year, in_words
from support.newsroom import open_newsroom

pytestmark = pytest.mark.django_db

PAGE = """الوزارة ترد على ما نشر

2015-08-06

قال الوزير سامي نصار إن الجسر جاهز للسير. ونفى الوزير سامي نصار إغلاق المطار الجديد.

واتهم الوزير سامي نصار الشركة بإهمال الصيانة. وحذر الوزير سامي نصار من انهيار السد القديم.
"""


@pytest.fixture
def article() -> Article:
    newsroom = open_newsroom()
    taken = take_in(PAGE.encode(), front=newsroom.front, user=newsroom.people["operator"])
    assert taken.article is not None
    return taken.article


def _panel(client: Client, article: Article) -> dict[str, str]:
    page: Any = lxml.html.document_fromstring(client.get(article.get_url()).content.decode())
    links = page.xpath('//*[contains(@class, "kind--statement")]//a[@class="record_item__link"]')
    texts = [" ".join(link.text_content().split()) for link in links]
    return {text.rpartition(": ")[2]: text.rpartition(": ")[0] for text in texts}


def test_the_page_names_what_is_not_asserted(client: Client, article: Article) -> None:
    assert _panel(client, article) == {
        "الجسر جاهز للسير": "",
        "إغلاق المطار الجديد": "نفي",
        "إهمال الصيانة": "اتهام",
        "انهيار السد القديم": "تحذير",
    }


DENIED = "إغلاق المطار الجديد"
SAID = f"نفي: {DENIED}"


def _denial(article: Article) -> Item:
    return article.record_items.get(words=DENIED)


def test_no_feed_gives_a_denial_as_the_speaker_s_own_words(client: Client, article: Article) -> None:
    (entry,) = client.get(f"/r/{_denial(article).pk}/feed.json").json()["items"]
    assert entry["title"].endswith(SAID)
    assert entry["content_text"].startswith(SAID)
    site = site_facts(RequestFactory().get("/"))
    with override("en"):
        (line,) = [one.text for one in entries_of(public_items([_denial(article).pk], site), site.style)]
    assert line.startswith(f"Denial: {DENIED}")


def test_no_card_gives_a_denial_as_the_speaker_s_own_words(client: Client, article: Article) -> None:
    card = client.get(f"/r/{_denial(article).pk}/oembed.json").json()
    assert card["title"] == SAID
    assert f"<p>{SAID}</p>" in card["html"]


def test_nobody_is_the_author_of_the_claim_that_he_denies(client: Client, article: Article) -> None:
    key = _denial(article).pk
    page: Any = lxml.html.document_fromstring(client.get(f"/r/{key}").content.decode())
    things = [json.loads(one.text) for one in page.xpath('//script[@type="application/ld+json"]')]
    assert [one["text"] for one in things if one.get("@type") == "Claim"] == [SAID]
    assert SAID in json.dumps(client.get(f"/r/{key}.json").json(), ensure_ascii=False)


def test_the_item_s_page_is_headed_by_the_word(client: Client, article: Article) -> None:
    page: Any = lxml.html.document_fromstring(client.get(f"/r/{_denial(article).pk}").content.decode())
    assert " ".join(page.findtext(".//h1").split()) == SAID
    assert SAID in page.findtext(".//title")


def test_who_disputes_a_denial_reads_that_it_is_one(client: Client, article: Article) -> None:
    form = client.get(reverse("dispute_item", args=[_denial(article).pk]))
    page: Any = lxml.html.document_fromstring(form.content.decode())
    (quoted,) = page.xpath('//blockquote[@class="dispute__quoted"]')
    assert quoted.text.strip() == SAID


def test_who_answers_a_dispute_reads_it_too(client: Client, article: Article) -> None:
    denial = _denial(article)
    dispute = Dispute.objects.create(item=denial, article=article, kind="dispute", text="غير صحيح.")
    client.force_login(open_newsroom().people["editor"])
    page: Any = lxml.html.document_fromstring(
        client.get(reverse("record_dispute", args=[dispute.pk])).content.decode()
    )
    quoted = [" ".join(one.text_content().split()) for one in page.xpath('//blockquote[@class="say"]')]
    assert SAID in quoted


def test_a_timeline_told_in_a_sentence_names_it(article: Article) -> None:
    (shown,) = lines([_denial(article)])
    told = in_words([Year(2015, [Entry("statement", shown.time, "day", shown)])], Style())
    assert told.endswith(SAID)


@pytest.mark.parametrize(
    ("sentence", "words", "said"),
    [
        ("وشكك الوزير سامي نصار في نتائج التحقيق.", "نتائج التحقيق", "تشكيك"),
        ("وشككت الوزيرة هند سالم بنزاهة اللجنة.", "نزاهة اللجنة", "تشكيك"),
        ("واستبعد الوزير سامي نصار تأجيل الانتخابات.", "تأجيل الانتخابات", "استبعاد"),
        ("واعترض الوزير سامي نصار على القرار الجديد.", "القرار الجديد", "اعتراض"),
        ("وقلل الوزير سامي نصار من أهمية التقرير.", "أهمية التقرير", "تهوين"),
        ("ونفى الوزير سامي نصار إغلاق المطار.", "إغلاق المطار", "نفي"),
        ("وأنكر الوزير سامي نصار إغلاق المطار.", "إغلاق المطار", "نفي"),
    ],
)
def test_who_doubts_or_objects_denies_nothing(
    sentence: str, words: str, said: str, client: Client, article: Article
) -> None:
    page = f"خبر آخر\n\n2015-08-07\n\nتحدث الوزير أمس. {sentence}\n"
    newsroom = open_newsroom()
    taken = take_in(page.encode(), front=newsroom.front, user=newsroom.people["operator"])
    assert taken.article is not None
    item = taken.article.record_items.get(words=words, kind="statement")
    shown = client.get(f"/r/{item.pk}").content.decode()
    assert f"{said}:" in " ".join(lxml.html.document_fromstring(shown).findtext(".//h1").split())
    assert client.get(f"/r/{item.pk}.json").json()["body"]["text"] == f"{said}: {words}"
    if said != "نفي":
        assert "نفي" not in shown
        assert "تنفي" not in shown
