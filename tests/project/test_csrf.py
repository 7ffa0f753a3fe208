"""No other site can act through a signed-in person's browser: every address refuses its forms (A14)."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.test import Client
from django.urls import NoReverseMatch, URLPattern, get_resolver, reverse
from wagtail.models import Page

from rawi.accounts.actions.issue_sign_in_link import issue_sign_in_link
from support.newsroom import Newsroom, open_newsroom

pytestmark = pytest.mark.django_db

UNSAFE = ("post", "put", "patch", "delete")


def _routes(resolver: Any = None, spaces: tuple[str, ...] = ()) -> Iterator[tuple[str, list[str]]]:
    """Name and parts of each address that can be asked for by name."""
    for pattern in (resolver or get_resolver()).url_patterns:
        if not isinstance(pattern, URLPattern):
            yield from _routes(pattern, (*spaces, *filter(None, [pattern.namespace])))
        elif pattern.name:
            yield ":".join((*spaces, pattern.name)), list(pattern.pattern.regex.groupindex)


def _address(name: str, parts: list[str]) -> str:
    # What stands in an address does not matter: the refusal comes before anything is looked up.
    for given in (
        {"kwargs": dict.fromkeys(parts, "1")},
        {"kwargs": {part: "1/" if part == "path" else "1" for part in parts}},
        {"args": ["1/"]},
        {"kwargs": dict.fromkeys(parts, "x")},
        {"kwargs": dict.fromkeys(parts, "1") | {"entry": "00000000-0000-4000-8000-000000000000"}},
    ):
        try:
            return reverse(name, **given)
        except NoReverseMatch:
            continue
    raise AssertionError(f"no address of {name} with {parts} can be made")


def _refusals(name: str) -> set[int]:
    """A form without a token is forbidden; the API takes no form at all, from nobody."""
    return {403, 405} if name.startswith("api:") else {403}


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()


@pytest.fixture
def operator(newsroom: Newsroom) -> Client:
    """A browser in which the person who may do everything is signed in, with a valid token in its cookie."""
    client = Client(enforce_csrf_checks=True)
    client.force_login(newsroom.people["operator"])
    client.get("/admin/account/")
    assert client.cookies["csrf"].value
    return client


def test_no_address_takes_a_form_without_a_token(operator: Client) -> None:
    answers = {
        (name, method): getattr(operator, method)(_address(name, parts)).status_code
        for name, parts in _routes()
        for method in UNSAFE
    }
    assert len(answers) > 600
    assert {asked: status for asked, status in answers.items() if status not in _refusals(asked[0])} == {}


def test_no_address_takes_a_form_from_another_site(operator: Client) -> None:
    foreign = {"Origin": "https://elsewhere.example", "X-CSRFToken": operator.cookies["csrf"].value}
    answers = {
        name: operator.post(_address(name, parts), headers=foreign).status_code for name, parts in _routes()
    }
    assert {name: status for name, status in answers.items() if status not in _refusals(name)} == {}


def test_the_editors_own_scripts_are_asked_for_a_token_too(newsroom: Newsroom, operator: Client) -> None:
    # Wagtail exempts its admin's API from the first check; the API makes its own.
    article = newsroom.article("خبر", "نص.")
    for action in ("unpublish", "delete", "copy"):
        answer = operator.post(f"/admin/api/main/pages/{article.pk}/action/{action}/", {"slug": "other"})
        assert answer.status_code == 403, action
    assert Page.objects.get(pk=article.pk).live


def test_a_form_of_this_site_is_taken(operator: Client, newsroom: Newsroom) -> None:
    article = newsroom.article("خبر", "نص.")
    form = {"csrfmiddlewaretoken": operator.cookies["csrf"].value}
    address = reverse("wagtailadmin_pages:unpublish", args=[article.pk])
    assert operator.post(address, form, headers={"Origin": "http://testserver"}).status_code == 302
    assert not Page.objects.get(pk=article.pk).live


def test_a_sign_in_link_cannot_be_used_from_another_site(newsroom: Newsroom) -> None:
    # Else a stranger could sign somebody in to an account of the stranger's own.
    link = f"/sign-in/{issue_sign_in_link(newsroom.people['editor'])}/"
    client = Client(enforce_csrf_checks=True)
    client.get(link)
    form = {"csrfmiddlewaretoken": client.cookies["csrf"].value}
    assert client.post(link, form, headers={"Origin": "https://elsewhere.example"}).status_code == 403
    assert client.post(link, form, headers={"Origin": "http://testserver"}).status_code == 302
