"""To a provider, to sign in there."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import get_language
from django.views.decorators.http import require_GET

from rawi.members.oidc.attempt import give, new_attempt
from rawi.members.oidc.errors import SignInFailed
from rawi.members.oidc.exchange import way_there
from rawi.members.queries import member_of
from rawi.site.members import article_asked, where_accounts_are
from rawi.site.oidc import back_address, not_signed_in, provider_of


@require_GET
@where_accounts_are
def sign_in_with(request: HttpRequest, word: str) -> HttpResponse:
    """A link, no form: by our content policy a form leads to no other site. It writes nothing.

    Another site's page cannot begin it: who comes from there is shown the ways to sign in.
    """
    provider, article = provider_of(word), article_asked(request)
    if member_of(request):
        return redirect("account")
    if request.headers.get("Sec-Fetch-Site", "none") not in {"same-origin", "none"}:
        return redirect("reader_sign_in")
    attempt, back = new_attempt(provider.key, article), back_address(request, provider)
    try:
        where = way_there(provider, attempt, back=back, language=get_language() or "ar")
    except SignInFailed as fault:
        return not_signed_in(request, provider, fault, article)
    response = HttpResponse(status=302, headers={"Location": where, "Referrer-Policy": "same-origin"})
    give(response, attempt)
    return response
