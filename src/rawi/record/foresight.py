"""What a new version does to an article's items, before anything is done."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields

from django.db.models import QuerySet
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from rawi.articles.body_text import block_texts
from rawi.articles.models import Article, Version
from rawi.record.anchors import Anchor, Outcome, follow
from rawi.record.choices import ReviewState
from rawi.record.models import Evidence, Item

#: Items that one sentence names.
NAMED = 5
#: An editor's decision against an item stands, whatever becomes of its words; where they stay, the item stays
#: bound to them, so that the reading does not suggest it anew.
_DECIDED = (ReviewState.REJECTED, ReviewState.WITHDRAWN)


@dataclass(frozen=True, slots=True)
class Fate:
    """What becomes of one item: where each piece of its evidence stands in the new version, or why not."""

    item: Item
    outcomes: tuple[Outcome, ...]

    @property
    def stands(self) -> bool:
        """Whether all of its words have a place in the new version."""
        return bool(self.outcomes) and all(outcome.anchor for outcome in self.outcomes)

    @property
    def goes_stale(self) -> bool:
        """Whether the item leaves the record for an editor to look at."""
        return not self.stands and self.item.review_state not in _DECIDED


def fates(items: QuerySet[Item], previous: Version, new: Mapping[str, str]) -> Iterator[Fate]:
    """The fate of each of items, which stood in previous, where new (block id to text) takes its place."""
    old = {block.id: block.text for block in previous.blocks}
    for item in items.exclude(review_state=ReviewState.STALE).prefetch_related("evidence"):
        kept = [one for one in item.evidence.all() if one.version_id == previous.pk]
        yield Fate(item, tuple(follow(_anchor(one), old, new) for one in kept))


def will_go_stale(draft: Article) -> list[Item]:
    """The items that publishing draft would make stale; none where the article has no version yet."""
    previous = Version.objects.filter(article=draft.pk).order_by("-number").first()
    if previous is None:
        return []
    new = {block.id: block.text for block in block_texts(draft)}
    items = Item.objects.filter(article=draft.pk).order_by("pk")
    return [fate.item for fate in fates(items, previous, new) if fate.goes_stale]


def words_of_stale(stale: list[Item]) -> str:
    """Which items a draft takes out of the record, in a sentence; of many the first."""
    sentence = ngettext(
        "Publishing or approving this draft takes %(count)s item out of the record: %(items)s",
        "Publishing or approving this draft takes %(count)s items out of the record: %(items)s",
        len(stale),
    )
    quoted = [_("“%(words)s”") % {"words": Truncator(item.words).chars(80)} for item in stale[:NAMED]]
    more = ["…"] if len(stale) > NAMED else []
    return sentence % {"count": len(stale), "items": _("; ").join(quoted + more)}


def _anchor(kept: Evidence) -> Anchor:
    return Anchor(**{field.name: getattr(kept, field.name) for field in fields(Anchor)})
