"""How the moderators' desk answers: a page for a browser alone, the changed cards for its script."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.admin import messages

from rawi.comments.choices import Queue
from rawi.comments.errors import CommentError
from rawi.comments.menu import moderation_item
from rawi.comments.models import Comment
from rawi.comments.moderation.cards import Card, cards_of
from rawi.comments.queries import desk
from rawi.comments.rights import MODERATE
from rawi.record.menu import labels_now
from rawi.record.views.rights import for_those_with

#: What a rule or the form refuses, and a conflict: the status of a page. The script gets its answers with
#: 200: a browser takes any other for a fault of the page.
REFUSED, CONFLICT = 422, 409

#: The view, for those who may moderate alone.
for_moderators = for_those_with(MODERATE)


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of an act: words for the person, and the comments whose cards are drawn anew."""

    message: str
    comments: Collection[int]
    is_well: bool = True


def wants_parts(request: HttpRequest) -> bool:
    """Whether the desk's script asks, which puts the answer into the page that stands."""
    return request.headers.get("X-Requested-With") == "XMLHttpRequest"


def number_of(given: str) -> int | None:
    """A key or a revision as an address or a form gives it; None for anything else."""
    return int(given) if given.isascii() and given.isdigit() and len(given) < 12 else None


def revision_seen(request: HttpRequest) -> int:
    """The revision that the sender saw. Raises Http404 without one."""
    seen = number_of(request.POST.get("revision", ""))
    if seen is None:
        raise Http404
    return seen


def decide(request: HttpRequest, pk: int, act: Callable[[int], Any], done: str) -> HttpResponse:
    """Carry out act, which is given the revision that the sender saw; done are the words for success."""
    seen = revision_seen(request)
    try:
        act(seen)
    except Comment.DoesNotExist as gone:
        raise Http404 from gone
    except CommentError as fault:
        return answer(request, Answer(str(fault), [pk], is_well=False))
    return answer(request, Answer(done, [pk]))


def answer(request: HttpRequest, given: Answer) -> HttpResponse:
    """The changed cards for the script, or the way back to the list."""
    if wants_parts(request):
        return JsonResponse(_parts(request, given))
    buttons = []
    if len(given.comments) == 1:
        (pk,) = given.comments
        buttons = [messages.button(reverse("moderation_comment", args=[pk]), _("Look at the comment"))]
    tell = messages.success if given.is_well else messages.error
    tell(request, given.message, buttons=buttons)
    return redirect(way_back(request))


def way_back(request: HttpRequest) -> str:
    """The page of the desk that the sender came from."""
    asked = request.POST.get("next") or request.GET.get("next") or ""
    own = reverse("moderation_queue")
    return asked if asked.startswith(own) and "\\" not in asked else own


def cards_now(request: HttpRequest, keys: Collection[int]) -> list[Card]:
    """Cards as their comments are now."""
    return cards_of(list(desk.for_cards(Comment.objects.filter(pk__in=keys)).order_by("pk")), request)


def _parts(request: HttpRequest, given: Answer) -> dict[str, Any]:
    context = {"here": way_back(request)}
    return {
        "message": given.message,
        "well": given.is_well,
        "cards": {
            card.id: render_to_string("comments/desk/card.html", {"card": card} | context, request)
            for card in cards_now(request, given.comments)
        },
        "counts": counts_of_queues(),
        "menu": labels_now(request, [moderation_item()]),
    }


def counts_of_queues() -> dict[str, str]:
    """How many each queue holds, as it is shown."""
    return {
        queue.value: str(count) if is_all else f"{count}+" for queue, (count, is_all) in desk.counts().items()
    }


def page_of(title: Any) -> dict[str, Any]:
    """What every page of the desk is given, but the list itself, which all of them stand below."""
    first = {"url": reverse("moderation_queue"), "label": _("Moderation")}
    return list_page() | {
        "breadcrumbs_items": [first, {"url": "", "label": title}],
        "page_title": title,
        "header_title": title,
    }


def list_page() -> dict[str, Any]:
    """What the list is given."""
    return {"header_icon": "comment", "page_title": _("Moderation"), "header_title": _("Moderation")}


def tabs(counts: dict[str, str]) -> list[tuple[str, Any, str]]:
    """Each queue with its label and its count."""
    return [(queue.value, queue.label, counts[queue.value]) for queue in Queue]
