"""The newsroom's pages in Arabic: neither Wagtail's name nor its English is left in them."""

import re

import pytest
from django.contrib.auth.models import Group
from django.test import Client
from django.urls import reverse
from wagtail.models import Page
from wagtail.users.models import UserProfile

from rawi.accounts.actions.set_up_operator import OPERATOR
from rawi.accounts.roles import EDITOR
from support.newsroom import Newsroom, open_newsroom

pytestmark = pytest.mark.django_db

#: What is no text: scripts with Wagtail's own names in them, markup, addresses.
_NO_TEXT = re.compile(r"<(script|style|template|svg)\b.*?</\1>|<!--.*?-->|<[^>]*>", re.DOTALL)
#: Attributes that are read out.
_SAID = re.compile(r'(?:aria-label|title|placeholder|alt|type="submit" value)="([^"]*)"')
ENGLISH = re.compile(
    r"\b(?:Wagtail|Root|True|False|Actions|Bold|Italic|Search|Welcome|Can \w+|Anyone|Locked by)\b"
)


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()


def _said(newsroom: Newsroom, role: str, address: str) -> str:
    """What a page's words, and the words of its attributes, say to a role."""
    client = Client()
    client.force_login(newsroom.people[role])
    page = client.get(address).content.decode()
    return " ".join([_NO_TEXT.sub(" ", page), *_SAID.findall(page)])


def _addresses(newsroom: Newsroom) -> list[str]:
    article = newsroom.article("افتتاح الجسر", "نص").pk
    return [
        reverse("wagtailadmin_home"),
        reverse("wagtailadmin_explore_root"),
        reverse("wagtailadmin_explore", args=[newsroom.section.pk]),
        reverse("wagtailadmin_pages:edit", args=[article]),
        reverse("wagtailadmin_pages:history", args=[article]),
        reverse("wagtailusers_users:index"),
        reverse("wagtailusers_groups:edit", args=[Group.objects.get(name=EDITOR.name).pk]),
        reverse("wagtailadmin_account"),
        reverse("wagtailadmin_reports:locked_pages"),
        reverse("wagtailadmin_reports:site_history"),
        "/admin/no-such-page/",
    ]


def test_no_page_of_the_operator_s_speaks_of_wagtail_or_in_english(newsroom: Newsroom) -> None:
    for address in _addresses(newsroom):
        found = ENGLISH.findall(_said(newsroom, OPERATOR, address))
        assert not found, (address, found)


def test_wagtail_s_version_stands_nowhere(newsroom: Newsroom) -> None:
    client = Client()
    client.force_login(newsroom.people["chief_editor"])
    page = client.get(reverse("wagtailadmin_home")).content.decode()
    assert "Wagtail v" not in page
    assert reverse("wagtailadmin_account") in page


def test_the_settings_stay_in_the_menu(newsroom: Newsroom) -> None:
    client = Client()
    client.force_login(newsroom.people["chief_editor"])
    page = client.get(reverse("wagtailadmin_home")).content.decode()
    assert '"settings"' in page
    assert "housestyle" in page


def test_the_title_of_a_page_ends_with_the_newsroom_s_name(newsroom: Newsroom) -> None:
    page = Client().get(reverse("wagtailadmin_login")).content.decode()
    assert re.search(r"<title>[^<]*- راوي</title>", page)
    assert "favicon.ico" not in page


def test_in_english_a_list_says_yes(newsroom: Newsroom) -> None:
    profile = UserProfile.get_for_user(newsroom.people[OPERATOR])
    profile.preferred_language = "en"
    profile.save()
    said = _said(newsroom, OPERATOR, reverse("wagtailusers_users:index"))
    assert "Yes" in said
    assert "True" not in said


def test_the_top_of_the_tree_has_an_arabic_name(newsroom: Newsroom) -> None:
    assert Page.objects.get(depth=1).title == "كل الصفحات"
