"""Tell webhooks and the WebSub hub what was published: `python -m django deliver`."""

from time import sleep
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from rawi.api.actions.deliver import deliver_due, forget_delivered

WAIT_SECONDS = 1.0


class Command(BaseCommand):
    """One pass over what is due, or one after another."""

    help = "Tell webhooks and the WebSub hub what was published and is due."

    def add_arguments(self, parser: CommandParser) -> None:
        """The one choice: once, or until stopped."""
        parser.add_argument("--watch", action="store_true", help="go on until stopped")

    def handle(self, *args: Any, **options: Any) -> None:
        """Run."""
        forget_delivered()
        while True:
            while deliver_due():
                pass
            if not options["watch"]:
                return
            sleep(WAIT_SECONDS)
