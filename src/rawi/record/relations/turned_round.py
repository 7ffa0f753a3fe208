"""The same people say the contrary on one matter, or take back a pledge: «سننسحب», later «لن ننسحب».

Between statements it is a contradiction; between pledges, where one binds to do what the other binds not
to do, a reversal.
"""

from django.utils.translation import gettext as _

from rawi.record.choices import ItemKind, RelationKind
from rawi.record.likeness import content_words, is_turned, likeness
from rawi.record.models import Item
from rawi.record.relations import Suggested

KINDS = (ItemKind.STATEMENT, ItemKind.PLEDGE)
ALIKE = 0.5
FEWEST_WORDS = 2


def relate(item: Item, earlier: Item) -> Suggested | None:
    """Suggest a contradiction or a reversal where half of the words are the same and one is denied."""
    one, other = content_words(item.words), content_words(earlier.words)
    if min(len(one), len(other)) < FEWEST_WORDS or is_turned(item) == is_turned(earlier):
        return None
    if likeness(one, other) < ALIKE:
        return None
    if item.kind == ItemKind.PLEDGE:
        return Suggested(RelationKind.REVERSES, _("One pledges to do it, the other not to do it."))
    return Suggested(RelationKind.CONTRADICTS, _("On one matter, one says yes and the other no."))
