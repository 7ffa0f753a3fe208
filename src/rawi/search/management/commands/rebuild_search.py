"""python -m django rebuild_search: see the action."""

from typing import Any

from django.core.management.base import BaseCommand
from django.utils.translation import gettext as _

from rawi.search.actions.rebuild import rebuild

_SAID_EVERY = 2_000


class Command(BaseCommand):
    """Bring the search index into line with what is public."""

    help = "Index what is missing and take out what is not public; goes on where it was interrupted."

    def add_arguments(self, parser: Any) -> None:
        """Its one option."""
        parser.add_argument(
            "--anew", action="store_true", help="look at everything, not only at what is missing"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Run it and say how far it is."""
        written = rebuild(anew=options["anew"], tell=self._tell)
        self.stdout.write(_("The index is current: %(written)s entries were written.") % {"written": written})

    def _tell(self, done: int, written: int) -> None:
        if done % _SAID_EVERY == 0:
            self.stdout.write(
                _("%(done)s looked at, %(written)s written") % {"done": done, "written": written}
            )
