"""Behind the mailed link: a reader is signed in."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from rawi.base.sealing import unseal
from rawi.members.actions.sign_in import sign_in
from rawi.members.links import open_sign_in
from rawi.site.members import signed_in, where_accounts_are
from rawi.site.not_now import keeps
from rawi.site.views.address_pages import Way, not_ours, say


@keeps()
@require_http_methods(["GET", "HEAD", "POST"])
@where_accounts_are
def sign_in_link(request: HttpRequest, token: str) -> HttpResponse:
    """GET asks and names the address, POST does it: programs that open links in mail use none up."""
    anew = Way(reverse("reader_sign_in"), _("Ask for a new link"))
    wish = open_sign_in(token)
    if wish is None:
        return not_ours(request, anew, _("It is older than half an hour, or was used already."))
    if request.method != "POST":
        words = _("You sign in with the address %(address)s.") % {
            "address": f"\u2068{unseal(wish.email_sealed)}\u2069"
        }
        return say(request, _("Sign in to your account"), words, button=_("Sign in"))
    value = sign_in(token)
    if value is None:
        return not_ours(request, anew, _("It is older than half an hour, or was used already."))
    return signed_in(value, wish.article, request)
