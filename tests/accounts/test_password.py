"""Passwords cannot be tried without end, and nobody is shut out by a stranger (trust.md D7)."""

from typing import Any

import pytest
from django.test import Client
from django.utils.translation import override

from rawi.accounts.models import User
from rawi.base.models import Use

pytestmark = pytest.mark.django_db
RIGHT = "a long enough passphrase"
HERE, THERE = "192.0.2.1", "198.51.100.7"


@pytest.fixture
def owner(settings: Any) -> User:
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    return User.objects.create_superuser("owner", password=RIGHT)


def _try(password: str, username: str = "owner", network: str = HERE, **headers: str) -> Any:
    sent = {"username": username, "password": password}
    return Client(REMOTE_ADDR=network).post("/admin/login/", sent, headers=headers)


def test_the_seventh_in_a_minute_is_not_looked_at(owner: User) -> None:
    assert [_try(f"wrong {number}").status_code for number in range(8)] == [200] * 6 + [429] * 2
    refused = _try(RIGHT)
    assert refused.status_code == 429
    assert 0 < int(refused.headers["Retry-After"]) <= 60
    assert "no-store" in refused.headers["Cache-Control"]
    assert "session" not in refused.cookies
    assert "جُرّبت كلمات مرور كثيرة من شبكتك" in refused.content.decode()
    with override("en"):
        assert "Passwords were tried too often from your network" in _try(RIGHT).content.decode()


def test_other_accounts_are_no_way_round_it(owner: User) -> None:
    for number in range(6):
        assert _try("wrong", f"account {number}").status_code == 200
    assert _try("wrong", "another").status_code == 429


@pytest.mark.parametrize("username", ["OWNER", " owner "])
def test_neither_are_other_spellings_of_one(username: str, owner: User) -> None:
    for _number in range(6):
        _try("wrong", username)
    assert _try("wrong").status_code == 429


def test_neither_is_a_header_that_names_another_network(owner: User) -> None:
    for number in range(6):
        _try("wrong", **{"x-forwarded-for": f"203.0.113.{number}"})
    assert _try("wrong", **{"x-forwarded-for": "203.0.113.99"}).status_code == 429


def test_the_owner_is_never_shut_out_of_another_network(owner: User) -> None:
    for number in range(60):
        _try("wrong", network=f"203.0.113.{number}")
    for _number in range(10):
        _try("wrong")
    signed_in = _try(RIGHT, network=THERE)
    assert (signed_in.status_code, signed_in.headers["Location"]) == (302, "/admin/")


def test_right_passwords_count_for_nothing(owner: User) -> None:
    assert [_try(RIGHT).status_code for _number in range(10)] == [302] * 10
    assert not Use.objects.exists()


def test_an_account_that_one_has_oneself_takes_no_wrong_ones_back(owner: User) -> None:
    User.objects.create_user("own", password=RIGHT)
    for _number in range(6):
        _try("wrong")
        _try(RIGHT, "own")
    assert _try("wrong").status_code == 429


def test_looking_at_the_page_is_not_counted() -> None:
    assert {Client().get("/admin/login/").status_code for _number in range(9)} == {200}


def test_neither_names_nor_networks_are_kept(owner: User) -> None:
    _try("wrong")
    kept = str(list(Use.objects.values_list("key", flat=True)))
    assert "owner" not in kept
    assert HERE not in kept
