"""What went wrong, as RFC 9457 has it."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.cache import patch_vary_headers
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, override

from rawi.api.languages import language_of
from rawi.api.schemas.pages import Fault, Problem

TITLES = {
    400: gettext_lazy("The request cannot be read"),
    404: gettext_lazy("There is nothing here"),
    405: gettext_lazy("This address can only be read"),
    406: gettext_lazy("Not in that form"),
    422: gettext_lazy("A parameter cannot be as it is"),
    429: gettext_lazy("Too many searches"),
    501: gettext_lazy("Not in that form"),
    503: gettext_lazy("Too many exports at once"),
}
#: The longest part of a request that an answer repeats.
_REPEATED = 200


def problem(
    request: HttpRequest, status: int, *, detail: Any = "", faults: tuple[Fault, ...] = ()
) -> HttpResponse:
    """An answer that says what is wrong, in the language that the request prefers."""
    with override(language_of(request)):
        said = Problem(
            title=str(TITLES[status]),
            status=status,
            detail=str(detail),
            instance=request.path[:_REPEATED],
            faults=list(faults),
        )
    answer = HttpResponse(
        said.model_dump_json(exclude_defaults=True), status=status, content_type="application/problem+json"
    )
    answer.headers["Content-Language"] = language_of(request)
    answer.headers["Cache-Control"] = "no-cache"
    patch_vary_headers(answer, ["Accept-Language"])
    # What is asked wrong is no failure of the site: 501 and 503 would leave a line in its log each time.
    answer._has_been_logged = True  # type: ignore[attr-defined]  # Django's own mark
    return answer


def too_often(request: HttpRequest, wait_seconds: int) -> HttpResponse:
    """Somebody asks faster than the site lets them."""
    with override(language_of(request)):
        detail = _("Wait as long as Retry-After says, then ask again.")
    answer = problem(request, 429, detail=detail)
    answer.headers["Retry-After"] = str(wait_seconds)
    return answer


def not_found(request: HttpRequest) -> HttpResponse:
    """The same for what never was, what is not public yet, and what is public no more."""
    with override(language_of(request)):
        detail = _("No public part of the record has this address.")
    return problem(request, 404, detail=detail)


def invalid(request: HttpRequest, errors: list[dict[str, Any]]) -> HttpResponse:
    """Which parameters are wrong, from what pydantic found."""
    with override(language_of(request)):
        faults = tuple(Fault(parameter=_name(error), reason=_reason(error)) for error in errors[:20])
    return problem(request, 422, faults=faults)


def _name(error: dict[str, Any]) -> str:
    return str(error["loc"][-1])[:_REPEATED]


def _reason(error: dict[str, Any]) -> str:
    context = error.get("ctx", {})
    match error["type"]:
        case "extra_forbidden":
            return _("There is no such parameter.")
        case "missing_name":
            return _("It is asked together with a name.")
        case "literal_error" | "enum":
            return _("It can be: %(values)s.") % {"values": str(context.get("expected", ""))}
        case "less_than_equal":
            return _("It is at most %(limit)s.") % {"limit": context["le"]}
        case "greater_than_equal":
            return _("It is at least %(limit)s.") % {"limit": context["ge"]}
        case "value_error":
            return str(context["error"])
        case kind if kind.startswith("date"):
            return _("It is a day, such as 2020-06-11.")
        case kind if kind.startswith("int"):
            return _("It is a whole number.")
        case _:
            return _("It cannot be read.")
