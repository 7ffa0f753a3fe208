"""The members app."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class MembersConfig(AppConfig):
    """Accounts of readers."""

    name = "rawi.members"
    label = "members"
    verbose_name = _("Readers' accounts")

    def ready(self) -> None:
        """Tell who keeps addresses here."""
        from rawi.base import personal
        from rawi.members.personal import HOLDER

        personal.register(HOLDER)
