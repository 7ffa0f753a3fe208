"""A reader signs out, here or everywhere."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from rawi.members.actions import sign_out as signing_out
from rawi.members.cookie import take, token_of
from rawi.members.queries import member_of
from rawi.site.members import where_accounts_are
from rawi.site.not_now import keeps
from rawi.site.views.address_pages import Way, say


@keeps()
@require_POST
@where_accounts_are
def sign_out(request: HttpRequest) -> HttpResponse:
    """Twice is once."""
    member = member_of(request)
    if member and "everywhere" in request.POST:
        signing_out.sign_out_everywhere(member)
    signing_out.sign_out(token_of(request))
    again = Way(reverse("reader_sign_in"), _("Sign in again"))
    response = say(request, _("Your account"), _("You are signed out."), way=again)
    take(response)
    return response
