"""Where the password of a page is asked for: nothing here says what page it is."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods
from wagtail.models import Page, PageViewRestriction

from rawi.articles.actions.try_page_password import try_page_password
from rawi.base.limits import TooOften
from rawi.base.network import network_key
from rawi.site.forms.page_password import PagePasswordForm
from rawi.site.not_now import NotNow, keeps, say_when, taking_in
from rawi.site.presenters.frame import frame


@keeps()
@sensitive_post_parameters("password")
@require_http_methods(["GET", "HEAD", "POST"])
def page_password(request: HttpRequest, pk: int) -> HttpResponse:
    """The form, and the way to the page; 404 alike for what has no password and for what is not there."""
    page = get_object_or_404(Page, pk=pk, live=True).specific
    asked = [one for one in page.get_view_restrictions() if one.restriction_type == one.PASSWORD]
    if not asked:
        raise Http404("no password is asked for")
    shut = next((one for one in asked if not one.accept_request(request)), None)
    response = _ask(request, page, shut) if shut else _to(page, request)
    response.headers["Cache-Control"] = "private, no-store"
    return response


def _ask(request: HttpRequest, page: Any, shut: PageViewRestriction) -> HttpResponse:
    if request.method != "POST":
        return _shown(request, PagePasswordForm(), 200)
    form = PagePasswordForm(request.POST)
    if not form.is_valid():
        return _shown(request, form, 400)
    try:
        with taking_in(is_text=False):
            network = network_key(request, "site.page_password")
            is_right = try_page_password(shut, form.cleaned_data["password"], network=network)
    except TooOften as often:
        form.add_error(None, _("Too much was asked from your network just now. Please try again later."))
        return say_when(_shown(request, form, 429), often)
    except NotNow as fault:
        form.add_error(None, str(fault))
        return say_when(_shown(request, form, 503), fault)
    if not is_right:
        form.add_error("password", _("This is not the page's password. Please try again."))
        return _shown(request, form, 403)
    shut.mark_as_passed(request)
    return _to(page, request)


def _to(page: Any, request: HttpRequest) -> HttpResponse:
    return redirect(page.get_url(request) or "/")


def _shown(request: HttpRequest, form: PagePasswordForm, status: int) -> HttpResponse:
    context = {"page_title": _("This page has a password"), "form": form}
    return render(request, "site/page_password.html", frame(request) | context, status=status)
