"""A browser is known by its own signed value alone, and not across purposes."""

from http.cookies import SimpleCookie

import pytest
from django.http import HttpResponse
from django.test import RequestFactory

from rawi.base.readers import key_of, new_token, reader_key, reader_token, remember


def _sent(cookies: SimpleCookie | dict[str, str]) -> RequestFactory:
    factory = RequestFactory()
    factory.cookies.update(cookies)
    return factory


def test_a_browser_that_was_given_a_token_is_known_again() -> None:
    answer, token = HttpResponse(), new_token()
    remember(answer, token)
    request = _sent(answer.cookies).get("/")
    assert reader_token(request) == token
    assert reader_key(request, "rating") == key_of(token, "rating")


@pytest.mark.parametrize("value", ["", "token", "dG9rZW4:1abc:def", "\u0661", "a" * 5000])
def test_a_cookie_that_is_not_ours_is_nobody(value: str) -> None:
    request = _sent({}).get("/")
    request.COOKIES["reader"] = value
    assert reader_token(request) == ""
    assert reader_key(request, "rating") == ""


def test_what_is_kept_for_one_purpose_cannot_be_joined_with_another() -> None:
    token = new_token()
    assert key_of(token, "rating") != key_of(token, "comment")
    assert token not in key_of(token, "rating")


def test_scripts_and_other_sites_do_not_get_the_cookie() -> None:
    answer = HttpResponse()
    remember(answer, new_token())
    cookie = answer.cookies["reader"]
    assert cookie["httponly"]
    assert cookie["samesite"] == "Lax"


def test_scripts_learn_only_that_this_browser_has_sent_something() -> None:
    answers = [HttpResponse(), HttpResponse()]
    for answer in answers:
        remember(answer, new_token())
    assert [answer.cookies["answered"].value for answer in answers] == ["1", "1"]
    assert not answers[0].cookies["answered"]["httponly"]
