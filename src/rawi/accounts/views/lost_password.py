"""Asking for a new password."""

from django.contrib.auth.forms import PasswordResetForm
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from wagtail.admin.views.account import PasswordResetView

from rawi.accounts.actions.ask_for_password import ask_for_password
from rawi.base.limits import TooOften
from rawi.base.network import network_key


class LostPassword(PasswordResetView):
    """Wagtail's page. What was typed is only kept: the letter is written later, if an account has it.

    So neither the answer nor the time that it takes tells who has an account.
    """

    request: HttpRequest

    def form_valid(self, form: PasswordResetForm) -> HttpResponse:
        """Keep the wish."""
        network = network_key(self.request, "accounts.password")
        try:
            ask_for_password(form.cleaned_data["email"], network=network)
        except TooOften as often:
            return self._refused(form, often)
        return redirect(self.success_url)

    def _refused(self, form: PasswordResetForm, often: TooOften) -> HttpResponse:
        form.add_error(None, _("Too much was asked from your network just now. Please try again later."))
        response: HttpResponse = self.render_to_response(self.get_context_data(form=form), status=429)
        response.headers["Retry-After"] = str(often.seconds)
        return response
