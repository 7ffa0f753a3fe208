"""Say what became of a pledge."""

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from rawi.record.actions.set_pledge_status import set_pledge_status
from rawi.record.choices import PledgeStatus
from rawi.record.forms.status import StatusForm
from rawi.record.models import Involvement, Item, Pledge
from rawi.record.queries import public, public_where
from rawi.record.review.words import day_words
from rawi.record.rules import REVIEW
from rawi.record.views.acting import Acting, act_with
from rawi.record.views.rights import for_those_with

#: How many newer items of the same people are offered as evidence.
OFFERED = 30


@for_those_with(REVIEW)
@require_http_methods(["GET", "HEAD", "POST"])
def record_pledge_status(request: HttpRequest, pk: int) -> HttpResponse:
    """The pledge with its history and the form of a new status."""
    pledge = get_object_or_404(Pledge.objects.select_related("item__article"), pk=pk)
    form = StatusForm(request.POST or None, suggested=_offered(pledge))

    def act(filled: StatusForm) -> None:
        given = filled.cleaned_data
        set_pledge_status(
            pledge,
            PledgeStatus(given["status"]),
            since=given["since"],
            by=request.user,
            reason=given["reason"],
            evidence=filled.evidence,
            url=given["url"],
        )

    page = Acting(
        title=_("What became of the pledge"),
        button=_("Set the status"),
        done=_("The pledge has a new status."),
        way_on=reverse("record_review", args=[pledge.item.article_id]) + f"#i-{pledge.pk}",
        template="record/desk/pledge_status.html",
        context={
            "pledge": pledge,
            "due": day_words(pledge.due),
            "changes": [
                (change, day_words(change.since))
                for change in pledge.changes.select_related("by", "evidence")
            ],
        },
    )
    return act_with(request, form, act, page)  # type: ignore[arg-type]  # the form made above


def _offered(pledge: Pledge) -> QuerySet[Item]:
    """Public items of the same people and of the same dossiers, newest first, that came after the pledge."""
    names = Involvement.objects.filter(item=pledge.pk, name__isnull=False).values("name")
    theirs = Involvement.objects.filter(name__in=names, is_public=True).order_by("-day", "-item")
    keys = list(theirs.values_list("item", flat=True)[:OFFERED])
    of_dossier = public().filter(
        article__dossiers__articles=pledge.item.article, kind__in=("statement", "event")
    )
    keys += of_dossier.order_by("-day", "-pk").values_list("pk", flat=True).distinct()[:OFFERED]
    return public_where(pk__in=keys).exclude(pk=pledge.pk).order_by("-day", "-pk")
