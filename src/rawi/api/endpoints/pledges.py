"""Pledges."""

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext_noop as N_  # noqa: N812  as gettext calls it
from ninja import Query, Router

from rawi.api.endpoints.faults import FAULTS
from rawi.api.endpoints.items import list_of
from rawi.api.schemas.pages import ItemPage
from rawi.api.schemas.questions import PledgeQuestion

router = Router()


@router.get(
    "/pledges", response={200: ItemPage} | FAULTS, summary=N_("Pledges, newest first"), operation_id="pledges"
)
def pledges(request: HttpRequest, question: Query[PledgeQuestion]) -> Any:
    """The items that are pledges, with what became of them."""
    return list_of(request, question, kind="pledge")
