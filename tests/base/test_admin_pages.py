"""The newsroom's pages in Arabic: neither Wagtail's name nor its English is left in them."""

import re

import lxml.etree
import lxml.html
import pytest
from django.contrib.auth.models import Group
from django.test import Client
from django.urls import reverse
from wagtail.models import Page
from wagtail.users.models import UserProfile

from rawi.accounts.actions.set_up_operator import OPERATOR
from rawi.accounts.roles import EDITOR, ROLES
from support.newsroom import Newsroom, open_newsroom

pytestmark = pytest.mark.django_db

#: What is no text: scripts with Wagtail's own names in them, markup, addresses.
_NO_TEXT = re.compile(r"<(script|style|template|svg)\b.*?</\1>|<!--.*?-->|<[^>]*>", re.DOTALL)
#: Attributes that are read out.
_SAID = re.compile(r'(?:aria-label|title|placeholder|alt|type="submit" value)="([^"]*)"')
ENGLISH = re.compile(
    r"\b(?:Wagtail|Root|True|False|Actions|Bold|Italic|Search|Welcome|Can \w+|Anyone|Locked by)\b"
)

#: What is no English: names of formats and keys, of accounts here, of a language in itself.
NAMES = {
    *("AVIF", "CSV", "Enter", "GIF", "JPEG", "JPG", "JavaScript", "PNG", "TSV", "URL", "WEBP", "XLSX"),
    *("English", "localhost", "slug", OPERATOR, *(role.name for role in ROLES)),
}
#: Time zones have English names alone; the types' column tells what programs call them. The others end
#: something, answer no browser, or are files.
_LEFT_OUT = re.compile(r"/account/|page-types-usage|logout|/delete/|/bulk/|/jsi18n|\.csv|/results/")


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


def _menu(newsroom: Newsroom) -> set[str]:
    """Every address of the operator's menu, and what those pages lead to, one of a kind."""
    client = Client()
    client.force_login(newsroom.people[OPERATOR])
    newsroom.article("افتتاح الجسر", "نص")
    home = client.get(reverse("wagtailadmin_home")).content.decode()
    menu = set(re.findall(r'"url": "(/admin/[^"#]+)"', home))
    kinds: dict[str, str] = {}
    for address in sorted(menu):
        page = client.get(address).content.decode()
        for link in re.findall(r'href="(/admin/[^"#?]+)"', page):
            kinds.setdefault(re.sub(r"\d+", "0", link), link)
    return {link for link in {*menu, *kinds.values()} if not _LEFT_OUT.search(link)}


def test_no_label_of_the_operator_s_menu_and_its_forms_is_english(newsroom: Newsroom) -> None:
    addresses = _menu(newsroom)
    assert {"/admin/sites/", "/admin/groups/new/", "/admin/workflows/add/"} <= addresses
    found = {address: _english(newsroom, address) for address in addresses}
    assert {address: words for address, words in found.items() if words} == {}


def _english(newsroom: Newsroom, address: str) -> set[str]:
    return _words(newsroom, address) - NAMES


def _words(newsroom: Newsroom, address: str) -> set[str]:
    """The Latin words in all that a page says or has read out, what scripts show later left out."""
    client = Client()
    client.force_login(newsroom.people[OPERATOR])
    page = lxml.html.document_fromstring(client.get(address).content.decode() or "<p>")
    lxml.etree.strip_elements(page, "script", "style", "svg", "code", "kbd", with_tail=False)
    read = page.xpath("//@aria-label | //@title | //@placeholder | //@alt | //input[@type='submit']/@value")
    said = " ".join([*page.xpath("//text()[not(ancestor::*[@hidden])]"), *read])
    return set(re.findall(r"[A-Za-z_]{3,}", said))


def test_a_page_that_nobody_published_is_not_published_by_none(newsroom: Newsroom) -> None:
    assert _english(newsroom, reverse("wagtailadmin_reports:aging_pages")) == set()


def test_who_published_a_page_is_called_by_name(newsroom: Newsroom) -> None:
    operator = newsroom.people[OPERATOR]
    newsroom.article("خبر", "نص").save_revision(user=operator).publish(user=operator)
    said = _said(newsroom, OPERATOR, reverse("wagtailadmin_reports:aging_pages"))
    assert str(operator) in said.split("خبر")[1]
    assert OPERATOR not in _words(newsroom, reverse("wagtailadmin_reports:aging_pages"))


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
