"""The accounts app."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _
from wagtail.users.apps import WagtailUsersAppConfig

from rawi.accounts.roles import label_of


class AccountsConfig(AppConfig):
    """People and roles."""

    name = "rawi.accounts"
    label = "accounts"
    default = True
    verbose_name = _("People")

    def ready(self) -> None:
        """Let groups and rights say their names in the reader's language, on every screen that lists them.

        Both are Django's own models, and Wagtail lists them in a dozen forms of its own.
        """
        from django.contrib.auth.models import Group, Permission

        from rawi.accounts.right_labels import label_of_right

        Permission.add_to_class("__str__", label_of_right)
        Group.add_to_class("__str__", lambda group: label_of(group.name))


class NewsroomUsersConfig(WagtailUsersAppConfig):
    """Wagtail's screens for people and groups, with the newsroom's roles in them."""

    user_viewset = "rawi.accounts.people.PeopleViewSet"
    group_viewset = "rawi.accounts.people.GroupsViewSet"
