"""The newsroom's roles and the least that each needs."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True, slots=True)
class Role:
    """A role: its group's name, what people call it, its rights as app_label.codename and on the page tree.

    page_rights are Wagtail's: add (write and change one's own), change, publish, lock, unlock, bulk_delete.
    photo_rights are Wagtail's rights on the root collection: add, change, choose.
    """

    name: str
    label: Promise
    rights: frozenset[str] = field(default_factory=frozenset)
    page_rights: tuple[str, ...] = ()
    photo_rights: tuple[str, ...] = ()


_ADMIN = "wagtailadmin.access_admin"
_CONTRIBUTORS = frozenset(
    {"articles.add_contributor", "articles.change_contributor", "articles.view_contributor"}
)

_WORK = frozenset({"record.work_follow_ups"})
#: What an editor does on the record, beside the reading's suggestions.
_RECORD = _WORK | frozenset(
    {
        "record.answer_dispute",
        "record.review_item",
        *(
            f"record.{act}_{kept}"
            for kept in ("name", "dossier", "series")
            for act in ("add", "change", "view")
        ),
    }
)

_NEWSLETTERS = frozenset(f"newsletters.{act}_newsletter" for act in ("add", "change", "view"))

#: What a moderator does with readers' comments, and with the newsroom's lists of words.
_COMMENTS = frozenset(
    {"comments.moderate", *(f"comments.{act}_listedword" for act in ("add", "change", "delete", "view"))}
)

REPORTER = Role("reporter", _("Reporter"), frozenset({_ADMIN}) | _WORK, ("add",), ("add", "choose"))
EDITOR = Role(
    "editor",
    _("Editor"),
    frozenset({_ADMIN}) | _CONTRIBUTORS | _RECORD | _COMMENTS | _NEWSLETTERS,
    ("add", "change", "publish", "lock"),
    ("add", "change", "choose"),
)
CHIEF_EDITOR = Role(
    "chief_editor",
    _("Chief editor"),
    frozenset(
        {
            _ADMIN,
            "articles.change_publisher",
            "articles.delete_contributor",
            "comments.change_commentsettings",
            "media.change_mediasettings",
            "newsletters.delete_newsletter",
            "ratings.change_ratingsettings",
            "readership.change_readershipsettings",
            "record.bulk_accept",
            "record.change_recordsettings",
            "record.delete_dossier",
            "record.delete_series",
            "site.change_housestyle",
        }
    )
    | _CONTRIBUTORS
    | _RECORD
    | _COMMENTS
    | _NEWSLETTERS,
    ("add", "change", "publish", "lock", "unlock", "bulk_delete"),
    ("add", "change", "choose"),
)
MODERATOR = Role("moderator", _("Comments moderator"), frozenset({_ADMIN}) | _COMMENTS)
RESEARCHER = Role("researcher", _("Researcher"))

ROLES = (REPORTER, EDITOR, CHIEF_EDITOR, MODERATOR, RESEARCHER)

_LABELS: Mapping[str, Promise] = {role.name: role.label for role in ROLES}


def is_role(group_name: str) -> bool:
    """True for the group of a role, which keeps its name."""
    return group_name in _LABELS


def label_of(group_name: str) -> str:
    """What people call a role's group, in their language; any other has the name it was given."""
    return str(_LABELS.get(group_name, group_name))
