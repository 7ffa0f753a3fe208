"""The list of articles with items to review."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from rawi.articles.models import Article
from rawi.record.choices import ItemKind
from rawi.record.queries import desk
from rawi.record.views.answers import for_reviewers


@for_reviewers
@require_safe
def record_desk(request: HttpRequest) -> HttpResponse:
    """Newest first, a page at a time: ?before= is the last article of the page above."""
    before = request.GET.get("before", "")
    asked = int(before) if before.isascii() and before.isdigit() and len(before) < 10 else None
    articles = desk.articles_waiting(before=asked)
    shown = articles[: desk.PAGE]
    counts = desk.waiting_by_kind(shown)
    context = {
        "rows": [_row(article, counts.get(article.pk, {})) for article in shown],
        "kinds": [label for _value, label in ItemKind.choices],
        "is_first": asked is None,
        "below": desk.key_below(articles),
        "header_icon": "clipboard-list",
        "breadcrumbs_items": [{"url": reverse("record_desk"), "label": _("Record review")}],
        "page_title": _("Record review"),
        "header_title": _("Record review"),
    }
    return render(request, "record/desk/list.html", context)


def _row(article: Article, counts: dict[str, int]) -> dict[str, Any]:
    return {
        "article": article,
        "total": sum(counts.values()),
        "counts": [(kind, label, counts.get(kind, 0)) for kind, label in ItemKind.choices],
    }
