"""What machines are told of an article, gathered for many at once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.contrib.contenttypes.models import ContentType
from django.db.models import Max
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import get_language_info

from rawi.api.articles.body import Body, bodies_of
from rawi.api.articles.lists import public_articles
from rawi.api.articles.photos import PhotoFacts, photos_of
from rawi.api.site_facts import SiteFacts
from rawi.articles.dating import published_at
from rawi.articles.models import Article, ArticleContributor, Section, Version
from rawi.articles.queries import closed
from rawi.record.queries import counts_of


@dataclass(frozen=True, slots=True)
class Author:
    """A name of the byline; kind and role are those of the newsroom's lists."""

    name: str
    url: str
    kind: str
    role: str


@dataclass(frozen=True, slots=True)
class ArticleFacts:
    """A public article. All addresses are whole; sections are titles, the outermost first.

    published_at is when the news is from, changed_at when its words last changed here: an old page that came
    in today was published on its own day. version counts the published states, from 1.
    """

    id: int
    url: str
    short_url: str
    headline: str
    summary: str
    body: Body
    language: str
    sections: tuple[str, ...]
    authors: tuple[Author, ...]
    photos: tuple[PhotoFacts, ...]
    dateline: str
    published_at: datetime
    first_published_at: datetime
    changed_at: datetime
    version: int
    source_url: str
    counts: dict[str, int]

    @property
    def direction(self) -> str:
        """The way in which its words run: rtl or ltr."""
        return direction_of(self.language)

    @property
    def byline(self) -> str:
        """The names of those who wrote it."""
        return "، ".join(one.name for one in self.authors if one.role != "photographer")

    @property
    def html(self) -> str:
        """The body as markup that runs its own way in any page."""
        return f'<div dir="{self.direction}" lang="{self.language}">{self.body.html}</div>'


def direction_of(language: str) -> str:
    """The way in which a language runs: rtl or ltr."""
    return "rtl" if get_language_info(language)["bidi"] else "ltr"


def article_facts(keys: Iterable[int], request: HttpRequest, site: SiteFacts) -> list[ArticleFacts]:
    """The public ones among the articles with these keys, in their order; a fixed number of queries."""
    wanted = list(keys)
    rows = public_articles().filter(pk__in=wanted).select_related("locale", "source")
    found = {article.pk: article for article in rows.prefetch_related("contributions__contributor")}
    articles = [found[key] for key in wanted if key in found]
    gathered = _Gathered(articles, request, site)
    return [gathered.facts_of(article) for article in articles]


class _Gathered:
    """What belongs to articles, looked up once for all of them."""

    def __init__(self, articles: Sequence[Article], request: HttpRequest, site: SiteFacts) -> None:
        self._request, self._site = request, site
        self._photos = photos_of(articles, site)
        self._bodies = bodies_of(articles, self._photos, site)
        self._versions = _versions(articles)
        self._sections = _sections(articles)
        self._counts = counts_of(articles)

    def facts_of(self, article: Article) -> ArticleFacts:
        site, first = self._site, article.first_published_at or timezone.now()
        version, changed_at = self._versions.get(article.pk, (1, first))
        return ArticleFacts(
            id=article.pk,
            url=site.absolute(article.get_url(self._request) or article.short_path),
            short_url=site.absolute(article.short_path),
            headline=article.title,
            summary=article.summary,
            body=self._bodies[article.pk],
            language=article.locale.language_code,
            sections=tuple(self._sections[path] for path in _above(article) if path in self._sections),
            authors=tuple(self._author(one) for one in article.contributions.all()),
            photos=tuple(self._photos[article.pk]),
            dateline=article.dateline,
            published_at=published_at(article),
            first_published_at=first,
            changed_at=changed_at,
            version=version,
            source_url=article.source.url if article.source else "",
            counts=self._counts.get(article.pk, {}),
        )

    def _author(self, one: ArticleContributor) -> Author:
        url = self._site.absolute(one.contributor.get_absolute_url())
        return Author(one.contributor.name, url, one.contributor.kind, one.role)


def _versions(articles: Sequence[Article]) -> dict[int, tuple[int, datetime]]:
    """The number of the newest version of each article and when it was published."""
    rows = Version.objects.filter(article__in=articles).values("article").order_by()
    newest = rows.annotate(newest=Max("number"), at=Max("published_at"))
    return {row["article"]: (row["newest"], row["at"]) for row in newest}


def _sections(articles: Sequence[Article]) -> dict[str, str]:
    """The titles of the open sections above articles, by their place in the tree."""
    above = {path for article in articles for path in _above(article)}
    kind = ContentType.objects.get_for_model(Section)
    rows = Section.objects.filter(~closed(), path__in=above, live=True, content_type=kind)
    return dict(rows.values_list("path", "title"))


def _above(article: Article) -> list[str]:
    """The places in the tree above an article, the outermost first."""
    return [article.path[:end] for end in range(article.steplen, len(article.path), article.steplen)]
