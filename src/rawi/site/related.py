"""Stories under an article: those that an editor picked, then those that tell of the same.

A story counts two for each dossier that both stand in, and one for each person or organisation that the
public record of both names. Where these are few, the newest of the section follow. What is asked does not
grow with the archive: the newest of the dossiers and of each name alone.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.http import HttpRequest

from rawi.articles.models import Article
from rawi.articles.queries import newest, within
from rawi.record.models import Item
from rawi.record.queries import articles_beside, newest_articles_with
from rawi.site.cards import public_articles
from rawi.site.links import SectionLink, sections_by_path

MOST = 5
#: The names of an article that are asked about, the newest stories of each, and those of its dossiers.
NAMES, OF_EACH, OF_DOSSIERS = 4, 20, 40
_TYPES = frozenset({"person", "organisation"})


@dataclass(frozen=True, slots=True)
class Story:
    """A story as a short list shows it."""

    headline: str
    url: str
    section: SectionLink | None
    published_on: str
    published_at: datetime | None


def related(article: Article, items: Sequence[Item], request: HttpRequest) -> list[Story]:
    """At most MOST stories; items are the article's public record."""
    if article.pk is None:
        return []
    left_out = {article.pk, *_in_text(article)}
    picked = [pick.other_id for pick in article.picks.all() if pick.other_id not in left_out]
    points = _points(article, items)
    found = light_articles().in_bulk({*picked, *points} - left_out)
    chosen = [found[key] for key in dict.fromkeys(picked) if key in found]
    near = [one for key, one in found.items() if key not in picked and one.locale_id == article.locale_id]
    chosen += sorted(
        near, key=lambda one: (points[one.pk], str(one.first_published_at), one.pk), reverse=True
    )
    if len(chosen) < MOST:
        chosen += _of_section(article, left_out | {one.pk for one in chosen})
    links = sections_by_path(request)
    return [story(one, links) for one in chosen[:MOST]]


def light_articles() -> Any:
    """The articles that everybody may read and nobody took back, in no order and without their bodies."""
    return public_articles().filter(is_retracted=False).prefetch_related(None).defer("body").order_by()


def story(article: Article, sections: Mapping[str, SectionLink]) -> Story:
    """What a short list shows of an article."""
    return Story(
        headline=article.title,
        url=article.get_url() or article.short_path,
        section=sections.get(article.path[: -article.steplen]),
        published_on=article.published_on
        or (article.reference_day.isoformat() if article.reference_day else ""),
        published_at=article.first_published_at,
    )


def _points(article: Article, items: Iterable[Item]) -> Counter[int]:
    points = Counter({key: 2 * count for key, count in articles_beside(article.pk, OF_DOSSIERS).items()})
    for name in _names(items):
        points.update(newest_articles_with(name, OF_EACH))
    return points


def _names(items: Iterable[Item]) -> list[int]:
    """The people and organisations that the article's record names most."""
    names = (one.name for item in items for one in item.involvements.all())
    counted = Counter(name.pk for name in names if name and name.type in _TYPES)
    return [key for key, _ in counted.most_common(NAMES)]


def _of_section(article: Article, taken: Set[int]) -> list[Article]:
    """The section's newest."""
    keys = newest(within(article.own_section_id), MOST + len(taken), only_standing=True)
    found = light_articles().in_bulk(keys)
    return [found[key] for key in keys if key in found and key not in taken]


def _in_text(article: Article) -> set[int]:
    """Stories that the text itself leads to, from the stored form: without a query."""
    blocks = (block["value"] for block in article.body.raw_data if block["type"] == "related")
    return {_key(entry) for block in blocks for entry in block.get("articles", ())}


def _key(entry: Any) -> int:
    """A list's entry is a key, or a key with the list's own marks."""
    return int((entry["value"] if isinstance(entry, dict) else entry) or 0)
