"""The operator's screens for people and groups: no role's code name and no English right in Arabic."""

import re

import pytest
from django.contrib.auth.models import Group
from django.test import Client
from django.urls import reverse
from wagtail.models import GroupApprovalTask
from wagtail.users.models import UserProfile

from rawi.accounts.actions.set_up_operator import OPERATOR
from rawi.accounts.roles import CHIEF_EDITOR, EDITOR, REPORTER, ROLES
from support.newsroom import Newsroom, open_newsroom

pytestmark = pytest.mark.django_db

ARABIC = {
    "reporter": "مراسل",
    "editor": "محرر",
    "chief_editor": "رئيس التحرير",
    "moderator": "مشرف التعليقات",
    "researcher": "باحث",
}
CODE_NAME = re.compile(r">\s*(?:" + "|".join(ARABIC) + r")\s*<")


@pytest.fixture
def newsroom() -> Newsroom:
    """Its people are named as their roles, which would hide what these tests look for."""
    made = open_newsroom()
    for name, person in made.people.items():
        person.username, person.first_name = f"{name}-1", ""
        person.save()
    return made


@pytest.fixture
def operator(newsroom: Newsroom) -> Client:
    client = Client()
    client.force_login(newsroom.people[OPERATOR])
    return client


def _page(client: Client, name: str, *args: int) -> str:
    return client.get(reverse(name, args=args)).content.decode()


def _words(page: str) -> str:
    """The words of the form's labels."""
    return " / ".join(re.findall(r"<label[^>]*>(.*?)</label>", page, re.DOTALL))


def _addresses(newsroom: Newsroom) -> list[tuple[str, ...]]:
    group = Group.objects.get(name=EDITOR.name).pk
    return [
        ("wagtailusers_users:index",),
        ("wagtailusers_users:add",),
        ("wagtailusers_users:edit", newsroom.people["editor"].pk),
        ("wagtailusers_groups:index",),
        ("wagtailusers_groups:edit", group),
        ("wagtailadmin_workflows:edit_task", GroupApprovalTask.objects.get().pk),
    ]


def test_no_screen_names_a_role_by_its_code(operator: Client, newsroom: Newsroom) -> None:
    for address in _addresses(newsroom):
        page = _page(operator, *address)
        assert not CODE_NAME.search(page), address
        assert ARABIC["editor"] in page, address


def test_who_may_read_a_page_is_chosen_by_the_role_s_arabic_name(
    operator: Client, newsroom: Newsroom
) -> None:
    answer = operator.get(reverse("wagtailadmin_pages:set_privacy", args=[newsroom.section.pk]))
    assert not CODE_NAME.search(answer.json()["html"])
    assert ARABIC["editor"] in answer.json()["html"]


def test_no_right_is_named_in_english(operator: Client) -> None:
    page = _page(operator, "wagtailusers_groups:edit", Group.objects.get(name=EDITOR.name).pk)
    assert not re.search(r"Can (add|access)|\| |Delete", _words(page))
    assert {"إضافة: مساهم", "نشر: صفحة"} <= set(re.findall(r"\w+: \w+", _words(page)))


def test_in_english_roles_have_english_names(operator: Client, newsroom: Newsroom) -> None:
    profile = UserProfile.get_for_user(newsroom.people[OPERATOR])
    profile.preferred_language = "en"
    profile.save()
    page = _page(operator, "wagtailusers_groups:index")
    assert "Chief editor" in page
    assert ARABIC["chief_editor"] not in page


def test_a_group_of_the_operator_s_own_has_the_name_it_was_given(operator: Client) -> None:
    Group.objects.create(name="مكتب البصرة")
    assert "مكتب البصرة" in _page(operator, "wagtailusers_groups:index")


def test_the_list_of_people_tells_each_one_s_roles(operator: Client, newsroom: Newsroom) -> None:
    newsroom.people["editor"].groups.add(Group.objects.get(name=REPORTER.name))
    page = _page(operator, "wagtailusers_users:index")
    assert all(name in page for name in ARABIC.values())
    assert re.search("محرر، مراسل|مراسل، محرر", page)
    assert "المشغّل" in page


def test_a_role_keeps_the_name_by_which_it_is_found(operator: Client) -> None:
    group = Group.objects.get(name=CHIEF_EDITOR.name)
    form = {"name": "سيد التحرير", "permissions": []}
    formsets = ("page_permissions", "collection_permissions", "document_permissions", "image_permissions")
    empty = {f"{one}-{part}": "0" for one in formsets for part in ("TOTAL_FORMS", "INITIAL_FORMS")}
    operator.post(reverse("wagtailusers_groups:edit", args=[group.pk]), form | empty)
    group.refresh_from_db()
    assert group.name == CHIEF_EDITOR.name


def test_every_role_has_its_arabic_name() -> None:
    assert {role.name: str(role.label) for role in ROLES} == ARABIC
