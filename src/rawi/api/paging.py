"""Pages of lists: what is on one, and the address of the next."""

from collections.abc import Sequence
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from ninja.errors import ValidationError

from rawi.api.schemas.pages import _Page
from rawi.api.schemas.questions import Question
from rawi.api.site_facts import SiteFacts


def refuse_unknown(request: HttpRequest, question: Question) -> None:
    """Refuse parameters that nothing asks for: who misspells a filter should not get everything.

    Raises ValidationError; the library passes over what it does not know.
    """
    known = type(question).model_fields
    errors = [
        {"loc": ("query", name), "type": "extra_forbidden"} for name in request.GET if name not in known
    ]
    if errors:
        raise ValidationError(errors)


def answer_page(
    shape: type[_Page], rows: Sequence[Any], request: HttpRequest, site: SiteFacts, *, cursor: str = ""
) -> HttpResponse:
    """One page of a list; cursor leads to the next, "" where there is none."""
    following = _next(request, site, cursor) if cursor else ""
    page = shape(next=following, licence=site.licence, items=rows)  # type: ignore[call-arg]  # each page's own
    answer = HttpResponse(page.model_dump_json(exclude_defaults=True), content_type="application/json")
    answer.headers["Link"] = f'<{site.licence}>; rel="license"'
    if following:
        answer.headers["Link"] += f', <{following}>; rel="next"'
    return answer


def _next(request: HttpRequest, site: SiteFacts, cursor: str) -> str:
    asked = {name: value for name, value in request.GET.items() if name != "cursor"}
    return f"{site.origin}{request.path}?{urlencode(asked | {'cursor': cursor})}"


def cut(keys: Sequence[Any], question: Question) -> tuple[Sequence[Any], bool]:
    """The first of the keys, as many as are asked for, and whether there are more: one more is looked up."""
    return keys[: question.limit], len(keys) > question.limit
