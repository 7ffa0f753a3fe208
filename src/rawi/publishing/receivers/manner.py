"""How a change of what stands under a slug is told."""

from collections.abc import Callable
from itertools import chain
from typing import Any

from django.db.models.signals import pre_delete

from rawi.publishing import touched
from rawi.publishing.marking import mark_change, mark_touched
from rawi.publishing.touched import Keys, Touched
from rawi.publishing.touched_forms import feeds_of_contributors, feeds_of_dossiers


def how(kwargs: dict[str, Any]) -> Callable[[str, Keys], None]:
    """What is deleted leads nowhere once it has been: its addresses are marked while it does."""
    return mark_touched if kwargs["signal"] is pre_delete else mark_change


#: What stands under a slug, by the name of the change: the addresses of rows that must lead elsewhere.
OWN_ADDRESSES: dict[str, Touched] = {
    "contributor": lambda keys: chain(touched.contributors(keys), feeds_of_contributors(keys)),
    "dossier": lambda keys: chain(touched.dossiers(keys), feeds_of_dossiers(keys)),
    "series": touched.series,
}
