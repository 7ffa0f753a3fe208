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
    return saying_for(item.detail.cue_class) if item.kind == ItemKind.STATEMENT else ""


def saying_for(cue_class: str) -> Any:
    """The noun for a kind of saying that asserts nothing, "" for one that asserts."""
    return SAYINGS.get(CueClass(cue_class), "")


def said(saying: Any, words: str) -> str:
    """The words behind their noun, as they stand wherever no markup holds the two apart."""
    return f"{saying}: {words}" if saying else words
