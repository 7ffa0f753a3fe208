"""Send what is due to readers; to be run every minute."""

from typing import Any

from django.core.management.base import BaseCommand

from rawi.comments.actions.send_comment_mail import send_comment_mail


class Command(BaseCommand):
    """`python -m django send_comment_mail`."""

    help = "Send what is due to readers: links to confirm, links to one's data, news of followed comments."

    def handle(self, *args: Any, **options: Any) -> None:
        """Send, and say how many letters went out."""
        self.stdout.write(str(send_comment_mail()))
