"""How the desk answers: a page for a browser alone, the changed parts of one for its script."""

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.admin import messages

from rawi.articles.models import Article, Version
from rawi.record import menu
from rawi.record.models import Evidence, Item
from rawi.record.queries import desk
from rawi.record.review.page import blocks_of, lost_of
from rawi.record.review.words import lines_of
from rawi.record.rules import REVIEW
from rawi.record.views.rights import for_those_with

#: A conflict, and what a rule or the form refuses: the status of a page. The script gets its answers with
#: 200: a browser takes any other for a fault of the page.
CONFLICT, REFUSED = 409, 422


#: The view, for those who may review alone.
for_reviewers = for_those_with(REVIEW)


def wants_parts(request: HttpRequest) -> bool:
    """Whether the desk's script asks, which puts the answer into the page that stands."""
    return request.headers.get("X-Requested-With") == "XMLHttpRequest"


def item_as_seen(request: HttpRequest, pk: int) -> Item:
    """The item, at the revision that the sender saw. Raises Http404 without one."""
    item = get_object_or_404(Item.objects.select_related("article", "created_by"), pk=pk)
    if request.method == "POST":
        revision = request.POST.get("revision", "")
        if not (revision.isascii() and revision.isdigit() and len(revision) < 10):
            raise Http404
        item.revision = int(revision)
    return item


def blocks_with(item: Item) -> set[str]:
    """The blocks of the newest version that item has words in."""
    version = desk.newest_version(item.article)
    return set(Evidence.objects.filter(item=item, version=version).values_list("block", flat=True))


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of an act: words for the person, the item it was about, the blocks to draw anew."""

    article: Article
    message: str
    item: int | None = None
    blocks: Collection[str] = field(default=())
    is_well: bool = True


def answer(request: HttpRequest, given: Answer) -> HttpResponse:
    """The changed parts for the script, or the way back to the page."""
    if wants_parts(request):
        return JsonResponse(_parts(request, given))
    if given.message:
        (messages.success if given.is_well else messages.error)(request, given.message)
    anchor = f"#i-{given.item}" if given.item else ""
    return redirect(reverse("record_review", args=[given.article.pk]) + anchor)


def _parts(request: HttpRequest, given: Answer) -> dict[str, Any]:
    version = desk.newest_version(given.article)
    shown = {"message": given.message, "item": given.item, "well": given.is_well}
    if version is None:
        return shown
    blocks = blocks_of(given.article, version, user=request.user, only=set(given.blocks))
    counts = desk.waiting_by_kind([given.article]).get(given.article.pk, {})
    return shown | {
        "blocks": {
            block.id: render_to_string("record/desk/block.html", {"block": block}, request)
            for block in blocks
        },
        "menu": menu.labels_now(request, menu.items()),
        "lost": render_to_string(
            "record/desk/lost.html",
            {"lost": lost_of(given.article, version, user=request.user)},
            request,
        ),
        "progress": render_to_string(
            "record/desk/progress.html", progress_of(given.article, sum(counts.values())), request
        ),
    }


def progress_of(article: Article, waiting: int) -> dict[str, Any]:
    """How far the review of an article is."""
    everything = Item.objects.filter(article=article).count()
    return {"waiting": waiting, "decided": everything - waiting, "everything": everything}


def now_of(item: Item) -> dict[str, Any]:
    """The item as it is now, for whoever finds that somebody else was first."""
    return {
        "words": item.words,
        "kind": item.get_kind_display(),
        "state": item.get_review_state_display(),
        "lines": lines_of(item),
    }


def page_of(request: HttpRequest, version: Version) -> dict[str, Any]:
    """What every page of the desk about one article is given."""
    article = version.article
    return {
        "article": article,
        "version": version,
        "header_icon": "clipboard-list",
        "breadcrumbs_items": [
            {"url": reverse("record_desk"), "label": _("Record review")},
            {"url": reverse("record_review", args=[article.pk]), "label": article.title},
        ],
        "page_title": article.title,
        "header_title": article.title,
    }
