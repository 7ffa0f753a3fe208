"""What newsletters keep about an e-mail address."""

from typing import Any

from rawi.base.personal import Holder
from rawi.base.sealing import unseal
from rawi.newsletters.models import Subscription


def _address(key: str) -> str:
    kept = Subscription.objects.filter(email_key=key).values_list("email_sealed", flat=True)
    return next((address for address in map(unseal, kept) if address), "")


def _copy(key: str) -> dict[str, Any]:
    kept = Subscription.objects.filter(email_key=key).select_related(
        "newsletter__section", "newsletter__dossier"
    )
    return {
        "newsletters": [
            {"name": one.newsletter.name, "since": one.confirmed_at and one.confirmed_at.isoformat()}
            for one in kept.order_by("pk")
        ]
    }


def _erase(key: str) -> None:
    Subscription.objects.filter(email_key=key).delete()


HOLDER = Holder("newsletters", address=_address, copy=_copy, erase=_erase)
