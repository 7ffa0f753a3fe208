"""Series of figures."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_noop as N_  # noqa: N812  as gettext calls it
from ninja import Path, Query, Router

from rawi.api.cursors import key_of
from rawi.api.endpoints.faults import FAULTS, Key
from rawi.api.facts import others
from rawi.api.paging import answer_page, cut, refuse_unknown
from rawi.api.problems import not_found
from rawi.api.schemas.others import PublicSeries
from rawi.api.schemas.pages import SeriesPage
from rawi.api.schemas.questions import Question
from rawi.api.site_facts import site_facts
from rawi.record.queries import public_series

router = Router()


@router.get(
    "/series", response={200: SeriesPage} | FAULTS, summary=N_("Series of figures"), operation_id="all_series"
)
def all_series(request: HttpRequest, question: Query[Question]) -> Any:
    """Numbers that move, with their points."""
    asked = public_series().filter(pk__gt=key_of(question.cursor) or 0).order_by("pk")
    site = site_facts(request)
    refuse_unknown(request, question)
    found, has_more = cut(others.series(asked[: question.limit + 1], site), question)
    return answer_page(SeriesPage, found, request, site, cursor=str(found[-1].id) if has_more else "")


@router.get(
    "/series/{id}", response={200: PublicSeries} | FAULTS, summary=N_("One series"), operation_id="series"
)
def one_series(request: HttpRequest, id: Path[Key]) -> Any:
    """One series."""
    found = others.series(public_series().filter(pk=id), site_facts(request))
    if not found:
        return not_found(request)
    return HttpResponse(found[0].model_dump_json(exclude_defaults=True), content_type="application/json")
