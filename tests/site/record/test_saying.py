"""A denial, an accusation, a demand, a warning and an expectation are named where their words stand alone."""

from typing import Any

import lxml.html
import pytest
from django.test import Client

from rawi.articles.models import Article
from rawi.record.actions.take_in import take_in
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
