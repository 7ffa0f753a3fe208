"""Make the groups of the roles and give each exactly its rights."""

from django.contrib.auth.models import Group, Permission
from django.db import transaction
from django.db.models import Q
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission, Page

from rawi.accounts.roles import ROLES, Role


@transaction.atomic
def set_up_roles() -> None:
    """Bring every role's group to what rawi.accounts.roles says; other groups stay as they are.

    Wagtail's own two starting groups go: they hold rights that no role of the newsroom should.
    """
    Group.objects.filter(name__in=("Editors", "Moderators"), user=None).delete()
    for role in ROLES:
        group, _ = Group.objects.get_or_create(name=role.name)
        group.permissions.set(_permissions(role.rights))
        _grant_pages(group, role)
        _grant_photos(group, role)


def _permissions(rights: frozenset[str]) -> list[Permission]:
    wanted = Q()
    for right in rights:
        app, codename = right.split(".")
        wanted |= Q(content_type__app_label=app, codename=codename)
    found = list(Permission.objects.filter(wanted)) if rights else []
    if len(found) != len(rights):
        raise LookupError(f"of {sorted(rights)} the database knows {found}")
    return found


def _grant_pages(group: Group, role: Role) -> None:
    root = Page.get_first_root_node()
    GroupPagePermission.objects.filter(group=group).delete()
    for right in role.page_rights:
        permission = Permission.objects.get(
            content_type__app_label="wagtailcore", content_type__model="page", codename=f"{right}_page"
        )
        GroupPagePermission.objects.create(group=group, page=root, permission=permission)


def _grant_photos(group: Group, role: Role) -> None:
    # Wagtail asks for the rights on its own image model, whatever model stands in its place.
    root = Collection.get_first_root_node()
    GroupCollectionPermission.objects.filter(group=group).delete()
    for right in role.photo_rights:
        permission = Permission.objects.get(
            content_type__app_label="wagtailimages", content_type__model="image", codename=f"{right}_image"
        )
        GroupCollectionPermission.objects.create(group=group, collection=root, permission=permission)
