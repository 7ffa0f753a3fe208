"""What people call a right: Django keeps its name in English, in the database."""

from django.contrib.auth.models import Permission
from django.utils.translation import gettext, pgettext_lazy

#: By the beginning of a codename, such as add_page.
ACTS = {
    "add": pgettext_lazy("right", "add"),
    "change": pgettext_lazy("right", "change"),
    "delete": pgettext_lazy("right", "delete"),
    "view": pgettext_lazy("right", "view"),
    "choose": pgettext_lazy("right", "choose"),
    "publish": pgettext_lazy("right", "publish"),
    "lock": pgettext_lazy("right", "lock"),
    "unlock": pgettext_lazy("right", "unlock"),
    "bulk_delete": pgettext_lazy("right", "delete with all below"),
}


def label_of_right(permission: Permission) -> str:
    """The right as act and thing; one of an act of its own by the name that its model gives it."""
    kind = permission.content_type
    act = ACTS.get(permission.codename.removesuffix(f"_{kind.model}"))
    return f"{act}: {kind.name}" if act else gettext(permission.name)
