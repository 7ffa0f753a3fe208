"""A page that is closed to the public: served to who may see it, others are told what to do.

Wagtail leads whoever must sign in to a form of its own, which is not there, round and round those who have.
"""

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render, resolve_url
from django.utils.cache import add_never_cache_headers
from wagtail.models import Page, PageViewRestriction

from rawi.site.opened import open_to
from rawi.site.presenters.frame import frame

Serve = Callable[[Page, HttpRequest, Any, Any], HttpResponse]


def closed_page(serve: Serve) -> Serve:
    """Serve, but for a page whose reader must be somebody: the way to sign in, or a refusal (403).

    A page whose password was not said stays Wagtail's: see RestrictedPage.
    """

    def served(page: Page, request: HttpRequest, args: Any, kwargs: Any) -> HttpResponse:
        asked = list(page.get_view_restrictions())
        shut = next((one for one in asked if not one.accept_request(request)), None)
        if shut is not None and shut.restriction_type != PageViewRestriction.PASSWORD:
            return _refused(request)
        if shut is None and asked:
            open_to(request, asked)
        return serve(page, request, args, kwargs)

    return served


def _refused(request: HttpRequest) -> HttpResponse:
    if request.user.is_authenticated:
        response = render(request, "site/403.html", frame(request), status=403)
    else:
        response = redirect_to_login(request.get_full_path(), resolve_url(settings.LOGIN_URL))
    add_never_cache_headers(response)
    return response
