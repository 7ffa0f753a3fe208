"""The authority file of names."""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.urls import reverse
from django.utils.translation import gettext_noop as N_  # noqa: N812  as gettext calls it
from ninja import Path, Query, Router

from rawi.api.cursors import key_of
from rawi.api.endpoints.faults import FAULTS, Key
from rawi.api.facts import others
from rawi.api.paging import answer_page, cut, refuse_unknown
from rawi.api.problems import not_found
from rawi.api.schemas.others import PublicName
from rawi.api.schemas.pages import NamePage
from rawi.api.schemas.questions import NameQuestion
from rawi.api.site_facts import site_facts
from rawi.record import models, spelling
from rawi.record.queries import name_or_its_heir, public_names

router = Router()


@router.get("/names", response={200: NamePage} | FAULTS, summary=N_("Names"), operation_id="names")
def names(request: HttpRequest, question: Query[NameQuestion]) -> Any:
    """Persons, organisations, places, agreements and events that take part in a public item."""
    asked = public_names().order_by("pk")
    if question.type:
        asked = asked.filter(type=question.type)
    if question.wikidata:
        asked = asked.filter(wikidata=question.wikidata)
    if question.spelling:
        spelled = models.NameForm.objects.filter(folded=spelling.key_of(question.spelling), is_key=True)
        asked = asked.filter(pk__in=spelled.values("name"))
    after = key_of(question.cursor)
    if after is not None:
        asked = asked.filter(pk__gt=after)
    site = site_facts(request)
    refuse_unknown(request, question)
    found, has_more = cut(others.names(asked[: question.limit + 1], site), question)
    return answer_page(NamePage, found, request, site, cursor=str(found[-1].id) if has_more else "")


@router.get("/names/{id}", response={200: PublicName} | FAULTS, summary=N_("One name"), operation_id="name")
def name(request: HttpRequest, id: Path[Key]) -> Any:
    """One name. One that was found to be another redirects there."""
    found = others.names(public_names().filter(pk=id), site_facts(request))
    if found:
        return HttpResponse(found[0].model_dump_json(exclude_defaults=True), content_type="application/json")
    heir = name_or_its_heir(id)
    if heir:
        return HttpResponsePermanentRedirect(reverse("api:name", args=[heir.pk]))
    return not_found(request)
