"""What saying an item is, where its words alone would be read as asserted: «نفي: زيارة العاصمة»."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from rawi.reading.arabic.fold import fold
from rawi.record.choices import CueClass, ItemKind
from rawi.record.models import Item, Statement

#: What is said, added and confirmed is asserted, and says so by itself; a promise is on record as a pledge.
SAYINGS = {
    CueClass.DENY: _("Denial"),
    CueClass.ACCUSE: _("Accusation"),
    CueClass.DEMAND: _("Demand"),
    CueClass.WARN: _("Warning"),
    CueClass.EXPECT: _("Expectation"),
}

#: Cues that stand with denials and deny nothing, by letters that all their forms have.
_NO_DENIALS = {
    "شكك": _("Doubt"),
    "تشكيك": _("Doubt"),
    "رفض": _("Refusal"),
    "ستبعد": _("Ruling out"),
    "قلل": _("Playing down"),
    "عترض": _("Objection"),
    "حتج": _("Protest"),
}


def saying_of(item: Item) -> Any:
    """The noun for a statement that asserts nothing, "" for every other item."""
    if item.kind != ItemKind.STATEMENT:
        return ""
    return saying_for(item.detail.cue_class, item.detail.cue)


def saying_for(cue_class: str, cue: str) -> Any:
    """The noun for what a cue of that class says, where it asserts nothing; "" where it asserts."""
    return _no_denial(cue_class, cue) or SAYINGS.get(CueClass(cue_class), "")


def kind_of_saying(statement: Statement) -> Any:
    """What saying it is, in words that fit its cue."""
    return _no_denial(statement.cue_class, statement.cue) or statement.get_cue_class_display()


def _no_denial(cue_class: str, cue: str) -> Any:
    letters = fold(cue) if cue_class == CueClass.DENY else ""
    return next((noun for stem, noun in _NO_DENIALS.items() if stem in letters), "")


def said(saying: Any, words: str) -> str:
    """The words behind their noun, as they stand wherever no markup holds the two apart."""
    return f"{saying}: {words}" if saying else words
