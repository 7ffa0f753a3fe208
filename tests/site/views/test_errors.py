"""What strangers ask wrong leaves next to nothing in the log, and nothing of their making."""

import logging
from typing import Any

import pytest
from django.db import OperationalError
from django.test import Client

from rawi.project.settings import LOGGING
from support.newsroom import open_newsroom

pytestmark = pytest.mark.django_db
FIELDS = "&".join(["a"] * 15_000)


@pytest.fixture(autouse=True)
def _open() -> None:
    open_newsroom()


@pytest.mark.parametrize(
    ("address", "status"),
    [
        (f"/search/?{FIELDS}", 413),
        ("/oembed?format=yaml", 501),
        ("/oembed?format=%0aERROR", 400),
        ("/none/", 404),
    ],
)
def test_an_odd_address_leaves_nothing(address: str, status: int, caplog: pytest.LogCaptureFixture) -> None:
    assert Client(raise_request_exception=False).get(address).status_code == status
    assert not caplog.records


def test_neither_does_a_form_without_a_token(caplog: pytest.LogCaptureFixture) -> None:
    assert Client(enforce_csrf_checks=True).post("/admin/login/", {"username": "x"}).status_code == 403
    assert Client(enforce_csrf_checks=True).post("/my-data/", {"email": "x"}).status_code == 403
    assert not caplog.records


@pytest.mark.parametrize("body", [FIELDS, "a" * 2_700_000])
def test_neither_does_a_form_with_too_much(body: str, caplog: pytest.LogCaptureFixture) -> None:
    form = "application/x-www-form-urlencoded"
    assert Client().post("/my-data/", body, content_type=form).status_code == 413
    assert not caplog.records


@pytest.mark.parametrize("path", ["/x%0aERROR%20root%20forged/", "/x%0d%1b[2J/", "/" + "x" * 5000 + "/"])
def test_an_address_forges_no_line(
    path: str, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*arguments: Any, **options: Any) -> Any:
        raise OperationalError("unable to open database file")

    monkeypatch.setattr("rawi.site.editions.Site.find_for_request", away)
    monkeypatch.setattr("rawi.site.views.page.Site.find_for_request", away)
    monkeypatch.setattr("rawi.site.presenters.frame.Site.find_for_request", away)
    with caplog.at_level(logging.ERROR):
        assert Client(raise_request_exception=False).get(path).status_code == 503
    (record,) = caplog.records
    line = logging.Formatter(LOGGING["formatters"]["line"]["format"]).format(record)  # type: ignore[index]
    assert line.isprintable(), "one line, without anything that moves a cursor"
    assert len(line) < 400
