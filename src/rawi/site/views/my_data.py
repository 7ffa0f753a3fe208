"""Ask what is kept about one's e-mail address, or have it erased."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from rawi.base.network import network_key
from rawi.comments.actions.ask_for_data import ask_for_data
from rawi.comments.choices import DataRequestKind
from rawi.site.forms.address import DataForm
from rawi.site.not_now import keeps
from rawi.site.views.address_pages import Asking, ask_address


@keeps()
@require_http_methods(["GET", "HEAD", "POST"])
def my_data(request: HttpRequest) -> HttpResponse:
    """The form. The answer is the same for an address that is known and for one that is not."""
    page = Asking(
        title=_("What we keep about your address"),
        words=_(
            "If your address is kept here, a letter with a link comes to it: the link leads to a copy of all "
            "that is tied to it, or erases it. Ratings and likes are tied to no address."
        ),
        button=_("Send me the link"),
        answer=_(
            "If anything is kept about this address, a letter is on its way to it. Its link is good a day."
        ),
    )
    network = network_key(request, "my_data")

    def act(form: Any) -> None:
        ask_for_data(form.cleaned_data["email"], DataRequestKind(form.cleaned_data["kind"]), network=network)

    return ask_address(request, DataForm(request.POST or None), page, act)
