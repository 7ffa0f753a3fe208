"""Readers sign in with an account elsewhere: what must not work comes first."""

import logging
import re
from collections.abc import Callable
from datetime import timedelta
from time import time
from typing import Any

import pytest
from django.conf import settings as django_settings
from django.core import mail, signing
from django.db import OperationalError
from django.test import Client
from django.utils import timezone

from rawi.base.models import Use
from rawi.base.personal import copy_of, email_key
from rawi.comments.actions.send_comment_mail import send_comment_mail
from rawi.members.actions.sign_in_by_provider import sign_in_by_provider
from rawi.members.models import Member, ProviderLink, Stay
from rawi.members.oidc import attempt, kept
from rawi.members.oidc.exchange import Identity
from rawi.site.views import signed_in_with
from support.members import ADDRESS, mailed, signed_in
from support.newsroom import open_newsroom
from support.provider import (
    BACK,
    BEGIN,
    SECRET,
    StandIn,
    begun,
    key,
    providing,
    returned,
    signed_in_by,
    state_of,
)
from support.provider_lies import claims, nothing_was_written, person, publishes, says, signed
from support.together import together

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("provider")]
RSA = key("rsa", "RSA")


# The answer belongs to this browser's sign-in.


def test_an_answer_to_another_browser_is_refused(provider: StandIn) -> None:
    back = returned(begun(Client()))
    for other in (Client(), Client()):
        assert other.get(back).status_code == 403
        begun(other)
        assert other.get(back).status_code == 403
    assert "/token" not in provider.asked
    assert nothing_was_written()


@pytest.mark.parametrize(
    "change", [{"state": ""}, {"state": "é"}, {"state": None}, {"code": ""}, {"iss": "x"}]
)
def test_an_answer_that_was_changed_is_refused(change: dict[str, str | None], provider: StandIn) -> None:
    client = Client()
    said = {"code": "any", "state": state_of(begun(client))} | change
    answer = client.get(BACK, {name: value for name, value in said.items() if value is not None})
    assert answer.status_code in {403, 502}
    assert "/token" not in provider.asked
    assert nothing_was_written()


def test_an_answer_works_once_even_for_who_has_a_copy_of_the_cookie() -> None:
    client, copy = Client(), Client()
    back = returned(begun(client))
    copy.cookies["signing_in"] = client.cookies["signing_in"].value
    assert client.get(back).status_code == 303
    assert not client.cookies["signing_in"].value, "it is taken back"
    assert copy.get(back).status_code == 403
    assert Stay.objects.count() == 1


def test_an_answer_after_ten_minutes_is_too_late(monkeypatch: pytest.MonkeyPatch) -> None:
    client = Client()
    back = returned(begun(client))
    later = time() + attempt.GOOD_FOR.total_seconds() + 1
    monkeypatch.setattr(signing.time, "time", lambda: later)
    assert client.get(back).status_code == 403
    assert nothing_was_written()


def test_a_cookie_that_was_changed_or_is_of_another_kind_is_none(provider: StandIn) -> None:
    client = Client()
    back = returned(begun(client))
    honest = client.cookies["signing_in"].value
    for other in (f"x{honest}", signing.dumps("test::secret", salt="rawi.reader"), "", "test::secret"):
        client.cookies["signing_in"] = other
        assert client.get(back).status_code == 403
    assert "/token" not in provider.asked


def test_an_answer_of_one_provider_is_none_of_another(provider: StandIn, settings) -> None:
    other = provider.settings.__class__("other", "https://o.example", "c", "s", "آخر", "Other")
    settings.OIDC_PROVIDERS = (provider.settings, other)
    client = Client()
    back = returned(begun(client)).replace("/with/test/", "/with/other/")
    assert client.get(back).status_code == 403
    assert Client().get("/account/with/nobody/").status_code == 404
    assert Client().get("/account/with/nobody/back/").status_code == 404


def test_another_site_s_page_begins_nothing(provider: StandIn) -> None:
    for site in ("cross-site", "same-site"):
        answer = Client().get(BEGIN, headers={"Sec-Fetch-Site": site})
        assert answer.headers["Location"] == "/account/sign-in/"
        assert "signing_in" not in answer.cookies
    assert Client().post(BEGIN).status_code == 405
    assert Client().post(BACK).status_code == 405
    assert Client().head(BACK).status_code == 405


def test_without_accounts_or_providers_there_is_no_such_address(settings) -> None:
    settings.READER_ACCOUNTS = False
    assert (Client().get(BEGIN).status_code, Client().get(BACK).status_code) == (404, 404)
    settings.READER_ACCOUNTS, settings.OIDC_PROVIDERS = True, ()
    assert (Client().get(BEGIN).status_code, Client().get(BACK).status_code) == (404, 404)
    assert "/account/with/" not in Client().get("/account/sign-in/").content.decode()


def test_a_network_has_sixty_tries_an_hour(monkeypatch: pytest.MonkeyPatch, provider: StandIn) -> None:
    limit = signed_in_with.Limit(1, timedelta(hours=1))
    monkeypatch.setattr(signed_in_with, "OF_NETWORK", (limit,))
    assert signed_in_by(Client()).status_code == 303
    late = signed_in_by(Client())
    assert late.status_code == 429
    assert int(late.headers["Retry-After"]) > 0
    assert provider.asked.count("/token") == 1


def test_a_database_that_takes_nothing_in_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    def away(identity: object) -> str:
        raise OperationalError("database is locked")

    monkeypatch.setattr(signed_in_with, "sign_in_by_provider", away)
    answer = signed_in_by(Client())
    assert answer.status_code == 503
    assert "Retry-After" in answer.headers


@pytest.mark.parametrize(
    "query",
    [
        "?article=//evil.example",
        "?article=https://evil.example",
        "?next=//e.example",
        "?article=99999",
        "?article=-1",
    ],
)
def test_nothing_leads_to_another_site(query: str) -> None:
    assert signed_in_by(Client(), query).headers["Location"] == "/account/"


# The happy way


def test_a_reader_signs_in_and_is_led_back_to_the_article(provider: StandIn) -> None:
    article = open_newsroom().article("خبر", "فقرة.")
    client = Client()
    page = client.get(f"/account/sign-in/?article={article.pk}").content.decode()
    assert f'href="{BEGIN}?article={article.pk}"' in page
    assert "المزوّد" in page
    answer = signed_in_by(client, f"?article={article.pk}")
    assert answer.status_code == 303
    assert answer.headers["Location"] == f"/a/{article.pk}/comments/"
    assert ADDRESS in client.get("/account/").content.decode()
    assert client.get(BEGIN).headers["Location"] == "/account/"
    assert not mail.outbox


def test_it_opens_no_desk_and_shows_its_cookies_to_no_script() -> None:
    client = Client()
    begun(client)
    cookie = client.cookies["signing_in"]
    assert (cookie["httponly"], cookie["samesite"], cookie["max-age"]) == (True, "Lax", 600)
    state = state_of(begun(client))
    assert state not in cookie.value
    signed_in_by(client)
    assert django_settings.SESSION_COOKIE_NAME not in client.cookies
    assert client.get("/admin/").status_code == 302


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        (publishes(key("first"), key("second")), {}),
        (
            signed(key("rsa", "RSA"), alg="RS256", kid="rsa"),
            {"publishes": [key("first"), key("rsa", "RSA")]},
        ),
        (signed(key("rsa", "RSA"), alg="PS256", kid="rsa"), {"publishes": [key("rsa", "RSA")]}),
        (lambda own: own.header.pop("kid"), {}),
        (says(token_endpoint_auth_methods_supported=["client_secret_post"]), {}),
        (claims(aud=["rawi at the stand-in", "another"], azp="rawi at the stand-in"), {}),
        (claims(exp=lambda now: now - 5, iat=lambda now: now + 20), {}),
        (person(email_verified="true"), {}),
        (signed(key("first"), typ="JWT", x5t="of a certificate"), {}),
    ],
)
def test_what_honest_providers_do_is_taken(change: Callable, kind: dict[str, Any], provider: StandIn) -> None:
    change(provider)
    for name, value in kind.items():
        setattr(provider, name, value)
    assert signed_in_by(Client()).status_code == 303
    assert Member.objects.count() == 1


def test_a_new_key_is_fetched_and_an_unknown_one_not_again_and_again(provider: StandIn) -> None:
    assert signed_in_by(Client()).status_code == 303
    signed(None, kid="second")(provider)
    assert signed_in_by(Client()).status_code == 502
    asked = provider.asked.count("/jwks")
    assert signed_in_by(Client()).status_code == 502
    assert provider.asked.count("/jwks") == asked
    provider.publishes = [key("third")]
    signed(None, kid="third")(provider)
    assert signed_in_by(Client()).status_code == 303


def test_what_it_publishes_is_asked_for_once_an_hour(provider: StandIn, monkeypatch) -> None:
    for _ in range(3):
        assert signed_in_by(Client()).status_code == 303
    published = ["/.well-known/openid-configuration", "/jwks"]
    assert [provider.asked.count(path) for path in published] == [1, 1]
    later = kept.monotonic() + kept.GOOD_SECONDS + 1
    monkeypatch.setattr(kept, "monotonic", lambda: later)
    provider.publishes = [key("second")]
    assert signed_in_by(Client()).status_code == 502, "a key that was taken out signs no more"
    assert provider.asked.count("/.well-known/openid-configuration") == 2


def test_an_address_is_asked_for_where_the_token_has_none(provider: StandIn) -> None:
    provider.person = {"sub": "248"}
    provider.document["userinfo_endpoint"] = f"{provider.origin}/userinfo"
    provider.userinfo = {"sub": "another", "email": ADDRESS, "email_verified": True}
    assert signed_in_by(Client()).status_code == 502
    assert nothing_was_written()
    provider.userinfo["sub"] = "248"
    assert signed_in_by(Client()).status_code == 303
    assert Member.objects.get().email_key == email_key(ADDRESS)


# Whose account it is


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_two_at_once_make_one_account_with_one_link() -> None:
    person = Identity("https://id.example", "248", ADDRESS)
    other = Identity("https://id.example", "249", ADDRESS)
    assert all(together(*[lambda: sign_in_by_provider(person)] * 3, lambda: sign_in_by_provider(other)))
    assert (Member.objects.count(), ProviderLink.objects.count()) == (1, 1)


def test_it_is_the_account_of_the_checked_address_which_mail_opens_too(provider: StandIn) -> None:
    signed_in()
    provider.person["email"] = ADDRESS.upper()
    assert signed_in_by(Client()).status_code == 303
    assert signed_in().get("/account/").status_code == 200
    assert Member.objects.count() == 1


def test_an_address_that_nobody_can_write_is_none(provider: StandIn) -> None:
    provider.person = {"sub": "248"}
    provider.document["userinfo_endpoint"] = f"{provider.origin}/userinfo"
    provider.userinfo = {"sub": "248", "email": "reader@\ud83d.example", "email_verified": True}
    assert signed_in_by(Client()).status_code == 403
    assert nothing_was_written()


def test_who_came_before_is_known_whatever_the_address_is_now(provider: StandIn) -> None:
    signed_in_by(Client())
    for email, is_verified in (("new@mail.example", True), ("new@mail.example", False), (None, None)):
        provider.person |= {"email": email, "email_verified": is_verified}
        client = Client()
        assert signed_in_by(client).status_code == 303
        assert ADDRESS in client.get("/account/").content.decode()
    assert Member.objects.count() == 1


def test_the_same_name_at_another_provider_is_somebody_else(provider: StandIn, settings) -> None:
    signed_in_by(Client())
    with providing() as other:
        other.person["email"] = "other@mail.example"
        settings.OIDC_PROVIDERS = (other.settings,)
        assert signed_in_by(Client()).status_code == 303
    assert Member.objects.count() == 2


def test_an_address_that_was_given_to_somebody_else_is_theirs_alone(provider: StandIn) -> None:
    before, now = Client(), Client()
    signed_in_by(before)
    provider.person["sub"] = "249"
    assert signed_in_by(now).status_code == 303
    assert before.get("/account/").status_code == 302
    assert ADDRESS in now.get("/account/").content.decode()
    provider.person |= {"sub": "248", "email": "moved@mail.example"}
    signed_in_by(before)
    assert "moved@mail.example" in before.get("/account/").content.decode()


def test_of_the_provider_s_words_nothing_is_kept_as_it_was(provider: StandIn) -> None:
    provider.person |= {"sub": "person-248", "name": "سلمى", "picture": "https://p.example/1.jpg"}
    signed_in_by(Client())
    (member,), (link,) = Member.objects.values(), ProviderLink.objects.values()
    told = f"{member}{link}{list(Use.objects.values())}"
    for one in ("person-248", "reader@mail", "سلمى", "p.example"):
        assert one not in told


def test_the_copy_names_the_provider_and_erasing_ends_the_link(provider: StandIn) -> None:
    client = Client()
    signed_in_by(client)
    (told,) = copy_of(email_key(ADDRESS))["account"]["providers"]
    assert told["issuer"] == provider.origin
    assert told["since"][:4] == str(timezone.now().year)
    client.post("/account/delete/")
    send_comment_mail()
    (link,) = re.findall(r"http://localhost(/my-data/\S+)", str(mail.outbox[-1].body))
    assert Client().post(link).status_code == 200
    assert nothing_was_written()
    provider.person["email_verified"] = False
    assert signed_in_by(Client()).status_code == 403, "who was erased is known no more"


def test_the_provider_is_shown_by_its_english_name_in_english(provider: StandIn) -> None:
    assert provider.settings.shown("en") == "The Provider"
    assert provider.settings.shown("ar") == "المزوّد"
    assert SECRET not in repr(provider.settings)


def test_a_log_says_nothing_where_all_is_well(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        signed_in_by(Client())
    assert caplog.text == ""
    assert mailed().startswith("/account/")
