"""The whole public record as one file."""

from collections.abc import Callable, Iterable, Iterator

from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.utils.translation import gettext_lazy as _

from rawi.api.answers import CACHED, open_to_all
from rawi.api.exports.batches import batches
from rawi.api.exports.csv_rows import csv_rows
from rawi.api.exports.jsonl import jsonl
from rawi.api.exports.limit import Limited, take_place
from rawi.api.exports.parquet import parquet
from rawi.api.problems import not_found, problem
from rawi.api.schemas.item import PublicItem
from rawi.api.site_facts import SiteFacts, site_facts

WAIT_SECONDS = 120

Writer = Callable[[Iterable[list[PublicItem]], SiteFacts], Iterator[bytes]]

#: Form to media type and writer.
FORMS: dict[str, tuple[str, Writer]] = {
    "jsonl": ("application/jsonl; charset=utf-8", lambda items, site: jsonl(items)),
    "csv": ("text/csv; charset=utf-8; header=present", lambda items, site: csv_rows(items)),
    "parquet": (
        "application/vnd.apache.parquet",
        lambda items, site: parquet(items, facts={"licence": site.licence, "source": site.origin}),
    ),
}


@open_to_all
def export(request: HttpRequest, form: str) -> HttpResponseBase:
    """The record in a form: jsonl, csv or parquet."""
    if form not in FORMS:
        return not_found(request)
    media_type, write = FORMS[form]
    site = site_facts(request)
    if request.method == "HEAD":
        answer: HttpResponseBase = HttpResponse(content_type=media_type)
    elif take_place():
        answer = StreamingHttpResponse(Limited(write(batches(site), site)), content_type=media_type)
    else:
        return _busy(request)
    answer.headers["Cache-Control"] = CACHED
    answer.headers["Content-Disposition"] = f'attachment; filename="record.{form}"'
    answer.headers["Link"] = f'<{site.licence}>; rel="license"'
    return answer


def _busy(request: HttpRequest) -> HttpResponse:
    answer = problem(request, 503, detail=_("Ask again in two minutes."))
    answer.headers["Retry-After"] = str(WAIT_SECONDS)
    return answer
