"""The account's page and the form of a comment: what the owner of an address sees, does, and must not."""

import pytest
from django.test import Client

from rawi.articles.models import Article
from rawi.comments.models import Comment
from rawi.members.models import Member
from support.members import ADDRESS, mailed, signed_in
from support.newsroom import open_newsroom

pytestmark = pytest.mark.django_db
PART = {"headers": {"rawi-part": "1"}}


@pytest.fixture(autouse=True)
def _on(settings) -> None:
    settings.READER_ACCOUNTS = True


@pytest.fixture
def article() -> Article:
    return open_newsroom().article("خبر الجسر", "فقرة.")


def _comment(client: Client, article: Article, **more: str) -> Comment:
    said = {"name": "", "email": "", "text": "رأيي هنا."} | more
    assert client.post(f"/a/{article.pk}/comments/", said).status_code == 303
    return Comment.objects.latest("pk")


def _page(client: Client) -> str:
    return client.get("/account/").content.decode()


def test_what_somebody_else_typed_with_the_address_is_shown_and_not_called_hers(article: Article) -> None:
    made = _comment(Client(), article, name="غريب", email=ADDRESS)
    page = _page(signed_in())
    assert "غريب" in page
    assert "لا يراه غيرك" not in page
    assert "بانتظار المراجعة." in page
    for act in ("edit", "withdraw"):
        assert f"/c/{made.pk}/{act}/" not in page
        assert signed_in().post(f"/c/{made.pk}/{act}/", {"text": "غيره"}).status_code == 404


def test_each_comment_says_what_it_is_about(article: Article) -> None:
    client = signed_in()
    _comment(client, article, name="سلمى")
    page = _page(client)
    assert "خبر الجسر" in page
    assert f"/a/{article.pk}/comments/" in page


def test_of_an_article_that_is_not_public_nothing_is_told(article: Article) -> None:
    client = signed_in()
    made = _comment(client, article, name="سلمى")
    article.unpublish()
    page = _page(client)
    assert "رأيي هنا." in page
    assert "خبر الجسر" not in page
    assert f"/a/{article.pk}/" not in page
    assert f"/c/{made.pk}/" not in page


def test_every_page_leads_to_the_account_where_there_are_any(article: Article, settings) -> None:
    for page in (article.get_url(), "/record/", "/account/sign-in/"):
        assert 'href="/account/"' in Client().get(page).content.decode()
    settings.READER_ACCOUNTS = False
    assert 'href="/account/"' not in Client().get(article.get_url()).content.decode()


def test_another_address_s_comments_are_not_there(article: Article) -> None:
    _comment(Client(), article, name="عمر", email="omar@mail.example")
    assert "رأيي هنا." not in _page(signed_in())


def test_the_name_is_asked_for_once(article: Article) -> None:
    client = signed_in()
    first = client.post(f"/a/{article.pk}/comments/", {"name": "", "email": "", "text": "رأيي."})
    assert first.status_code == 400
    _comment(client, article, name="سلمى")
    assert Member.objects.get().name == "سلمى"


def test_a_name_above_another_address_is_not_kept(article: Article) -> None:
    _comment(signed_in(), article, name="عمر", email="omar@mail.example")
    assert not Member.objects.get().name


def test_the_script_is_told_who_is_signed_in_and_nobody_else_is(article: Article) -> None:
    client, own = signed_in(), f"/a/{article.pk}/comments/own/"
    assert "data-named" not in client.get(own, **PART).content.decode()
    Member.objects.update(name="سلمى")
    told = client.get(own, **PART)
    assert "data-named" in told.content.decode()
    assert "سلمى" in told.content.decode()
    assert ADDRESS not in told.content.decode()
    assert told.headers["Cache-Control"] == "private, no-store"
    assert "data-member" not in Client().get(own, **PART).content.decode()
    client.post("/account/sign-out/")
    assert "data-member" not in client.get(own, **PART).content.decode()


def test_a_link_leads_to_the_comments_while_everybody_may_read_them(article: Article) -> None:
    link = mailed(article.pk)
    assert Client().post(link).headers["Location"] == f"/a/{article.pk}/comments/"
    hidden = mailed(article.pk)
    article.unpublish()
    assert Client().post(hidden).headers["Location"] == "/account/"
    assert Client().post(mailed(987654321)).headers["Location"] == "/account/"


def test_who_is_signed_in_is_not_asked_to_sign_in() -> None:
    assert signed_in().get("/account/sign-in/").headers["Location"] == "/account/"


def test_a_page_that_was_just_opened_blames_nobody() -> None:
    for page in (Client().get("/account/sign-in/"), signed_in().get("/account/"), Client().get("/my-data/")):
        assert "form__errors" not in page.content.decode()
        assert 'aria-invalid="true"' not in page.content.decode()


def test_an_empty_form_is_told_what_it_lacks() -> None:
    answer = Client().post("/account/sign-in/")
    assert "رسالتك" not in answer.content.decode(), "nobody wrote a message"
    assert answer.status_code == 400
    assert "form__errors" in answer.content.decode()
    assert "form__errors" in signed_in().post("/account/").content.decode()


def test_a_dead_link_says_how_long_it_would_have_been_good() -> None:
    page = Client().get("/account/sign-in/invented/").content.decode()
    assert "نصف ساعة" in page
    assert "مضى عليه يوم" not in page
