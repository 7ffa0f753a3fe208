"""A provider of sign-in (OpenID Connect) on this machine, with keys of its own; it can be made to lie."""

import json
from base64 import b64decode, urlsafe_b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from secrets import token_urlsafe
from threading import Thread
from time import time
from typing import Any
from urllib.parse import parse_qs, parse_qsl, unquote_plus, urlencode, urlsplit

from django.test import Client
from joserfc import jwt
from joserfc.jwk import ECKey, OctKey, RSAKey

from rawi.members.oidc import discovery, keys
from rawi.members.oidc.provider import Provider

CLIENT, SECRET = "rawi at the stand-in", "a secret: + and %"
BEGIN, BACK = "/account/with/test/", "/account/with/test/back/"


@cache
def key(name: str, kind: str = "EC") -> Any:
    """A key, the same for each name in this process."""
    parameters: Any = {"kid": name, "use": "sig"}
    if kind == "RSA":
        return RSAKey.generate_key(2048, parameters)
    return ECKey.generate_key("P-256", parameters)


@dataclass
class Given:
    """What was said when a code was given."""

    nonce: str
    challenge: str
    back: str


@dataclass
class StandIn:
    """What the provider says; a test changes it.

    claims go over those of an honest token: a value, None to take one out, or what makes it of the time.
    document goes over the discovery document. answers are sent instead of the provider's own, by path: status
    and body. asked are paths, in their order.
    """

    origin: str = ""
    person: dict[str, Any] = field(
        default_factory=lambda: {"sub": "248", "email": "reader@mail.example", "email_verified": True}
    )
    claims: dict[str, Any] = field(default_factory=dict)
    document: dict[str, Any] = field(default_factory=dict)
    answers: dict[str, tuple[int, bytes]] = field(default_factory=dict)
    userinfo: dict[str, Any] = field(default_factory=dict)
    header: dict[str, Any] = field(default_factory=lambda: {"alg": "ES256", "kid": "first"})
    signs_with: Any = None
    publishes: list[Any] = field(default_factory=lambda: [key("first")])
    asked: list[str] = field(default_factory=list)
    given: dict[str, Given] = field(default_factory=dict)
    #: A page with a button stands between, as at real ones.
    has_page: bool = False

    @property
    def settings(self) -> Provider:
        """As an operator would set it up."""
        return Provider("test", self.origin, CLIENT, SECRET, "المزوّد", "The Provider")

    @property
    def as_file(self) -> str:
        """The same as an operator writes it (RAWI_OIDC)."""
        own = self.settings
        said = {"issuer": own.issuer, "client": own.client, "secret": own.secret, "name": own.name}
        return "\n".join([f"[{own.key}]", *(f"{name} = {json.dumps(value)}" for name, value in said.items())])

    def discovery(self) -> dict[str, Any]:
        """The document, as far as it is believed."""
        said = {
            "issuer": self.origin,
            "authorization_endpoint": f"{self.origin}/authorize?kept=1",
            "token_endpoint": f"{self.origin}/token",
            "jwks_uri": f"{self.origin}/jwks",
        } | self.document
        return {name: value for name, value in said.items() if value is not None}

    def authorize(self, query: str) -> str:
        """Where the browser is sent with a code."""
        asked = dict(parse_qsl(query))
        assert asked["response_type"] == "code"
        assert asked["client_id"] == CLIENT
        assert asked["code_challenge_method"] == "S256"
        assert "openid" in asked["scope"].split()
        code = token_urlsafe(8)
        self.given[code] = Given(asked["nonce"], asked["code_challenge"], asked["redirect_uri"])
        return f"{asked['redirect_uri']}?{urlencode({'code': code, 'state': asked['state']})}"

    def token(self, form: dict[str, str], authorization: str) -> dict[str, Any] | None:
        """What a code is worth, once; None for who may not have it."""
        given = self.given.pop(form.get("code", ""), None)
        if given is None or not _is_client(form, authorization) or form["redirect_uri"] != given.back:
            return None
        digest = sha256(form["code_verifier"].encode()).digest()
        if urlsafe_b64encode(digest).rstrip(b"=").decode() != given.challenge:
            return None
        return {
            "access_token": "opens-userinfo",
            "token_type": "Bearer",
            "id_token": self.signed(given.nonce),
        }

    def signed(self, nonce: str) -> str:
        """An ID token."""
        now = int(time())
        honest = {
            "iss": self.origin,
            "aud": CLIENT,
            "exp": now + 300,
            "iat": now,
            "nonce": nonce,
        } | self.person
        told = {name: one(now) if callable(one) else one for name, one in self.claims.items()}
        said = {name: value for name, value in (honest | told).items() if value is not None}
        with_key = self.signs_with or key(self.header.get("kid", "first"))
        return jwt.encode(self.header, said, with_key, algorithms=[self.header["alg"]], encoder_cls=_Escaping)

    def forget(self) -> None:
        """Have everything asked anew, as after an hour."""
        discovery.kept.clear()
        keys.forget()


def _is_client(form: dict[str, str], authorization: str) -> bool:
    if authorization:
        pair = b64decode(authorization.removeprefix("Basic ")).decode().split(":")
        return [unquote_plus(one) for one in pair] == [CLIENT, SECRET]
    return (form.get("client_id"), form.get("client_secret")) == (CLIENT, SECRET)


class _Escaping(json.JSONEncoder):
    """Half a letter can be told in JSON, by its number."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**(options | {"ensure_ascii": True}))


class _Handler(BaseHTTPRequestHandler):
    stand_in: StandIn

    def do_GET(self) -> None:
        self._answer(b"")

    def do_POST(self) -> None:
        self._answer(self.rfile.read(int(self.headers["Content-Length"])))

    def _answer(self, body: bytes) -> None:
        own, parts = self.stand_in, urlsplit(self.path)
        own.asked.append(parts.path)
        if parts.path in own.answers:
            self._send(*own.answers[parts.path])
        elif parts.path == "/authorize":
            self._authorize(parts.query)
        elif parts.path == "/token":
            made = own.token(dict(parse_qsl(body.decode())), self.headers.get("Authorization", ""))
            self._say(400 if made is None else 200, made or {"error": "invalid_grant"})
        elif parts.path == "/userinfo" and self.headers["Authorization"] == "Bearer opens-userinfo":
            self._say(200, own.userinfo)
        elif parts.path == "/jwks":
            self._say(200, {"keys": [one.as_dict(private=False) for one in own.publishes]})
        elif parts.path == discovery.WELL_KNOWN:
            self._say(200, own.discovery())
        else:
            self._say(404, {})

    def _authorize(self, query: str) -> None:
        if self.stand_in.has_page and "yes=1" not in query:
            page = f'<!DOCTYPE html><title>?</title><a id="yes" href="/authorize?{query}&yes=1">Yes</a>'
            self._send(200, page.encode(), "text/html")
            return
        self.send_response(302)
        self.send_header("Location", self.stand_in.authorize(query.replace("&yes=1", "")))
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _say(self, status: int, said: dict[str, Any]) -> None:
        self._send(status, json.dumps(said).encode())

    def _send(self, status: int, body: bytes, kind: str = "application/json") -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        """Say nothing."""


@contextmanager
def providing(port: int = 0) -> Iterator[StandIn]:
    """A provider that answers, at a port of its own."""
    own = StandIn()
    handler = type("Handler", (_Handler,), {"stand_in": own})
    server = ThreadingHTTPServer(("127.0.0.1", port), handler)
    server.daemon_threads = True
    own.origin = f"http://127.0.0.1:{server.server_port}"
    # Another one may have stood at this port.
    own.forget()
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield own
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def begun(client: Client, query: str = "") -> str:
    """Where a browser is sent that begins a sign-in."""
    answer = client.get(f"{BEGIN}{query}")
    assert answer.status_code == 302, answer.content.decode()
    return answer.headers["Location"]


def returned(where: str) -> str:
    """The path with which the provider sends it back."""
    parts = urlsplit(where)
    connection = HTTPConnection(parts.netloc, timeout=10)
    try:
        connection.request("GET", f"{parts.path}?{parts.query}")
        back = connection.getresponse().headers["Location"]
    finally:
        connection.close()
    return back.removeprefix("http://testserver").removeprefix("http://localhost")


def signed_in_by(client: Client, query: str = "") -> Any:
    """The whole way; the answer to a browser that comes back."""
    return client.get(returned(begun(client, query)))


def state_of(where: str) -> str:
    """The state in an address at the provider."""
    return parse_qs(urlsplit(where).query)["state"][0]


def shared_key() -> Any:
    """Our secret as a key, with which no token may be signed."""
    return OctKey.import_key(SECRET.encode().ljust(32, b"."))
