"""What moderation adds to the admin."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import hooks

_LOGGED = {
    "comments.standing": (_("Set a writer's standing"), _("The writer's standing was set")),
    "comments.close": (_("Close comments"), _("Comments were closed")),
    "comments.open": (_("Open comments"), _("Comments were opened")),
    "comments.policy": (_("Set how comments are taken"), _("How comments are taken was set")),
}


@hooks.register("register_log_actions")
def register_log_actions(actions: Any) -> None:
    """Moderation's acts in Wagtail's log."""
    for name, (label, message) in _LOGGED.items():
        actions.register_action(name, label, message)
