"""What pages ask about sign-in with an account that a reader has elsewhere."""

import logging
from dataclasses import dataclass
from time import monotonic

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from rawi.members.oidc.errors import Declined, NoAddress, NotAcceptable, NotOurs, SignInFailed, Unreachable
from rawi.members.oidc.provider import Provider
from rawi.site.not_now import RETRY_SECONDS
from rawi.site.views.address_pages import Way, say

logger = logging.getLogger("rawi.members")
#: A browser can bring back what it likes: the same line comes again after this time.
QUIET_SECONDS = 60
_told: dict[tuple[str, str], float] = {}


@dataclass(frozen=True, slots=True)
class _Said:
    """What a reader is told, with the provider's name in it; and the status."""

    words: str | Promise
    status: int


_FAULTS: dict[type[SignInFailed], _Said] = {
    NotOurs: _Said(
        gettext_lazy(
            "This answer of %(name)s belongs to no sign-in of this browser: it was begun elsewhere, is "
            "older than ten minutes, or was used already. Please begin anew."
        ),
        403,
    ),
    Declined: _Said(gettext_lazy("The sign-in with %(name)s was broken off or not allowed there."), 403),
    NoAddress: _Said(
        gettext_lazy(
            "%(name)s has not confirmed that an e-mail address is yours, so we cannot tell whose account "
            "this is. Confirm it there, or have a link mailed to you."
        ),
        403,
    ),
    NotAcceptable: _Said(
        gettext_lazy(
            "%(name)s gave an answer that we cannot accept. Please have a link mailed to you instead."
        ),
        502,
    ),
    Unreachable: _Said(
        gettext_lazy(
            "%(name)s cannot be reached just now. Please try again in half a minute, or have a link "
            "mailed to you."
        ),
        503,
    ),
}


def provider_of(word: str) -> Provider:
    """The provider with that word in the settings. Raises Http404."""
    for provider in settings.OIDC_PROVIDERS:
        if provider.key == word:
            return provider
    raise Http404


def ways_in(article: int | None) -> tuple[Way, ...]:
    """A link for each provider; article is the one whose comments the reader comes from."""
    asked = "" if article is None else f"?article={article}"
    return tuple(
        Way(
            reverse("reader_sign_in_with", args=[one.key]) + asked,
            _("Sign in with %(name)s") % {"name": _shown(one)},
        )
        for one in settings.OIDC_PROVIDERS
    )


def back_address(request: HttpRequest, provider: Provider) -> str:
    """Where the provider sends the browser back to: the host that it is on, for there its cookies are."""
    scheme = settings.ORIGIN.partition(":")[0]
    return f"{scheme}://{request.get_host()}{reverse('reader_signed_in_with', args=[provider.key])}"


def not_signed_in(
    request: HttpRequest, provider: Provider, fault: SignInFailed, article: int | None
) -> HttpResponse:
    """Why not, and the way to try it again. What no reader can mend the operator finds in the log."""
    said = _FAULTS[type(fault)]
    if said.status >= 500:
        _tell_operator(provider, fault)
    asked = "" if article is None else f"?article={article}"
    response = say(
        request,
        _("You are not signed in"),
        str(said.words) % {"name": _shown(provider)},
        way=Way(reverse("reader_sign_in") + asked, _("To the sign-in")),
        status=said.status,
    )
    if said.status == 503:
        response.headers["Retry-After"] = str(RETRY_SECONDS)
    return response


def _tell_operator(provider: Provider, fault: SignInFailed) -> None:
    line, now = (provider.key, str(fault)), monotonic()
    if line not in _told or now - _told[line] >= QUIET_SECONDS:
        _told[line] = now
        logger.warning("no sign-in with %s: %s", *line)


def _shown(provider: Provider) -> str:
    return f"\u2068{provider.shown(get_language() or 'ar')}\u2069"
