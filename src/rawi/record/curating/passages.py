"""Where a passage stands, and which item is there."""

from django.utils.translation import gettext as _

from rawi.articles.body_text import HEADLINE_ID
from rawi.articles.models import Article, Version
from rawi.record.choices import ItemKind
from rawi.record.curation import Passage
from rawi.record.errors import Refused
from rawi.record.facts import Place
from rawi.record.models import Evidence, Item

#: An item stands at a passage when it holds all of it, or they share at least this much of both together.
SHARED = 0.5


def article_of(source: str) -> Article:
    """The article of the page whose file had this name, the newest of several. Raises Refused without one."""
    found = Article.objects.filter(source__name=source).order_by("-pk").first()
    if found is None:
        raise Refused(_("No page named %(source)s was taken in.") % {"source": source})
    return found


def place_of(passage: Passage) -> tuple[Version, Place]:
    """The newest version of the article, and where the words stand in it: the body before the headline."""
    version = article_of(passage.source).versions.order_by("number").last()
    blocks = sorted(version.blocks, key=lambda block: block.id == HEADLINE_ID) if version else []
    for block in blocks:
        start = block.text.find(passage.words)
        if start >= 0:
            return version, Place(block.id, start, start + len(passage.words))
    raise Refused(
        _("%(source)s does not say: %(words)s") % {"source": passage.source, "words": passage.words}
    )


def item_at(passage: Passage, kind: ItemKind) -> Item | None:
    """The item of this kind that stands at the passage's words; None where there is none."""
    version, place = place_of(passage)
    near = Evidence.objects.filter(
        version=version, block=place.block, start__lt=place.end, end__gt=place.start, item__kind=kind
    ).select_related("item", "item__article")
    there = [one for one in near if _holds(one, place) or _shared(one, place) >= SHARED]
    best = max(there, key=lambda one: _shared(one, place), default=None)
    return best.item if best else None


def _holds(evidence: Evidence, place: Place) -> bool:
    return evidence.start <= place.start and place.end <= evidence.end


def _shared(evidence: Evidence, place: Place) -> float:
    both = min(evidence.end, place.end) - max(evidence.start, place.start)
    return both / (max(evidence.end, place.end) - min(evidence.start, place.start))
