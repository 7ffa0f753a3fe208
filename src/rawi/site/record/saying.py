"""What saying an item is, where its words alone would be read as asserted: «نفي: زيارة العاصمة»."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from rawi.record.choices import CueClass, ItemKind
from rawi.record.models import Item

#: What is said, added and confirmed is asserted, and says so by itself; a promise is on record as a pledge.
SAYINGS = {
    CueClass.DENY: _("Denial"),
    CueClass.ACCUSE: _("Accusation"),
    CueClass.DEMAND: _("Demand"),
    CueClass.WARN: _("Warning"),
    CueClass.EXPECT: _("Expectation"),
}


def saying_of(item: Item) -> Any:
    """The noun for a statement that asserts nothing, "" for every other item."""
    if item.kind != ItemKind.STATEMENT:
        return ""
    return SAYINGS.get(CueClass(item.detail.cue_class), "")
