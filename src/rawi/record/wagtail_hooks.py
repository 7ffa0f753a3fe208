"""What the record adds to the admin."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import hooks

_LOGGED = {
    "record.merge_names": (_("Merge names"), _("Another name was merged into this one")),
    "record.split_name": (_("Split a name"), _("Split off from another name")),
    "record.follow_up_assign": (_("Assign"), _("Assigned")),
    "record.follow_up_postpone": (_("Postpone"), _("Postponed")),
    "record.follow_up_close": (_("Close"), _("Closed")),
}


@hooks.register("register_log_actions")
def register_log_actions(actions: Any) -> None:
    """The record's acts in Wagtail's log."""
    for name, (label, message) in _LOGGED.items():
        actions.register_action(name, label, message)
