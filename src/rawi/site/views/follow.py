"""Have an article's new comments mailed."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from rawi.articles.models import Article
from rawi.articles.queries import closed
from rawi.base.network import network_key
from rawi.comments.actions.follow import follow as begin
from rawi.site.forms.address import FollowForm
from rawi.site.not_now import keeps
from rawi.site.views.address_pages import Asking, ask_address


@keeps()
@require_http_methods(["GET", "HEAD", "POST"])
def follow(request: HttpRequest, pk: int) -> HttpResponse:
    """The form for a public article; 404 for any other."""
    article = get_object_or_404(Article, ~closed(), pk=pk, live=True)
    page = Asking(
        title=_("Follow the comments by e-mail"),
        words=_("New comments on “%(headline)s” are mailed to you, at most once an hour.")
        % {"headline": article.title},
        button=_("Mail them to me"),
        answer=_("A letter is on its way to your address. Mail begins when you follow the link in it."),
    )
    network = network_key(request, "follow")

    def act(form: Any) -> None:
        begin(article, form.cleaned_data["email"], network=network)

    return ask_address(request, FollowForm(request.POST or None), page, act)
