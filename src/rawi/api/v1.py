"""The read API, version 1."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from ninja import NinjaAPI
from ninja.errors import ValidationError

from rawi.api.endpoints import articles, dossiers, items, names, pledges, search, series
from rawi.api.problems import invalid, not_found

DESCRIPTION = """The public record of a newsroom: what its articles say, accepted by an editor, each item
bound to the words that say it. Everything can be read without an account, and nothing can be changed. Lists
are paged: follow `next`. Days are ISO 8601, uncertain times EDTF (ISO 8601-2); offsets count code points.
Fields without a value are left out."""


class RecordAPI(NinjaAPI):
    """The library's API, whose description says that faults are RFC 9457's."""

    def get_openapi_schema(self, **options: Any) -> Any:
        """OpenAPI 3.1."""
        description = super().get_openapi_schema(**options)
        for operations in description["paths"].values():
            for status, answer in operations["get"]["responses"].items():
                if int(status) >= 400:
                    answer["content"] = {"application/problem+json": answer["content"]["application/json"]}
        return description


api = RecordAPI(
    title="Rawi: the public record",
    version="1.0.0",
    description=DESCRIPTION,
    docs_url=None,
    urls_namespace="api",
)
for module in (items, pledges, names, dossiers, series, articles, search):
    api.add_router("", module.router)


@api.exception_handler(ValidationError)
def refuse(request: HttpRequest, error: Any) -> HttpResponse:
    """A parameter that is none, or cannot be as it is."""
    return invalid(request, error.errors)


@api.exception_handler(ValueError)
def refuse_value(request: HttpRequest, error: Any) -> HttpResponse:
    """A cursor that no answer has given."""
    return invalid(request, [{"loc": ["cursor"], "type": "value_error", "ctx": {"error": error}}])


@api.exception_handler(Http404)
def miss(request: HttpRequest, error: Any) -> HttpResponse:
    """There is nothing at the address."""
    return not_found(request)
