"""What a provider says about itself.

https://openid.net/specs/openid-connect-discovery-1_0.html
"""

from dataclasses import dataclass
from functools import partial
from typing import Any

from rawi.members.oidc.calls import ask_json
from rawi.members.oidc.errors import NotAcceptable
from rawi.members.oidc.kept import Kept
from rawi.members.oidc.provider import Provider, is_safe

WELL_KNOWN = "/.well-known/openid-configuration"


@dataclass(frozen=True, slots=True)
class Metadata:
    """Where a provider is asked what. userinfo is "" where it has none.

    takes_header: our secret goes in a header, else in the form. names_itself: each answer names its issuer.
    """

    authorization: str
    token: str
    jwks: str
    userinfo: str
    takes_header: bool
    names_itself: bool


kept: Kept[Metadata] = Kept()


def metadata_of(provider: Provider) -> Metadata:
    """Fetched once an hour. Raises Unreachable and NotAcceptable."""
    return kept.get(provider.issuer, partial(_fetched, provider))


def _fetched(provider: Provider) -> Metadata:
    said = ask_json(provider.issuer.rstrip("/") + WELL_KNOWN)
    if said.get("issuer") != provider.issuer:
        # Who could name another issuer could have his tokens taken for its own.
        raise NotAcceptable("the document of another issuer")
    # Without a word about it, a header: https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata
    ways = said.get("token_endpoint_auth_methods_supported") or ["client_secret_basic"]
    return Metadata(
        authorization=_address(said, "authorization_endpoint"),
        token=_address(said, "token_endpoint"),
        jwks=_address(said, "jwks_uri"),
        userinfo=_address(said, "userinfo_endpoint") if said.get("userinfo_endpoint") else "",
        takes_header="client_secret_basic" in ways,
        names_itself=said.get("authorization_response_iss_parameter_supported") is True,
    )


def _address(said: dict[str, Any], name: str) -> str:
    url = said.get(name)
    if not isinstance(url, str) or not is_safe(url):
        raise NotAcceptable(f"{name} is no https address")
    return url
