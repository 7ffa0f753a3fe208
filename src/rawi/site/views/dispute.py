"""The form of a dispute, for an item or for an article's sentence: shown, checked, taken in."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from rawi.articles.models import Article
from rawi.base.network import network_key
from rawi.record.actions.dispute_item import MOST_TEXT, TooMany, dispute_item
from rawi.record.errors import Refused
from rawi.record.models import Item
from rawi.site.forms.dispute import DisputeForm
from rawi.site.presenters.frame import frame

SENT = "sent"


def answer(
    request: HttpRequest, article: Article, item: Item | None, context: dict[str, Any]
) -> HttpResponse:
    """The page with the form, or with thanks once it was sent. No cache keeps it: it carries a token."""
    form = DisputeForm(request.POST or None, with_sentence=item is None)
    status = 200
    if request.method == "POST" and form.is_valid():
        try:
            if not form.is_trapped:
                dispute_item(article, item, form.said(), network=network_key(request, "dispute"))
            return redirect(f"{request.path}?{SENT}=1")
        except Refused as refused:
            form.add_error(None if isinstance(refused, TooMany) else "text", str(refused))
            status = 429 if isinstance(refused, TooMany) else 400
    elif request.method == "POST":
        status = 400
    shown = {"form": form, "is_sent": SENT in request.GET and request.method != "POST", "most": MOST_TEXT}
    response = render(request, "site/dispute.html", frame(request) | context | shown, status=status)
    response.headers["Cache-Control"] = "private, no-store"
    return response
