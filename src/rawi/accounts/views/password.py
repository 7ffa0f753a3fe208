"""Signing in with a password."""

from typing import Any

from django.contrib.auth.forms import AuthenticationForm
from django.http import HttpRequest, HttpResponse
from django.utils.translation import ngettext
from wagtail.admin.views.account import LoginView

from rawi.accounts.actions.count_password import count_password, forget_password
from rawi.base.limits import TooOften
from rawi.base.network import network_of

_MINUTE = 60


class PasswordSignIn(LoginView):
    """Wagtail's page, where passwords are tried only so often; then not even the right one is looked at."""

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Count, then look."""
        try:
            count_password(_username(request), network=network_of(request))
        except TooOften as often:
            return self._refused(often)
        response: HttpResponse = super().post(request, *args, **kwargs)
        return response

    def form_valid(self, form: AuthenticationForm) -> HttpResponse:
        """The password was right."""
        forget_password(_username(self.request), network=network_of(self.request))
        response: HttpResponse = super().form_valid(form)
        return response

    def _refused(self, often: TooOften) -> HttpResponse:
        form = self.get_form_class()(self.request)
        context = self.get_context_data(form=form, fault=_wait(often.seconds))
        response: HttpResponse = self.render_to_response(context, status=429)
        response.headers["Retry-After"] = str(often.seconds)
        return response


def _username(request: HttpRequest) -> str:
    return request.POST.get("username", "")


def _wait(seconds: int) -> str:
    minutes = -(-seconds // _MINUTE)
    words = ngettext(
        "Passwords were tried too often from your network. Please try again in %(number)d minute.",
        "Passwords were tried too often from your network. Please try again in %(number)d minutes.",
        minutes,
    )
    return words % {"number": minutes}
