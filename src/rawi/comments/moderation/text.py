"""A reader's text as moderators see it: what was found in it marked, what hides in it named."""

import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any

from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from rawi.base.marking import Mark, marked
from rawi.comments.choices import HoldRule

#: Stands for a hidden character until its name takes its place; one in the text is hidden itself.
_STANDS_FOR = "\ufffc"
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
#: Look like a space or like nothing, and count as letters or symbols.
_BLANK = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\ufffc")
_JOINERS = frozenset("\u200c\u200d")
#: Unicode gives control characters no name.
_SHORT = {
    "\u061c": "ALM",
    "\u200b": "ZWSP",
    "\u200c": "ZWNJ",
    "\u200d": "ZWJ",
    "\u200e": "LRM",
    "\u200f": "RLM",
    "\u202a": "LRE",
    "\u202b": "RLE",
    "\u202c": "PDF",
    "\u202d": "LRO",
    "\u202e": "RLO",
    "\u2060": "WJ",
    "\u2066": "LRI",
    "\u2067": "RLI",
    "\u2068": "FSI",
    "\u2069": "PDI",
    "\ufeff": "BOM",
}


def shown(text: str, holds: Iterable[dict[str, Any]] = ()) -> SafeString:
    """HTML in which nothing lives: no link, no direction of its own; spans of holds are <mark>.

    Joiners that do their work, in Persian words or between emoji, stay as they are.
    """
    hidden = [place for place in range(len(text)) if _is_hidden(text, place)]
    signs = list(text)
    for place in hidden:
        signs[place] = _STANDS_FOR
    pieces = marked("".join(signs), _marks(holds)).split(_STANDS_FOR)
    named = [_named(text[place]) for place in hidden]
    parts = [pieces[0], *(name + piece for name, piece in zip(named, pieces[1:], strict=True))]
    return mark_safe("".join(parts))  # noqa: S308 - marked() and _named() escape


def excerpt(text: str, most: int = 140) -> SafeString:
    """The beginning of a text on one line, as shown() has it."""
    line = " ".join(text.split())
    return shown(line if len(line) <= most else line[:most].rstrip() + "…")


def _marks(holds: Iterable[dict[str, Any]]) -> Sequence[Mark]:
    return [
        Mark(start, end, "mark", classes="found", attributes=(("title", _why(hold)),))
        for hold in holds
        for start, end in hold.get("spans", ())
    ]


def _why(hold: dict[str, Any]) -> str:
    label = str(HoldRule(hold["rule"]).label) if hold["rule"] in HoldRule.values else hold["rule"]
    entry = str(hold.get("entry", "")).replace(_STANDS_FOR, "")
    return _("%(rule)s: %(entry)s") % {"rule": label, "entry": entry} if entry else label


def _is_hidden(text: str, place: int) -> bool:
    sign = text[place]
    if sign in _JOINERS:
        return not _joins(text, place)
    if "\ufe00" <= sign <= "\ufe0f" or sign in _BLANK or "\U000e0100" <= sign <= "\U000e01ef":
        return sign != "\ufe0f" or place == 0 or unicodedata.category(text[place - 1])[0] not in "SN"
    return sign not in "\n\t" and unicodedata.category(sign) in _HIDDEN


def _joins(text: str, place: int) -> bool:
    """Whether a joiner stands between two letters, or between two parts of an emoji."""
    if not 0 < place < len(text) - 1:
        return False
    before, after = unicodedata.category(text[place - 1]), unicodedata.category(text[place + 1])
    kinds = "LM" if text[place] == "\u200c" else "LMS"
    return before[0] in kinds and after[0] in kinds


def _named(sign: str) -> SafeString:
    code = f"U+{ord(sign):04X}"
    name = unicodedata.name(sign, code)
    return format_html('<span class="hidden-sign" title="{}">{}</span>', name, _SHORT.get(sign, code))
