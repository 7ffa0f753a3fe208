"""Signing in by link."""

from datetime import timedelta

import pytest
from django.test import Client

from rawi.accounts.actions.issue_sign_in_link import issue_sign_in_link
from rawi.accounts.actions.redeem_sign_in_link import redeem_sign_in_link
from rawi.accounts.models import SignInLink, User

pytestmark = pytest.mark.django_db


@pytest.fixture
def user() -> User:
    return User.objects.create(username="signing", is_superuser=True)


@pytest.mark.parametrize("secret", ["x", "nothing", "%00", "a" * 3000, "\udcff"])
def test_an_unknown_link_signs_nobody_in(secret: str) -> None:
    assert redeem_sign_in_link(secret) is None


def test_a_link_works_once(user: User) -> None:
    secret = issue_sign_in_link(user)
    assert redeem_sign_in_link(secret) == user
    assert redeem_sign_in_link(secret) is None


def test_a_link_ends_with_its_time(user: User) -> None:
    assert redeem_sign_in_link(issue_sign_in_link(user, life=timedelta(seconds=-1))) is None


def test_a_new_link_ends_the_one_before(user: User) -> None:
    first = issue_sign_in_link(user)
    second = issue_sign_in_link(user)
    assert redeem_sign_in_link(first) is None
    assert redeem_sign_in_link(second) == user


def test_a_link_of_somebody_who_left_signs_nobody_in(user: User) -> None:
    secret = issue_sign_in_link(user)
    User.objects.filter(pk=user.pk).update(is_active=False)
    assert redeem_sign_in_link(secret) is None


def test_the_secret_is_not_kept(user: User) -> None:
    secret = issue_sign_in_link(user)
    assert secret not in str(list(SignInLink.objects.values()))


def test_opening_the_link_changes_nothing_until_the_button(client: Client, user: User) -> None:
    address = f"/sign-in/{issue_sign_in_link(user)}/"
    for _ in range(2):
        opened = client.get(address)
        assert opened.status_code == 200
        assert "no-store" in opened.headers["Cache-Control"]
    assert "_auth_user_id" not in client.session
    assert client.post(address).headers["Location"] == "/admin/"
    assert client.get("/admin/").status_code == 200


def test_a_used_link_says_so(client: Client, user: User) -> None:
    address = f"/sign-in/{issue_sign_in_link(user)}/"
    Client().post(address)
    assert client.post(address).status_code == 403


def test_signing_in_needs_the_form_of_this_site(user: User) -> None:
    secret = issue_sign_in_link(user)
    assert Client(enforce_csrf_checks=True).post(f"/sign-in/{secret}/").status_code == 403
    assert redeem_sign_in_link(secret) == user
