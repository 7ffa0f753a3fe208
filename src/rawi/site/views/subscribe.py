"""Have a newsletter mailed."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from rawi.base.network import network_key
from rawi.newsletters.actions.subscribe import subscribe as begin
from rawi.newsletters.queries import open_newsletters
from rawi.site.forms.address import FollowForm
from rawi.site.newsletters import offer
from rawi.site.not_now import keeps
from rawi.site.views.address_pages import Asking, ask_address


@keeps()
@require_http_methods(["GET", "HEAD", "POST"])
def subscribe(request: HttpRequest, pk: int) -> HttpResponse:
    """The form of a newsletter whose section or dossier everybody may read; 404 for any other."""
    newsletter = get_object_or_404(open_newsletters(), pk=pk)
    facts = {"name": newsletter.name}
    page = Asking(
        title=_("The newsletter “%(name)s”") % facts,
        words=_("Every day, what was published since the last letter; nothing new, no letter.")
        if offer(newsletter).is_daily
        else _("Every week, what was published since the last letter; nothing new, no letter."),
        button=_("Mail it to me"),
        answer=_("A letter is on its way to your address. The newsletter begins when you follow its link."),
    )
    network = network_key(request, "subscribe")

    def act(form: Any) -> None:
        begin(newsletter, form.cleaned_data["email"], network=network)

    return ask_address(request, FollowForm(request.POST or None), page, act)
