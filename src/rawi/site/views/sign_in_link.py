"""Behind the mailed link: a reader is signed in."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from rawi.articles.models import Article
from rawi.articles.queries import closed
from rawi.base.readers import new_token, reader_token, remember
from rawi.base.sealing import unseal
from rawi.members.actions.sign_in import sign_in
from rawi.members.cookie import give
from rawi.members.links import open_sign_in
from rawi.site.members import where_accounts_are
from rawi.site.not_now import keeps
from rawi.site.views.address_pages import Way, not_ours, say


@keeps()
@require_http_methods(["GET", "HEAD", "POST"])
@where_accounts_are
def sign_in_link(request: HttpRequest, token: str) -> HttpResponse:
    """GET asks and names the address, POST does it: programs that open links in mail use none up."""
    anew = Way(reverse("reader_sign_in"), _("Ask for a new link"))
    wish = open_sign_in(token)
    if wish is None:
        return not_ours(request, anew, _("It is older than half an hour, or was used already."))
    if request.method != "POST":
        words = _("You sign in with the address %(address)s.") % {
            "address": f"\u2068{unseal(wish.email_sealed)}\u2069"
        }
        return say(request, _("Sign in to your account"), words, button=_("Sign in"))
    value = sign_in(token)
    if value is None:
        return not_ours(request, anew, _("It is older than half an hour, or was used already."))
    response = HttpResponse(status=303, headers={"Location": _onward(wish.article)})
    give(response, value)
    remember(response, reader_token(request) or new_token())
    return response


def _onward(article: int | None) -> str:
    """Where the reader came from, while everybody may read it: a number leads to our own pages alone."""
    is_public = Article.objects.filter(~closed(), pk=article, live=True).exists() if article else False
    return reverse("comments", args=[article]) if is_public else reverse("account")
