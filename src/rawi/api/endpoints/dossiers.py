"""Dossiers."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_noop as N_  # noqa: N812  as gettext calls it
from ninja import Path, Query, Router

from rawi.api.cursors import key_of
from rawi.api.endpoints.faults import FAULTS, Key
from rawi.api.facts import others
from rawi.api.paging import answer_page, cut, refuse_unknown
from rawi.api.problems import not_found
from rawi.api.schemas.others import PublicDossier
from rawi.api.schemas.pages import DossierPage
from rawi.api.schemas.questions import Question
from rawi.api.site_facts import site_facts
from rawi.record.models import Dossier

router = Router()


@router.get(
    "/dossiers", response={200: DossierPage} | FAULTS, summary=N_("Dossiers"), operation_id="dossiers"
)
def dossiers(request: HttpRequest, question: Query[Question]) -> Any:
    """Running stories that are open to readers."""
    asked = Dossier.objects.filter(is_live=True, pk__gt=key_of(question.cursor) or 0).order_by("pk")
    site = site_facts(request)
    refuse_unknown(request, question)
    found, has_more = cut(others.dossiers(asked[: question.limit + 1], site), question)
    return answer_page(DossierPage, found, request, site, cursor=str(found[-1].id) if has_more else "")


@router.get(
    "/dossiers/{id}",
    response={200: PublicDossier} | FAULTS,
    summary=N_("One dossier"),
    operation_id="dossier",
)
def dossier(request: HttpRequest, id: Path[Key]) -> Any:
    """One dossier."""
    found = others.dossiers(Dossier.objects.filter(is_live=True, pk=id), site_facts(request))
    if not found:
        return not_found(request)
    return HttpResponse(found[0].model_dump_json(exclude_defaults=True), content_type="application/json")
