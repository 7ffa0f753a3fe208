"""Each role's group has exactly the rights that rawi.accounts.roles gives it, however often it is set up."""

import pytest
from django.contrib.auth.models import Group, Permission
from wagtail.models import GroupCollectionPermission, GroupPagePermission

from rawi.accounts.actions.set_up_roles import set_up_roles
from rawi.accounts.models import User
from rawi.accounts.roles import EDITOR, ROLES

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("as_migrated")]


def _rights() -> dict[str, list[list[str]]]:
    found = {}
    for group in Group.objects.all():
        pages = GroupPagePermission.objects.filter(group=group)
        photos = GroupCollectionPermission.objects.filter(group=group)
        found[group.name] = [
            sorted(f"{one.content_type.app_label}.{one.codename}" for one in group.permissions.all()),
            sorted(one.permission.codename for one in pages),
            sorted(one.permission.codename for one in photos),
        ]
    return found


def test_each_role_gets_its_rights_and_no_more() -> None:
    set_up_roles()
    assert _rights() == {
        role.name: [
            sorted(role.rights),
            sorted(f"{right}_page" for right in role.page_rights),
            sorted(f"{right}_image" for right in role.photo_rights),
        ]
        for role in ROLES
    }


def test_setting_up_again_changes_nothing() -> None:
    set_up_roles()
    before = _rights()
    set_up_roles()
    assert _rights() == before
    assert Group.objects.count() == len(ROLES)


def test_a_right_that_somebody_added_to_a_role_goes() -> None:
    set_up_roles()
    before = _rights()
    Group.objects.get(name="reporter").permissions.add(Permission.objects.get(codename="add_user"))
    set_up_roles()
    assert _rights() == before


def test_people_stay_in_their_roles() -> None:
    set_up_roles()
    user = User.objects.create(username="salma")
    user.groups.add(Group.objects.get(name=EDITOR.name))
    set_up_roles()
    assert [group.name for group in user.groups.all()] == [EDITOR.name]


def test_groups_of_the_newsroom_s_own_stay() -> None:
    own = Group.objects.create(name="night desk")
    own.permissions.add(Permission.objects.get(codename="access_admin"))
    set_up_roles()
    assert [right.codename for right in own.permissions.all()] == ["access_admin"]


def test_nobody_but_the_operator_may_make_people_or_rights() -> None:
    # Who may change people could make themselves anything.
    rights = {right for role in ROLES for right in role.rights}
    assert not {
        right
        for right in rights
        if right.split(".")[0] in {"accounts", "auth", "wagtailcore", "wagtailusers"}
    }
