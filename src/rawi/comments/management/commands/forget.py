"""Forget what is kept only for a while; to be run every day."""

from typing import Any

from django.core.management.base import BaseCommand

from rawi.comments.actions.forget import forget


class Command(BaseCommand):
    """`python -m django forget`."""

    help = (
        "Forget what is kept only for a while: networks, addresses of answered reports, unconfirmed wishes."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        """Forget."""
        forget()
