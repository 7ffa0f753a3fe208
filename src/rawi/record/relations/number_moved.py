"""A number of one thing changed: 5,200 soldiers in June, 3,000 in September."""

from django.utils.translation import gettext as _

from rawi.record.choices import ItemKind, RelationKind
from rawi.record.likeness import content_words
from rawi.record.models import Item
from rawi.record.relations import Suggested

KINDS = (ItemKind.FIGURE,)


def relate(item: Item, earlier: Item) -> Suggested | None:
    """Suggest that a figure follows another: the same unit and the same thing measured, another value."""
    new, old = item.figure, earlier.figure
    if not new.unit or (new.unit, new.figure_kind) != (old.unit, old.figure_kind):
        return None
    if (new.low, new.high) == (old.low, old.high) or not _same_thing(new.measures, old.measures):
        return None
    return Suggested(
        RelationKind.FOLLOWS,
        _("From %(old)s to %(new)s %(unit)s.")
        % {"old": f"{old.low:g}", "new": f"{new.low:g}", "unit": new.unit},
    )


def _same_thing(one: str, other: str) -> bool:
    """Where both say what they measure, they have a word in common."""
    return not one or not other or bool(content_words(one) & content_words(other))
