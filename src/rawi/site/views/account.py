"""A reader's account: name, comments on every device, ways out."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from rawi.base.network import network_key
from rawi.base.readers import reader_key
from rawi.comments.actions.ask_for_data import ask_for_data
from rawi.comments.choices import DataRequestKind
from rawi.comments.queries.writers import COMMENTING
from rawi.members.actions.rename import rename
from rawi.members.models import Member
from rawi.members.queries import address_of
from rawi.site.comments.of_address import comments_of_address
from rawi.site.forms.account import NameForm, NoFieldForm
from rawi.site.members import for_members
from rawi.site.not_now import keeps
from rawi.site.presenters.frame import frame
from rawi.site.views.address_pages import Asking, ask_address


@keeps("name")
@require_http_methods(["GET", "HEAD", "POST"])
@for_members
def account(request: HttpRequest, member: Member) -> HttpResponse:
    """GET: the page. POST: another name."""
    form = NameForm(request.POST if request.method == "POST" else None, initial={"name": member.name})
    if request.method == "POST" and form.is_valid():
        rename(member, form.cleaned_data["name"])
        return HttpResponse(status=303, headers={"Location": f"{request.path}?kept=1"})
    context = frame(request) | {
        "page_title": _("Your account"),
        "address": address_of(member),
        "form": form,
        "is_kept": "kept" in request.GET and request.method != "POST",
        "own": comments_of_address(member.email_key, reader_key(request, COMMENTING)),
    }
    return render(request, "site/account.html", context, status=400 if form.errors else 200)


@keeps()
@require_http_methods(["GET", "HEAD", "POST"])
@for_members
def erase_account(request: HttpRequest, member: Member) -> HttpResponse:
    """Erasure goes the way of everybody's: by a letter, so that a browser left open is not enough."""
    email = address_of(member)
    page = Asking(
        title=_("Delete the account"),
        words=_("Your comments lose their words and your name; your address is forgotten. It is final."),
        button=_("Send me the link"),
        answer=_("A letter is on its way to your address. Its link is good a day."),
    )
    network = network_key(request, "my_data")
    form = NoFieldForm(request.POST if request.method == "POST" else None)
    return ask_address(
        request, form, page, lambda _form: ask_for_data(email, DataRequestKind.ERASURE, network=network)
    )
