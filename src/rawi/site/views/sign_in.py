"""Ask for a link that signs a reader in."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from rawi.base.network import network_key
from rawi.members.actions.ask_to_sign_in import ask_to_sign_in
from rawi.members.queries import member_of
from rawi.site.forms.address import SignInForm
from rawi.site.members import article_asked, where_accounts_are
from rawi.site.not_now import keeps
from rawi.site.oidc import ways_in
from rawi.site.views.address_pages import Asking, ask_address


@keeps()
@require_http_methods(["GET", "HEAD", "POST"])
@where_accounts_are
def sign_in(request: HttpRequest) -> HttpResponse:
    """The form. Every address gets a letter, so the answer is the same for all of them."""
    if request.method != "POST" and member_of(request):
        return redirect("account")
    article = article_asked(request)
    page = Asking(
        title=_("Sign in to your account"),
        words=_(
            "A letter with a link comes to your address; you need no password, and no account to comment."
        ),
        button=_("Mail me the link"),
        answer=_("A letter is on its way to your address. Its link is good once, for half an hour."),
        ways=ways_in(article),
    )
    network = network_key(request, "members.sign_in")

    def act(form: Any) -> None:
        email, language = form.cleaned_data["email"], get_language() or "ar"
        ask_to_sign_in(email, network=network, language=language, article=article)

    return ask_address(request, SignInForm(request.POST if request.method == "POST" else None), page, act)
