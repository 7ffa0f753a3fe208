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
from rawi.site.not_now import NotNow, say_when, taking_in
from rawi.site.presenters.frame import frame

SENT = "sent"


def answer(
    request: HttpRequest, article: Article, item: Item | None, context: dict[str, Any]
) -> HttpResponse:
    """The page with the form, or with thanks once it was sent. No cache keeps it: it carries a token."""
    form = DisputeForm(request.POST or None, with_sentence=item is None)
    if request.method != "POST":
        return _page(request, context, form, 200)
    if not form.is_valid():
        return _page(request, context, form, 400)
    try:
        if not form.is_trapped:
            with taking_in():
                dispute_item(article, item, form.said(), network=network_key(request, "dispute"))
    except (Refused, NotNow) as fault:
        is_of_text = isinstance(fault, Refused) and not isinstance(fault, TooMany)
        form.add_error("text" if is_of_text else None, str(fault))
        return say_when(_page(request, context, form, _status_of(fault)), fault)
    return redirect(f"{request.path}?{SENT}=1")


def _status_of(fault: Refused | NotNow) -> int:
    if isinstance(fault, NotNow):
        return 503
    return 429 if isinstance(fault, TooMany) else 400


def _page(request: HttpRequest, context: dict[str, Any], form: DisputeForm, status: int) -> HttpResponse:
    is_sent = SENT in request.GET and request.method != "POST"
    shown = {"form": form, "is_sent": is_sent, "most": MOST_TEXT}
    response = render(request, "site/dispute.html", frame(request) | context | shown, status=status)
    response.headers["Cache-Control"] = "private, no-store"
    return response
