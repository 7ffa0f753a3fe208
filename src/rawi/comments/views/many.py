"""Decide on many comments at once."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST
from wagtail.admin import messages

from rawi.comments.actions.approve import approve
from rawi.comments.actions.decide_many import MOST, Decided, decide_many
from rawi.comments.actions.reject import reject
from rawi.comments.actions.withhold import withhold
from rawi.comments.choices import RejectionReason
from rawi.comments.forms.desk import RejectForm
from rawi.comments.models import Comment
from rawi.comments.views.answers import (
    REFUSED,
    Answer,
    answer,
    for_moderators,
    number_of,
    page_of,
    wants_parts,
    way_back,
)

Act = Callable[[int, int], Comment]


@for_moderators
@require_POST
def moderation_many(request: HttpRequest) -> HttpResponse:
    """act= says what happens to every comment=<key>:<revision seen>; rejecting asks for one reason."""
    chosen, asked = _chosen(request), request.POST.get("act", "")
    if not chosen:
        messages.warning(request, _("Choose comments first."))
        return redirect(way_back(request))
    if asked != "reject":
        simple: dict[str, Act] = {
            "approve": lambda pk, seen: approve(pk, by=request.user, seen=seen),
            "withhold": lambda pk, seen: withhold(pk, by=request.user, seen=seen),
        }
        return _carry_out(request, chosen, simple[asked]) if asked in simple else redirect(way_back(request))
    form = RejectForm(request.POST if "reason" in request.POST or "words" in request.POST else None)
    if not form.is_valid():
        return _ask(request, chosen, form)
    how = {"reason": RejectionReason(form.cleaned_data["reason"]), "words": form.cleaned_data["words"]}
    return _carry_out(request, chosen, lambda pk, seen: reject(pk, by=request.user, seen=seen, **how))


def _chosen(request: HttpRequest) -> list[tuple[int, int]]:
    pairs = [given.split(":") for given in request.POST.getlist("comment")[:MOST]]
    numbers = [tuple(map(number_of, pair)) for pair in pairs]
    return [(pair[0], pair[1]) for pair in numbers if len(pair) == 2 and None not in pair]  # type: ignore[misc]  # both are numbers


def _ask(request: HttpRequest, chosen: list[tuple[int, int]], form: RejectForm) -> HttpResponse:
    context: dict[str, Any] = {"form": form, "chosen": chosen, "here": way_back(request)}
    if wants_parts(request):
        return render(request, "comments/desk/reject_form.html", context)
    status = REFUSED if form.is_bound else 200
    return render(request, "comments/desk/reject.html", page_of(_("Reject")) | context, status=status)


def _carry_out(request: HttpRequest, chosen: list[tuple[int, int]], act: Act) -> HttpResponse:
    outcome = decide_many(chosen, act)
    keys = [pk for pk, _seen in chosen]
    return answer(request, Answer(_told(outcome), keys, is_well=not outcome.left))


def _told(outcome: Decided) -> str:
    """How many were decided, and each that was left with the reason."""
    done = len(outcome.done)
    words = [ngettext("%(count)s comment decided.", "%(count)s comments decided.", done) % {"count": done}]
    for pk, why in outcome.left.items():
        words.append(_("Comment %(number)s is left: %(why)s") % {"number": pk, "why": why})
    return " ".join(words)
