"""What a provider says is checked: one case for each rule, and nobody is signed in."""

import json
import re

import pytest
from django.test import Client

from rawi.members.oidc import calls
from rawi.site import oidc
from support.provider import (
    BACK,
    BEGIN,
    StandIn,
    begun,
    key,
    returned,
    shared_key,
    state_of,
)
from support.provider_lies import (
    answers,
    claims,
    nothing_was_written,
    of_another,
    person,
    publishes,
    says,
    signed,
    token,
    unsigned,
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("provider")]


BAD = {
    # The token: one case for each rule.
    "another issuer": claims(iss="https://elsewhere.example"),
    "no issuer": claims(iss=None),
    "for somebody else": claims(aud="somebody else"),
    "for nobody": claims(aud=None),
    "for several, given to nobody": claims(aud=["rawi at the stand-in", "another"]),
    "for several, given to another": claims(aud=["rawi at the stand-in", "another"], azp="another"),
    "given to another": claims(azp="another"),
    "over": claims(exp=lambda now: now - 120),
    "without an end": claims(exp=None),
    "with words for an end": claims(exp="tomorrow"),
    "made long ago": claims(iat=lambda now: now - 3600),
    "made tomorrow": claims(iat=lambda now: now + 86400),
    "made at no time": claims(iat=None),
    "made at True": claims(iat=True),
    "not good yet": claims(nbf=lambda now: now + 3600),
    "of another sign-in": claims(nonce="another"),
    "of no sign-in": claims(nonce=None),
    "of half a letter": claims(nonce="\ud83d"),
    "of nobody": claims(sub=None),
    "of an empty name": claims(sub=""),
    "of a number": claims(sub=248),
    "of a long name": claims(sub="x" * 256),
    "of a name that nobody can write": claims(sub="\ud83d"),
    # Who signed it.
    "signed by a stranger": signed(key("stranger"), kid="first"),
    "a key that is not published": signed(key("stranger"), kid="stranger"),
    "signed by nobody": token(unsigned),
    "signed with our secret": signed(shared_key(), alg="HS256"),
    "changed on its way": token(of_another),
    "without its signature": token(lambda token: token.rpartition(".")[0] + "."),
    "no token": token(lambda token: "no.token.at-all"),
    "words for a token": token(lambda token: "خبر"),
    "two keys that could be meant": lambda own: (
        publishes(key("first"), key("second"))(own),
        own.header.pop("kid"),
    ),
    "a key to encrypt with": answers(
        "/jwks", 200, json.dumps({"keys": [key("first").as_dict(private=False) | {"use": "enc"}]}).encode()
    ),
    "a secret for a key": answers(
        "/jwks", 200, json.dumps({"keys": [{"kty": "oct", "kid": "first", "k": "c2VjcmV0"}]}).encode()
    ),
    # What it publishes.
    "keys that are none": answers("/jwks", 200, b'{"keys": "none"}'),
    "keys of another time": answers("/jwks", 404),
    "no JSON": answers("/token", 200, b"<html>"),
    "a list": answers("/token", 200, b"[]"),
    "a code that is refused": answers("/token", 400, b'{"error": "invalid_grant"}'),
    "no token at all": answers("/token", 200, b'{"access_token": "a"}'),
    "a redirection": answers("/token", 302),
    "nested without end": answers("/token", 200, b"[" * 100_000),
    "a document of another issuer": says(issuer="https://elsewhere.example"),
    "a document without an issuer": says(issuer=None),
    "a token door by http": says(token_endpoint="http://id.example/token"),
    "keys by http": says(jwks_uri="http://id.example/keys"),
    "people sent to a script": says(authorization_endpoint="javascript:alert(1)"),
    "people sent by http": says(authorization_endpoint="http://id.example/authorize"),
    "no door for people": says(authorization_endpoint=None),
    "a name that would have to be there": says(authorization_response_iss_parameter_supported=True),
    # Out of reach.
    "503 for a token": answers("/token", 503),
    "429 for a token": answers("/token", 429),
    "503 for keys": answers("/jwks", 500),
    "503 for its document": answers("/.well-known/openid-configuration", 503),
    "too much": answers("/token", 200, b" " * (calls.MOST_BYTES + 1)),
    # The address.
    "no address": person(email=None),
    "an address that nobody has checked": person(email_verified=False),
    "an address of which nothing is said": person(email_verified=None),
    "an address that is not checked, in words": person(email_verified="false"),
    "an address checked by a number": person(email_verified=1),
    "an address that is none": person(email="nobody"),
    "an address that nobody can write": person(email="reader@mail\ud83d.example"),
    "two addresses": person(email=["a@mail.example", "b@mail.example"]),
    "an address that is too long": person(
        email=f"{'a' * 64}@{'b' * 60}.{'c' * 60}.{'d' * 60}.{'e' * 60}.example"
    ),
}
#: Where it is not the provider's fault in what it says (502).
STATUS = {
    503: {"503 for a token", "429 for a token", "503 for keys", "503 for its document", "too much"},
    403: {name for name in BAD if "address" in name},
}


def _status(name: str) -> int:
    return next((status for status, names in STATUS.items() if name in names), 502)


@pytest.mark.parametrize("name", BAD)
def test_nobody_is_signed_in(name: str, provider: StandIn, caplog: pytest.LogCaptureFixture) -> None:
    BAD[name](provider)
    client = Client()
    answer = client.get(BEGIN)
    if answer.status_code == 302:
        answer = client.get(returned(answer.headers["Location"]))
    page = answer.content.decode()
    assert (answer.status_code, nothing_was_written()) == (_status(name), True)
    assert "لم تدخل إلى حسابك" in page
    assert "المزوّد" in page
    assert ("Retry-After" in answer.headers) == (answer.status_code == 503)
    assert answer.headers["Cache-Control"] == "private, no-store"
    assert "member" not in answer.cookies
    said = caplog.text
    assert ("no sign-in with test" in said) == (answer.status_code >= 500), "readers' own are no faults"
    assert not re.search(r"eyJ|opens-userinfo|reader@|victim|code=|state=", said + page)


def test_a_provider_that_is_away_is_not_asked_by_each_who_comes(provider: StandIn) -> None:
    provider.answers["/.well-known/openid-configuration"] = (500, b"")
    assert [Client().get(BEGIN).status_code for _ in range(5)] == [503] * 5
    assert len(provider.asked) == 1


def test_a_provider_that_hangs_leaves_threads_to_others(provider: StandIn, monkeypatch) -> None:
    monkeypatch.setattr(calls._UNDER_WAY, "acquire", lambda blocking: False)
    assert Client().get(BEGIN).status_code == 503
    assert provider.asked == []


def test_a_machine_of_this_network_is_not_asked_unless_that_is_allowed(provider: StandIn, settings) -> None:
    settings.PRIVATE_TARGETS = False
    assert Client().get(BEGIN).status_code == 502
    assert provider.asked == []


def test_the_guard_holds_for_the_doors_that_the_provider_names(provider: StandIn, settings) -> None:
    client = Client()
    back = returned(begun(client))
    settings.PRIVATE_TARGETS = False
    assert client.get(back).status_code == 502
    assert "/token" not in provider.asked


ERRORS = {
    "access_denied": 403,
    "temporarily_unavailable": 503,
    "server_error": 503,
    "invalid_request": 502,
    "<script>alert(1)</script>": 502,
}


@pytest.mark.parametrize(("error", "status"), ERRORS.items())
def test_an_error_is_told_in_our_own_words(error: str, status: int, provider: StandIn) -> None:
    client = Client()
    state = state_of(begun(client))
    answer = client.get(BACK, {"error": error, "error_description": "their words", "state": state})
    assert answer.status_code == status
    assert error not in answer.content.decode()
    assert "their words" not in answer.content.decode()
    assert "/token" not in provider.asked
    assert nothing_was_written()


def test_the_log_says_once_what_a_browser_brings_back_again_and_again(
    provider: StandIn, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(5):
        client = Client()
        state = state_of(begun(client))
        assert client.get(BACK, {"error": "made_up", "state": state}).status_code == 502
    assert caplog.text.count("no sign-in with test") == 1
    monkeypatch.setattr(oidc, "QUIET_SECONDS", 0)
    client = Client()
    client.get(BACK, {"error": "made_up", "state": state_of(begun(client))})
    assert caplog.text.count("no sign-in with test") == 2
