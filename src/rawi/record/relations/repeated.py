"""The same people say or promise the same again: «لن نفرط في سيادة العراق», a week later once more."""

from django.utils.translation import gettext as _

from rawi.record.choices import ItemKind, RelationKind
from rawi.record.likeness import content_words, is_turned, likeness
from rawi.record.models import Item
from rawi.record.relations import Suggested

KINDS = (ItemKind.STATEMENT, ItemKind.PLEDGE)
#: Below three quarters of the words in common, editors found two matters more often than one.
ALIKE = 0.75
FEWEST_WORDS = 3


def relate(item: Item, earlier: Item) -> Suggested | None:
    """Suggest a repetition where nearly all content words are the same and nothing is turned round."""
    one, other = content_words(item.words), content_words(earlier.words)
    if min(len(one), len(other)) < FEWEST_WORDS or is_turned(item) != is_turned(earlier):
        return None
    share = likeness(one, other)
    if share < ALIKE:
        return None
    return Suggested(
        RelationKind.REPEATS,
        _("Nearly the same words: %(share)d%% in common.") % {"share": round(share * 100)},
    )
