"""The sign-in page and the account's own, in Arabic."""

import zoneinfo

import pytest
from django.conf import settings
from django.contrib.auth.models import Group
from django.test import Client
from django.urls import reverse
from django.utils import formats, translation

from rawi.accounts.models import User
from rawi.accounts.roles import RESEARCHER

pytestmark = pytest.mark.django_db


def test_the_password_has_an_arabic_label() -> None:
    page = Client().get(reverse("wagtailadmin_login")).content.decode()
    assert "Password" not in page
    assert "كلمة المرور" in page or "كلمة السر" in page


def test_who_may_not_enter_finds_the_way_to_the_site() -> None:
    researcher = User.objects.create(username="out")
    researcher.groups.add(Group.objects.get_or_create(name=RESEARCHER.name)[0])
    client = Client()
    client.force_login(researcher)
    page = client.get(reverse("wagtailadmin_home"), follow=True).content.decode()
    assert '<a href="/">' in page


def test_only_zones_that_browsers_know_are_offered() -> None:
    offered = set(settings.WAGTAIL_USER_TIME_ZONES)
    assert not {"localtime", "Factory"} & offered
    assert offered <= zoneinfo.available_timezones()
    assert settings.TIME_ZONE in offered


@pytest.mark.parametrize(("language", "wanted"), [("ar", "j F Y، H:i"), ("en", "j F Y, H:i")])
def test_the_day_stands_before_the_month(language: str, wanted: str) -> None:
    with translation.override(language):
        assert formats.get_format("DATETIME_FORMAT") == wanted
        assert formats.get_format("SHORT_DATETIME_FORMAT") == wanted
