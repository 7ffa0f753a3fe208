"""A form is taken from the site's own pages alone, by what the browser itself says."""

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory

from rawi.base.same_origin import from_own_pages

OWN = {"Origin": "http://testserver"}


@from_own_pages
def _view(request: HttpRequest) -> HttpResponse:
    return HttpResponse("taken")


def _status(method: str = "post", **headers: str) -> int:
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    return _view(getattr(RequestFactory(), method)("/", headers=given)).status_code


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Origin": "https://elsewhere.example"},
        {"Origin": "null"},
        {"Origin": "http://testserver.elsewhere.example"},
        {"Origin": "http://testserver:8000"},
        {"Origin": "https://elsewhere.example", "Sec_Fetch_Site": "same-origin"},
        {"Sec_Fetch_Site": "cross-site"},
        {"Sec_Fetch_Site": "same-site"},
        {"Sec_Fetch_Site": "none"},
        {"Referer": "http://testserver/page"},
    ],
    ids=str,
)
def test_whoever_does_not_come_from_a_page_of_the_site_is_refused(headers: dict[str, str]) -> None:
    for method in ("post", "put", "patch", "delete"):
        assert _status(method, **headers) == 403


@pytest.mark.parametrize("headers", [OWN, {"Sec_Fetch_Site": "same-origin"}], ids=str)
def test_a_form_of_the_site_is_taken(headers: dict[str, str]) -> None:
    assert _status(**headers) == 200


def test_reading_needs_no_word_of_the_browser() -> None:
    assert _status("get") == 200
    assert _status("get", Origin="https://elsewhere.example") == 200


def test_the_sites_own_address_counts_whatever_the_host_header_says(settings: object) -> None:
    settings.CSRF_TRUSTED_ORIGINS = ["https://news.example"]  # type: ignore[attr-defined]
    assert _status(Origin="https://news.example") == 200
