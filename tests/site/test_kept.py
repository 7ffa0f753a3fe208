"""What a reader wrote is given back where the database is away."""

from typing import Any

import pytest
from django.db import OperationalError
from django.test import Client

from rawi.record.models import Item

pytestmark = pytest.mark.django_db
WORDS = "كلام كتبه القارئ & <b>فيه</b> علامات"
SHOWN = "كلام كتبه القارئ &amp; &lt;b&gt;فيه&lt;/b&gt; علامات"


@pytest.fixture(autouse=True)
def _away(monkeypatch: pytest.MonkeyPatch) -> None:
    def away(*arguments: Any, **options: Any) -> Any:
        raise OperationalError("unable to open database file")

    monkeypatch.setattr("rawi.site.editions.Site.find_for_request", away)
    monkeypatch.setattr("rawi.site.views.page.Site.find_for_request", away)


@pytest.fixture
def reader() -> Client:
    return Client(raise_request_exception=False)


def test_whoever_reads_is_told_that_this_part_rests(reader: Client) -> None:
    for address in ("/nothing/", "/record/", "/?page=2"):
        answer = reader.get(address)
        assert answer.status_code == 503
        assert answer.headers["Retry-After"] == "30"
        assert "no-store" in answer.headers["Cache-Control"]
        assert "هذا القسم من الموقع متوقف مؤقتا" in answer.content.decode()


@pytest.mark.parametrize(
    "address", ["/r/1/dispute/", "/a/1/report/", "/a/1/comments/", "/c/1/edit/", "/c/1/report/"]
)
def test_whoever_wrote_gets_their_words_back(address: str, reader: Client) -> None:
    answer = reader.post(address, {"text": WORDS, "email": "reader@example.org"})
    assert answer.status_code == 503
    said = answer.content.decode()
    assert SHOWN in said
    assert "reader@example.org" not in said
    assert not Item.objects.exists()
