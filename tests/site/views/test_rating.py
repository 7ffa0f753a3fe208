"""Ratings from the outside: with and without a script, by the same browser and by another."""

import json
from typing import Any

import lxml.html
import pytest
from django.test import Client

from rawi.articles.models import Article
from rawi.ratings.models import Rating, RatingSettings, Total
from rawi.ratings.rules import OF_ARTICLE
from support.newsroom import open_newsroom

pytestmark = pytest.mark.django_db

JSON = {"Accept": "application/json"}
OWN_PAGE = {"Origin": "http://testserver"}


@pytest.fixture
def article() -> Article:
    return open_newsroom().article("خبر", "فقرة.")


def _send(client: Client, article: Article, answer: str, **more: Any) -> Any:
    return client.post(f"/a/{article.pk}/rating/", {"answer": answer}, **more)


def _counts(article: Article) -> dict[str, Any]:
    return dict(Client().get(f"/a/{article.pk}/rating.json").json())


def _own(client: Client, article: Article) -> str:
    return str(client.get(f"/a/{article.pk}/rating/own.json").json()["own"])


def test_a_plain_form_leads_back_to_the_question(article: Article) -> None:
    answer = _send(Client(), article, "yes")
    assert (answer.status_code, answer.url) == (303, f"{article.get_url()}#rating-saved")
    assert (_counts(article)["yes"], _counts(article)["no"]) == ("1", "0")


def test_a_script_gets_the_counts_at_once(article: Article) -> None:
    answer = _send(Client(), article, "no", headers=JSON)
    words = "لم يُعجب أحدًا، ولم يعجب قارئًا واحدًا."
    assert answer.json() == {"yes": "0", "no": "1", "words": words, "is_open": True, "own": "no"}


def test_the_same_browser_changes_its_answer_and_takes_it_back(article: Article) -> None:
    client = Client()
    for answer in ("yes", "no"):
        _send(client, article, answer)
        assert _own(client, article) == answer
        assert Rating.objects.count() == 1
    _send(client, article, "none")
    assert _own(client, article) == "none"
    assert not Rating.objects.exists()


def test_another_browser_has_its_own(article: Article) -> None:
    one, other = Client(), Client()
    _send(one, article, "yes")
    _send(other, article, "no")
    assert (_own(one, article), _own(other, article), _own(Client(), article)) == ("yes", "no", "none")


def test_reading_leaves_no_cookie_and_answering_does(article: Article) -> None:
    client = Client()
    for address in (
        article.get_url(),
        *(f"/a/{article.pk}/rating{end}" for end in ("/", ".json", "/own.json")),
    ):
        answer = client.get(address)
        assert answer.cookies == {}
        assert "Cookie" not in answer.headers.get("Vary", "")
    assert set(_send(client, article, "yes").cookies) == {"reader", "answered"}


def test_what_is_one_s_own_is_kept_by_no_cache_and_the_counts_are(article: Article) -> None:
    client = Client()
    own = [
        _send(client, article, "yes"),
        *(client.get(f"/a/{article.pk}/rating/{end}") for end in ("", "own.json")),
    ]
    assert {answer.headers["Cache-Control"] for answer in own} == {"private, no-store"}
    assert client.get(f"/a/{article.pk}/rating.json").headers["Cache-Control"] == "public, max-age=1"


def test_without_a_script_one_s_own_answer_is_seen_on_a_page_of_its_own(article: Article) -> None:
    client = Client()
    _send(client, article, "no")
    page = lxml.html.document_fromstring(client.get(f"/a/{article.pk}/rating/").content.decode())
    pressed = {
        button.get("value"): button.get("aria-pressed") for button in page.xpath("//button[@aria-pressed]")
    }
    assert pressed == {"yes": "false", "no": "true"}


def test_the_article_shows_the_question_and_nobody_s_answer(article: Article) -> None:
    client = Client()
    _send(client, article, "yes")
    pages = [browser.get(article.get_url()).content for browser in (client, Client())]
    assert pages[0] == pages[1]
    (section,) = lxml.html.document_fromstring(pages[0].decode()).xpath("//section[@id='rating']")
    assert "هل أعجبك هذا المقال؟" in section.text_content()
    assert section.xpath(".//@aria-pressed") == []


def test_another_site_cannot_answer_for_a_reader(article: Article) -> None:
    client = Client(enforce_csrf_checks=True)
    assert _send(client, article, "yes", headers={"Origin": "https://elsewhere.example"}).status_code == 403
    assert _send(client, article, "yes").status_code == 403
    assert _send(client, article, "yes", headers=OWN_PAGE).status_code == 303


@pytest.mark.parametrize("answer", ["", "maybe", "yes\x00", "١"])
def test_what_is_no_answer_is_refused(answer: str, article: Article) -> None:
    assert _send(Client(), article, answer).status_code == 400
    assert _send(Client(), article, answer, headers=JSON).json() == {"fault": "أجب بنعم أو لا."}
    assert not Rating.objects.exists()


def test_nothing_but_the_answer_can_be_sent(article: Article) -> None:
    fields = {"answer": "yes", "liked": "99", "is_hidden": "1", "reader_key": "x", "article": "1"}
    Client().post(f"/a/{article.pk}/rating/", fields)
    total = Total.objects.get()
    assert (total.liked, total.is_hidden) == (1, False)
    assert Rating.objects.get().reader_key != "x"


def test_a_forged_address_is_no_other_network(article: Article) -> None:
    most = min(limit.most for limit in OF_ARTICLE)
    answers = []
    for place in range(most + 3):
        forged = {"X-Forwarded-For": f"203.0.113.{place}", "X-Real-IP": f"203.0.113.{place}"}
        answers.append(_send(Client(), article, "yes", headers=forged | JSON))
    assert [answer.status_code for answer in answers] == [200] * most + [429] * 3
    assert int(answers[-1].headers["Retry-After"]) > 0
    assert "reader" not in answers[-1].cookies
    assert _counts(article)["yes"] == str(most)


@pytest.mark.parametrize("state", ["closed", "hidden", "unpublished", "not_asked"])
def test_where_readers_are_not_asked_nothing_is_taken(state: str, article: Article) -> None:
    total = Total.objects.create(article=article, liked=2)
    if state == "unpublished":
        article.unpublish()
    elif state == "not_asked":
        RatingSettings.objects.create(site=article.get_site(), is_asked=False)
    else:
        Total.objects.filter(pk=total.pk).update(**{f"is_{state}": True})
    assert _send(Client(), article, "yes", headers=JSON).status_code == (
        404 if state == "unpublished" else 409
    )
    counts = Client().get(f"/a/{article.pk}/rating.json")
    assert counts.status_code == (200 if state == "closed" else 404)
    if state != "unpublished":
        page = Client().get(article.get_url()).content.decode()
        assert ("rating-title" in page) == (state == "closed")
        assert "rating__form" not in page


def test_counts_can_be_kept_to_the_newsroom(article: Article) -> None:
    RatingSettings.objects.create(site=article.get_site(), counts_are_shown=False)
    Total.objects.create(article=article, liked=4711)
    said = _send(Client(), article, "yes", headers=JSON).content.decode() + json.dumps(_counts(article))
    assert "4711" not in said + Client().get(article.get_url()).content.decode()


@pytest.mark.parametrize(
    ("liked", "words"),
    [
        (0, "لم يُعجب أحدًا، ولم يعجب قارئًا واحدًا."),
        (1, "أعجب قارئًا واحدًا، ولم يعجب قارئًا واحدًا."),
        (2, "أعجب قارئَين، ولم يعجب قارئًا واحدًا."),
        (3, "أعجب 3 قرّاء، ولم يعجب قارئًا واحدًا."),
        (11, "أعجب 11 قارئًا، ولم يعجب قارئًا واحدًا."),
        (100, "أعجب 100 قارئ، ولم يعجب قارئًا واحدًا."),
    ],
)
def test_the_count_and_its_noun_agree(liked: int, words: str, article: Article) -> None:
    Total.objects.create(article=article, liked=liked, disliked=1)
    assert _counts(article)["words"] == words
    assert words in Client().get(article.get_url()).content.decode()
