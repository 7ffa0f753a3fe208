"""Signing in by link."""

from django.contrib.auth import login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_variables
from django.views.decorators.http import require_http_methods

from rawi.accounts.actions.redeem_sign_in_link import redeem_sign_in_link


@never_cache
@sensitive_variables("secret")
@require_http_methods(["GET", "HEAD", "POST"])
def sign_in(request: HttpRequest, secret: str) -> HttpResponse:
    """Ask, then sign in: a GET changes nothing, so that a link's preview does not use it up."""
    if request.method != "POST":
        return _private(render(request, "accounts/sign_in.html"))
    user = redeem_sign_in_link(secret)
    if user is None:
        return _private(render(request, "accounts/sign_in_refused.html", status=403))
    login(request, user, backend="django.contrib.auth.backends.ModelBackend")
    return redirect("wagtailadmin_home")


def _private(response: HttpResponse) -> HttpResponse:
    # The link is a secret: no page reached from here may learn it.
    response.headers["Referrer-Policy"] = "same-origin"
    return response
