"""The page that tells people what the API has, made from its own description."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.cache import patch_vary_headers
from django.utils.translation import get_language_info, gettext, override

from rawi.api.languages import language_of
from rawi.api.site_facts import site_facts


@dataclass(frozen=True, slots=True)
class Parameter:
    """One thing that can be asked; values are those that it can have, where they are few."""

    name: str
    text: str
    values: list[str]


@dataclass(frozen=True, slots=True)
class Operation:
    """One address; path has its part in braces."""

    path: str
    text: str
    parameters: list[Parameter]

    @property
    def can_be_followed(self) -> bool:
        """It leads somewhere as it stands."""
        return "{" not in self.path


def guide(request: HttpRequest, **options: Any) -> HttpResponse:
    """Addresses, their parameters, and where the rest is, in the language that the request prefers."""
    from rawi.api.v1 import api  # the API is made of this package's operations, and this page of it

    language = language_of(request)
    with override(language):
        context = {
            "operations": operations_of(api.get_openapi_schema(path_prefix=request.path)),
            "site": site_facts(request),
            "language": language,
            "dir": "rtl" if get_language_info(language)["bidi"] else "ltr",
        }
        page = render(request, "api/guide.html", context)
    page.headers["Content-Language"] = language
    patch_vary_headers(page, ["Accept-Language"])
    return page


def operations_of(description: Any) -> list[Operation]:
    """The operations that an OpenAPI description tells of, in the language that is on."""
    shapes = description["components"]["schemas"]
    return [_operation(path, one["get"], shapes) for path, one in description["paths"].items()]


def _operation(path: str, one: dict[str, Any], shapes: dict[str, Any]) -> Operation:
    text, parameters = one["summary"], one.get("parameters", ())
    return Operation(path, gettext(text), [_parameter(parameter, shapes) for parameter in parameters])


def _parameter(one: dict[str, Any], shapes: dict[str, Any]) -> Parameter:
    text = one.get("description", "")
    options = [one["schema"], *one["schema"].get("anyOf", ())]
    named = [shapes[option["$ref"].rpartition("/")[2]] for option in options if "$ref" in option]
    values = [str(value) for option in (*options, *named) for value in option.get("enum", ())]
    return Parameter(one["name"], gettext(text) if text else "", values)
