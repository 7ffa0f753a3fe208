"""Whom and what articles name, from their record."""

from collections.abc import Sequence
from dataclasses import dataclass

from rawi.api.site_facts import SiteFacts
from rawi.record.choices import InvolvementRole, ItemKind
from rawi.record.models import Involvement
from rawi.record.queries import may_be_public, public_where

_ABOUT = {InvolvementRole.SPEAKER, InvolvementRole.PLEDGER, InvolvementRole.ABOUT}
#: Names of one article; more than anybody indexes by.
MOST = 60


@dataclass(frozen=True, slots=True)
class WireName:
    """A name of the authority file, or an event of the record; type is one of NameType's values."""

    type: str
    name: str
    uri: str
    is_about: bool


def names_of(articles: Sequence[int], site: SiteFacts) -> dict[int, tuple[WireName, ...]]:
    """The names of each article by its key, those that it is about first: two queries."""
    found: dict[int, dict[str, WireName]] = {}
    parts = Involvement.objects.filter(
        may_be_public("item__"), is_public=True, item__article__in=articles, name__isnull=False
    )
    for part in parts.select_related("name", "item").order_by("item_id", "role", "order"):
        name = part.name
        if name is not None:
            made = WireName(name.type, name.name, site.url("record_name", name.pk), part.role in _ABOUT)
            known = found.setdefault(part.item.article_id, {})
            if made.uri not in known or made.is_about:
                known[made.uri] = made
    for item in (
        public_where(article__in=articles, kind=ItemKind.EVENT).select_related("event").order_by("pk")
    ):
        uri = site.url("record_item", item.pk)
        title = item.event.title or item.words
        found.setdefault(item.article_id, {})[uri] = WireName("happening", title, uri, is_about=False)
    return {
        key: tuple(sorted(known.values(), key=lambda one: not one.is_about)[:MOST])
        for key, known in found.items()
    }
