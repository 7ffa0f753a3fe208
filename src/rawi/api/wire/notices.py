"""Articles as other newsrooms are told of them: what they say, and what became of them."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from django.http import HttpRequest

from rawi.api.articles.facts import ArticleFacts, article_facts
from rawi.api.choices import Happening
from rawi.api.edition import Edition
from rawi.api.models import Announcement
from rawi.api.wire.names import WireName, names_of
from rawi.articles.choices import CorrectionKind
from rawi.articles.models import Article, Correction, Publisher
from rawi.articles.queries import closed

#: Items in a list.
LENGTH = 30
#: So many happenings are looked at for each of them: an article may have been changed often.
SPARE = 8


@dataclass(frozen=True, slots=True)
class Rights:
    """Whose the articles are and what others may do with them; "" is not told."""

    holder: str
    notice: str
    terms: str


@dataclass(frozen=True, slots=True)
class WireItem:
    """One article on the wire. uri is its short address, for ever; version counts what happened to it.

    article is None for a kill: whoever has the article must take it off, and nothing of it is repeated.
    note is for editors: every correction, the newest first.
    """

    uri: str
    version: int
    changed_at: datetime
    article: ArticleFacts | None
    rights: Rights
    first_at: datetime | None = None
    is_correction: bool = False
    note: str = ""
    names: tuple[WireName, ...] = ()

    @property
    def is_killed(self) -> bool:
        """True where the article must no longer be used."""
        return self.article is None


@dataclass(slots=True)
class _State:
    """What happened to an article so far."""

    version: int = 1
    changed_at: datetime | None = None
    happening: str = Happening.ARTICLE_PUBLISHED
    notices: list[Correction] = field(default_factory=list)

    @property
    def is_retracted(self) -> bool:
        return any(notice.kind == CorrectionKind.RETRACTION for notice in self.notices)


def newest_keys() -> list[int]:
    """The keys of the articles to which something happened last, the latest first; one query."""
    rows = Announcement.objects.filter(is_of_article=True).order_by("-pk").values_list("subject", flat=True)
    return list(dict.fromkeys(rows[: LENGTH * SPARE]))[:LENGTH]


def wire_items(keys: Iterable[int], edition: Edition, request: HttpRequest) -> list[WireItem]:
    """Those of the articles that are or were public, in the order of keys; a fixed number of queries.

    One that is gone, or was retracted, is a kill. One that was closed to the public is not told of at all:
    nobody learns that it is there.
    """
    wanted = list(keys)
    facts = {article.id: article for article in article_facts(wanted, request, edition.facts)}
    states, names = _states(wanted), names_of(list(facts), edition.facts)
    hidden = _hidden(wanted, facts)
    rights = rights_of(edition)
    found = []
    for key in wanted:
        state, article = states.get(key), facts.get(key)
        if article is None and (state is None or key in hidden):
            continue
        found.append(_item(key, state or _State(), article, names.get(key, ()), rights, edition))
    return found


def rights_of(edition: Edition) -> Rights:
    """The rights of the edition's articles, as its settings say."""
    kept = Publisher.objects.filter(site__root_page=edition.front).first() or Publisher()
    return Rights(kept.legal_name or edition.facts.name, kept.copyright_notice, kept.usage_terms)


def _item(
    key: int,
    state: _State,
    article: ArticleFacts | None,
    names: tuple[WireName, ...],
    rights: Rights,
    edition: Edition,
) -> WireItem:
    usable = None if state.is_retracted else article
    changed_at = state.changed_at or (article.changed_at if article else None)
    assert changed_at is not None, "an article that is gone was announced"  # noqa: S101  by wire_items
    return WireItem(
        uri=edition.facts.url("short_link", key),
        version=state.version,
        changed_at=changed_at,
        article=usable,
        rights=rights,
        first_at=article.first_published_at if article else None,
        is_correction=state.happening == Happening.ARTICLE_CORRECTED,
        note="\n".join(f"{notice.get_kind_display()}: {notice.text}" for notice in state.notices)
        if article
        else "",
        names=names if usable else (),
    )


def _states(keys: list[int]) -> dict[int, _State]:
    states: dict[int, _State] = {}
    rows = Announcement.objects.filter(is_of_article=True, subject__in=keys).order_by("number")
    for row in rows:
        state = states.setdefault(row.subject, _State())
        state.version, state.changed_at, state.happening = row.number, row.at, row.happening
    for notice in Correction.objects.filter(article__in=keys).order_by("-pk"):
        states.setdefault(notice.article_id, _State()).notices.append(notice)
    return states


def _hidden(keys: list[int], facts: dict[int, ArticleFacts]) -> set[int]:
    """Articles that are there and closed: of those nobody is told."""
    others = [key for key in keys if key not in facts]
    return (
        set(Article.objects.filter(closed(), pk__in=others).values_list("pk", flat=True)) if others else set()
    )
