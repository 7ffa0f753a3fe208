"""Browsers that have read no page ask for the icon at the root."""

import pytest
from django.test import Client

from rawi.publishing.inventory import everything
from rawi.publishing.rendering import own_address, render

pytestmark = pytest.mark.django_db


def test_it_leads_to_the_house_s_icon_and_is_kept_for_a_day() -> None:
    answer = Client().get("/favicon.ico")
    assert answer.status_code == 302
    assert answer.headers["Cache-Control"] == "public, max-age=86400"
    assert not answer.cookies
    icon = Client().get(answer["Location"])
    assert (icon.status_code, icon.headers["Content-Type"]) == (200, "image/png")
    assert b"".join(icon).startswith(b"\x89PNG")  # type: ignore[call-overload]  # it is streamed
    icon.close()


def test_it_is_released_and_costs_the_application_nothing() -> None:
    assert any("/favicon.ico" in step for step in everything())
    released = render(own_address("/favicon.ico"))
    assert (released.status, dict(released.headers)["cache-control"]) == (302, "public, max-age=86400")
