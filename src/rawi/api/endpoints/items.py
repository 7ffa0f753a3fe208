"""Items of all kinds."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext_noop as N_  # noqa: N812  as gettext calls it
from ninja import Path, Query, Router
from ninja.errors import ValidationError

from rawi.api.cursors import cursor_at, place_of
from rawi.api.endpoints.faults import FAULTS, Key
from rawi.api.facts.items import public_items
from rawi.api.paging import answer_page, cut, refuse_unknown
from rawi.api.problems import not_found
from rawi.api.schemas.item import PublicItem
from rawi.api.schemas.pages import ItemPage
from rawi.api.schemas.questions import ItemQuestion, PledgeQuestion
from rawi.api.site_facts import site_facts
from rawi.record.queries.listing import Wanted, places

router = Router()


@router.get(
    "/items", response={200: ItemPage} | FAULTS, summary=N_("Items, newest first"), operation_id="items"
)
def items(request: HttpRequest, question: Query[ItemQuestion]) -> Any:
    """What articles say, as editors have accepted it."""
    return list_of(request, question, kind=question.kind or "")


@router.get("/items/{id}", response={200: PublicItem} | FAULTS, summary=N_("One item"), operation_id="item")
def item(request: HttpRequest, id: Path[Key]) -> Any:
    """One item. 404 for any that is not public, whatever it was before."""
    found = public_items([id], site_facts(request))
    if not found:
        return not_found(request)
    return HttpResponse(found[0].model_dump_json(exclude_defaults=True), content_type="application/json")


def list_of(request: HttpRequest, question: PledgeQuestion, *, kind: str) -> HttpResponse:
    """A page of the items that the question asks for."""
    refuse_unknown(request, question)
    if question.role and question.name is None:
        raise ValidationError([{"loc": ("query", "role"), "type": "missing_name"}])
    wanted = Wanted(
        kind=kind,
        name=question.name,
        role=question.role or "",
        status=question.status or "",
        overdue_on=timezone.localdate() if question.overdue else None,
        dossier=question.dossier,
        article=question.article,
        since=question.since,
        until=question.until,
    )
    found, has_more = cut(places(wanted, after=place_of(question.cursor), limit=question.limit + 1), question)
    site = site_facts(request)
    rows = public_items([place.key for place in found], site)
    return answer_page(ItemPage, rows, request, site, cursor=cursor_at(found[-1]) if has_more else "")
