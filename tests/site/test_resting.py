"""What a reader wrote is given back where the database is away."""

from typing import Any

import lxml.html
import pytest
from django.db import OperationalError
from django.test import Client

from rawi.record.models import Item

pytestmark = pytest.mark.django_db
WORDS = "كلام كتبه القارئ & <b>فيه</b> علامات"
IN_FORM = "وهو باقٍ في الاستمارة"
AGAIN = "حاول من فضلك بعد نصف دقيقة"
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
    assert IN_FORM in said
    shown, unseen = _fields(said)
    assert shown == {"text": WORDS}
    assert unseen == {"email": "reader@example.org"}
    assert not Item.objects.exists()


@pytest.mark.parametrize(
    "address",
    ["/a/1/rating/", "/c/1/like/", "/c/1/withdraw/", "/a/1/follow/", "/my-data/", "/newsletters/1/"],
)
def test_whoever_sent_no_words_can_send_the_same_again(address: str, reader: Client) -> None:
    answer = reader.post(address, {"answer": "yes"})
    assert answer.status_code == 503
    said = answer.content.decode()
    assert AGAIN in said
    assert _fields(said) == ({}, {"answer": "yes"})


def test_a_script_gets_a_part_that_its_page_can_show(reader: Client) -> None:
    for sent, words in (({"text": WORDS}, IN_FORM), ({"text": " "}, AGAIN)):
        answer = reader.post("/a/1/comments/", sent, headers={"Rawi-Part": "1"})
        assert (answer.status_code, answer.headers["Retry-After"]) == (503, "30")
        (part,) = lxml.html.fragments_fromstring(answer.content.decode().strip())[-1:]
        assert (part.tag, part.get("role")) == ("p", "alert")
        assert words in part.text


def test_a_script_that_asks_for_facts_gets_json(reader: Client) -> None:
    answer = reader.post("/a/1/rating/", {"answer": "yes"}, headers={"Accept": "application/json"})
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "30")
    assert AGAIN in answer.json()["fault"]


def test_what_is_sent_to_the_admin_is_not_repeated(reader: Client) -> None:
    answer = reader.post("/nothing/", {"password": "secret-1"})
    assert "secret-1" not in answer.content.decode()


def _fields(page: str) -> tuple[dict[str, str], dict[str, str]]:
    """What the form of a page sends again: what it shows, and what goes along unseen."""
    (form,) = lxml.html.fromstring(page).xpath("//form")
    shown = {field.name: field.value.strip() for field in form.xpath(".//textarea")}
    return shown, {field.name: field.value for field in form.xpath(".//input[@type='hidden']")}
