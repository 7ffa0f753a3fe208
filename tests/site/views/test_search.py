"""The search page: what it finds and marks, what it refuses, what it never shows."""

import re
from html import unescape

import pytest
from django.test import Client
from wagtail.models import PageViewRestriction

from rawi.articles.models import Article
from rawi.base.models import Use
from support.newsroom import Newsroom, open_newsroom
from support.retracted import retract

pytestmark = pytest.mark.django_db
CANARY = "زرقطونة"


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()


@pytest.fixture
def page(client: Client) -> object:
    def fetch(text: str, **fields: str) -> str:
        Use.objects.all().delete()
        response = client.get("/search/", {"q": text, **fields})
        assert response.status_code == 200
        return unescape(response.content.decode())

    return fetch


def headlines(html: str) -> list[str]:
    found = re.findall(r'<h3 class="card__title">\s*<a[^>]*>(.*?)</a>', html, re.DOTALL)
    return [re.sub(r"</?mark>", "", one) for one in found]


def test_what_is_not_public_is_never_found(newsroom: Newsroom, page) -> None:
    newsroom.article(f"مسودة {CANARY}", f"نص {CANARY} لم يُنشر.", published=False)
    off = newsroom.article(f"سُحب {CANARY}", f"نص {CANARY} سُحب.")
    off.unpublish()
    closed = newsroom.article(f"مغلق {CANARY}", f"نص {CANARY} مغلق.")
    PageViewRestriction.objects.create(page=closed, restriction_type=PageViewRestriction.LOGIN)
    gone = newsroom.article(f"حُذف {CANARY}", f"نص {CANARY} حُذف.")
    gone.delete()
    live = newsroom.article("خبر منشور", "فقرة أولى.")
    live.title = f"عنوان جديد {CANARY}"
    live.save_revision()
    for text in (CANARY, f'"نص {CANARY}"', CANARY[:-1] + "ا", "زرقطونا"):
        html = page(text)
        assert headlines(html) == []
        assert "عنوان جديد" not in html
        assert "search/?q=" not in html or CANARY not in html.partition("هل تقصد")[2]


def test_what_is_opened_again_is_found_again(newsroom: Newsroom, page) -> None:
    article = newsroom.article("عنوان أول", "نص فيه كلمة نادرة.")
    restriction = PageViewRestriction.objects.create(
        page=newsroom.section, restriction_type=PageViewRestriction.LOGIN
    )
    assert headlines(page("نادرة")) == []
    restriction.delete()
    assert headlines(page("نادرة")) == ["عنوان أول"]
    Article.objects.get(pk=article.pk).unpublish()
    assert headlines(page("نادرة")) == []


def test_words_are_marked_as_the_text_has_them(newsroom: Newsroom, page) -> None:
    newsroom.article("الوزراء في دمشق", "وصل الوُزراء إلى دمشق في ١١ حزيران/يونيو ٢٠٢٠ لحضور الاجتماع.")
    html = page("وزير 11 يونيو")
    assert "<mark>الوزراء</mark> في دمشق" in html
    assert "<mark>الوُزراء</mark>" in html
    assert "<mark>١١</mark> <mark>حزيران/يونيو</mark>" in html


def test_sections_days_and_order_narrow_it(newsroom: Newsroom, page) -> None:
    old = newsroom.article("خبر قديم عن النفط", "نص.")
    old.reference_day = "2019-05-01"
    old.save_revision().publish()
    newsroom.article("خبر جديد عن النفط", "نص.")
    section = str(newsroom.section.pk)
    assert len(headlines(page("النفط", section=section))) == 2
    assert headlines(page("النفط", section="999999")) != []
    assert headlines(page("النفط", until="2019-12-31")) == ["خبر قديم عن النفط"]
    assert headlines(page("النفط", since="2020-01-01")) == ["خبر جديد عن النفط"]
    assert headlines(page("النفط", sort="newest"))[0] == "خبر جديد عن النفط"
    assert headlines(page("النفط", since="٢٠٢٠-٠١-٠١", until="nonsense", page="x", kind="y")) != []


def test_a_misspelled_word_is_mended(newsroom: Newsroom, page) -> None:
    newsroom.article("الحكومة تقر الموازنة", "أقرت الحكومة الموازنة العامة.")
    html = page("الحكوة")
    assert "<bdi>الحكومة</bdi>" in html


def test_a_network_searches_fifteen_times_a_minute(newsroom: Newsroom, client: Client) -> None:
    answers = [client.get("/search/", {"q": "خبر"}) for _ in range(16)]
    assert [answer.status_code for answer in answers] == [200] * 15 + [429]
    assert 1 <= int(answers[-1]["Retry-After"]) <= 60
    assert client.get("/search/").status_code == 200
    assert client.get("/").status_code == 200


def test_it_is_no_page_for_other_search_engines(newsroom: Newsroom, client: Client) -> None:
    response = client.get("/search/")
    assert response["X-Robots-Tag"] == "noindex"
    assert '<meta name="robots" content="noindex">' in response.content.decode()
    assert "no-store" in response["Cache-Control"]
    assert not response.cookies


def test_any_string_is_answered(newsroom: Newsroom, client: Client) -> None:
    newsroom.article("خبر منشور", "فقرة أولى.")
    strings = [
        '"',
        "*",
        "a:b",
        "-x",
        "كلمة AND",
        "NEAR(a b)",
        "title:خبر",
        "'",
        "''';--",
        "\\",
        "(",
        ")",
        "^a",
    ]
    strings += ["\x00", "\ufdfa" * 300, "ا" * 5000, "ِ" * 3000, "%", "_", "{{7*7}}", "a" * 50 + " " + "١" * 90]
    for text in strings:
        Use.objects.all().delete()
        assert client.get("/search/", {"q": text}).status_code == 200, text


def test_a_retracted_article_is_marked(newsroom: Newsroom, page) -> None:
    retracted = newsroom.article("انهيار الجسر القديم", "نص.")
    newsroom.article("افتتاح الجسر الجديد", "نص.")
    retract(retracted, newsroom)
    html = page("الجسر")
    marked = re.findall(r"card__retracted.*?</a>", html, re.DOTALL)
    assert len(marked) == 1
    assert "القديم" in re.sub(r"</?mark>", "", marked[0])
