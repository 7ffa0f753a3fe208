"""Pledges."""

from typing import Any

from django.http import HttpRequest
from ninja import Query, Router

from rawi.api.endpoints.faults import FAULTS
from rawi.api.endpoints.items import list_of
from rawi.api.schemas.pages import ItemPage
from rawi.api.schemas.questions import PledgeQuestion

router = Router()


@router.get("/pledges", response={200: ItemPage} | FAULTS, summary="Pledges, newest first", operation_id="pledges")
def pledges(request: HttpRequest, question: Query[PledgeQuestion]) -> Any:
    """The items that are pledges, with what became of them."""
    return list_of(request, question, kind="pledge")
