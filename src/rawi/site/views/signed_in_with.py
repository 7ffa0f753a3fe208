"""Back from a provider, with a code: a reader is signed in."""

from datetime import timedelta

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from rawi.base.limits import Limit, TooOften, use
from rawi.base.network import network_key
from rawi.base.sealing import keyed
from rawi.members.actions.sign_in_by_provider import sign_in_by_provider
from rawi.members.oidc.attempt import Attempt, attempt_of, end
from rawi.members.oidc.errors import NotOurs, SignInFailed
from rawi.members.oidc.exchange import Returned, identity_of
from rawi.members.oidc.provider import Provider
from rawi.site.members import signed_in, where_accounts_are
from rawi.site.not_now import NotNow, say_when, taking_in
from rawi.site.oidc import back_address, not_signed_in, provider_of
from rawi.site.views.address_pages import say

#: Each asks the provider. Many readers may be behind one network.
OF_NETWORK = (Limit(60, timedelta(hours=1)),)
#: An attempt is good for ten minutes, so a use that is remembered for a day is remembered for ever.
ONCE = (Limit(1, timedelta(days=1)),)


@require_GET
@where_accounts_are
def signed_in_with(request: HttpRequest, word: str) -> HttpResponse:
    """The provider sent the browser here. Nothing is written before all that it says is checked."""
    provider, attempt = provider_of(word), attempt_of(request)
    if attempt is None or attempt.provider != word or not attempt.has(request.GET.get("state", "")):
        return not_signed_in(request, provider, NotOurs("no such sign-in"), None)
    try:
        response = signed_in(_value(request, provider, attempt), attempt.article, request)
    except SignInFailed as fault:
        response = not_signed_in(request, provider, fault, attempt.article)
    except (NotNow, TooOften) as fault:
        response = _later(request, fault)
    end(response)
    return response


def _value(request: HttpRequest, provider: Provider, attempt: Attempt) -> str:
    """The value for the browser's cookie. Raises SignInFailed, TooOften and NotNow."""
    with taking_in(is_text=False):
        use(network_key(request, "members.oidc"), OF_NETWORK)
        _use_up(attempt)
    returned = Returned(*(request.GET.get(name, "") for name in ("code", "error", "iss")))
    identity = identity_of(provider, attempt, returned, back=back_address(request, provider))
    with taking_in(is_text=False):
        return sign_in_by_provider(identity)


def _use_up(attempt: Attempt) -> None:
    """Each attempt has one answer, whoever has a copy of its cookie."""
    try:
        use(keyed(attempt.state, "members.oidc.used"), ONCE)
    except TooOften as again:
        raise NotOurs("an answer that came before") from again


def _later(request: HttpRequest, fault: NotNow | TooOften) -> HttpResponse:
    if isinstance(fault, NotNow):
        words, status = str(fault), 503
    else:
        words, status = _("Too much was asked from your network just now. Please try again later."), 429
    return say_when(say(request, _("You are not signed in"), words, status=status), fault)
