"""The operator's screens for people and groups: Wagtail's own, which say roles in the reader's language."""

from typing import Any

from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.users.forms import GroupForm
from wagtail.users.views import groups, users

from rawi.accounts.models import User
from rawi.accounts.roles import is_role


class PeopleIndex(users.IndexView):
    """The list of people; where Wagtail says who is an administrator it says each one's roles."""

    @cached_property
    def columns(self) -> list[Column]:
        """Wagtail's, with the roles."""
        roles = Column("roles", label=_("Role"), accessor=_roles, classname="level", width="15%")
        return [roles if column.name == "is_superuser" else column for column in super().columns]

    def get_base_queryset(self) -> Any:
        """The groups of all come with one query."""
        return super().get_base_queryset().prefetch_related("groups")


def _roles(person: User) -> str:
    """The roles of a person; an administrator may do everything whatever they are."""
    if person.is_superuser:
        return str(_("Operator"))
    return "، ".join(map(str, person.groups.all()))


class PeopleViewSet(users.UserViewSet):
    """The screens for people."""

    index_view_class = PeopleIndex


class NewsroomGroupForm(GroupForm):
    """A group; that of a role keeps the name by which Rawi finds it."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if is_role(self.instance.name):
            self.initial["name"] = str(self.instance)
            self.fields["name"].disabled = True
            self.fields["name"].help_text = _(
                "A role of the newsroom. Rawi sets its rights anew at each start; "
                "for other rights make another group."
            )

    def clean_name(self) -> str:
        """The name as given, unless it is a role's."""
        return self.instance.name if is_role(self.instance.name) else super().clean_name()


class GroupIndex(groups.IndexView):
    """The list of groups. A search would look for the names that nobody sees, and there are few."""

    search_fields = None
    columns = [  # Wagtail's own attribute
        TitleColumn(
            "name", label=_("Name"), accessor=str, sort_key="name", url_name="wagtailusers_groups:edit"
        )
    ]


class GroupsViewSet(groups.GroupViewSet):
    """The screens for groups."""

    index_view_class = GroupIndex

    def get_form_class(self, for_update: bool = False) -> type[GroupForm]:
        """Our form."""
        return NewsroomGroupForm
