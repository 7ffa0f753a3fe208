"""The newsletters that a section's or a dossier's page offers."""

from dataclasses import dataclass
from typing import Any

from rawi.newsletters.choices import Rhythm
from rawi.newsletters.models import Newsletter
from rawi.newsletters.queries import open_newsletters


@dataclass(frozen=True, slots=True)
class Offer:
    """A newsletter as its form shows it."""

    key: int
    name: str
    is_daily: bool


def offers(**of: Any) -> list[Offer]:
    """Those of a section (section=) or of a dossier (dossier=), whose page is open already."""
    return [offer(one) for one in open_newsletters().filter(**of).order_by("rhythm", "pk")]


def offer(newsletter: Newsletter) -> Offer:
    """A newsletter as its form shows it."""
    return Offer(newsletter.pk, newsletter.name, newsletter.rhythm == Rhythm.DAILY)
