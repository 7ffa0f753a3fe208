"""Who works on the newsroom's pages."""

from typing import Any

from wagtail.permission_policies.pages import PagePermissionPolicy

_RIGHTS = {"add", "change", "publish", "lock", "unlock", "bulk_delete"}


def works_on_pages(user: Any) -> bool:
    """True for who has a right on any page: drafts are for them alone."""
    return PagePermissionPolicy().user_has_any_permission(user, _RIGHTS)
