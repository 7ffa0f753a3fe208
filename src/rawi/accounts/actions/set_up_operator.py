"""Make the account of the one person who operates the site."""

from django.contrib.auth.models import Group

from rawi.accounts.models import User
from rawi.accounts.roles import CHIEF_EDITOR

OPERATOR = "operator"


def set_up_operator() -> User:
    """The operator: a superuser without a password, who signs in by link until setting one."""
    user, made = User.objects.get_or_create(
        username=OPERATOR, defaults={"is_staff": True, "is_superuser": True, "first_name": "المشغّل"}
    )
    if made:
        user.set_unusable_password()
        user.save()
        user.groups.add(Group.objects.get(name=CHIEF_EDITOR.name))
    return user
