"""A public record to ask for: an article with accepted items of every kind, in a dossier and a series."""

from dataclasses import dataclass
from datetime import date

from django.http.response import HttpResponseBase

from rawi.articles.models import Article
from rawi.record.choices import DueBasis, PledgeStatus
from rawi.record.models import Dossier, Figure, Item, Name, Pledge, Series, StatusChange
from support.newsroom import Newsroom, open_newsroom
from support.record import accept_all

SAYINGS = (
    "قال وزير الخارجية فؤاد حسين في 12 حزيران 2020 إن «العمل يبدأ غدا».",
    "وتعهدت الحكومة العراقية بحماية البعثات بحلول نهاية عام 2020.",
    "وانخفض عدد الجنود من 5200 إلى 3000 جندي.",
    "ومن المقرر أن يعقد مؤتمر في بغداد في تموز 2021.",
)


@dataclass(frozen=True, slots=True)
class PublicRecord:
    """What there is to ask for."""

    newsroom: Newsroom
    article: Article
    dossier: Dossier
    series: Series

    def item(self, kind: str) -> Item:
        """The first public item of a kind."""
        return Item.objects.filter(kind=kind, is_public=True).order_by("pk")[0]

    @property
    def name(self) -> Name:
        """A name that takes part in a public item."""
        return Name.objects.filter(involvements__is_public=True).order_by("pk")[0]


def keep_record() -> PublicRecord:
    """Publish an article, accept what it says, and put it into a dossier."""
    newsroom = open_newsroom()
    article = newsroom.article("الحوار الاستراتيجي", *SAYINGS)
    accept_all()
    dossier = Dossier.objects.create(title="الحوار", slug="الحوار", introduction="قصة طويلة.", is_live=True)
    dossier.articles.add(article)
    series = Series.objects.create(title="الجنود", slug="الجنود", unit="جندي")
    Figure.objects.filter(item__is_public=True).update(series=series)
    dossier.series.add(series)
    record = PublicRecord(newsroom, article, dossier, series)
    _keep_pledge(record.item("pledge"))
    return record


def _keep_pledge(item: Item) -> None:
    """The pledge is kept late, which a page elsewhere shows."""
    StatusChange.objects.create(
        pledge=item.pledge,
        status=PledgeStatus.KEPT_LATE,
        since="2021-03",
        since_day=date(2021, 3, 1),
        url="https://example.org/kept",
        reason="نُفذ بعد موعده.",
    )
    Pledge.objects.filter(pk=item.pk).update(
        status=PledgeStatus.KEPT_LATE,
        due="2020",
        due_words="نهاية عام 2020",
        due_basis=DueBasis.STATED,
        due_from=date(2020, 1, 1),
        due_to=date(2020, 12, 31),
    )


def addresses(record: PublicRecord, *items: int) -> list[str]:
    """Every address of the API, feeds, calendars and exports; those of the items with these keys too."""
    names = [name.pk for name in Name.objects.all()]
    dossiers = list(Dossier.objects.all())
    articles = [article.pk for article in Article.objects.all()]
    lists = ["items", "pledges", "names", "dossiers", "series", "articles", "openapi.json", ""]
    found = [f"/api/v1/{name}" for name in lists]
    found += [f"/api/v1/items?name={key}" for key in names]
    found += [f"/api/v1/items?article={key}" for key in articles]
    found += [f"/api/v1/items?dossier={one.pk}" for one in dossiers]
    found += [f"/api/v1/articles?dossier={one.pk}" for one in dossiers]
    found += [f"/api/v1/articles/{key}" for key in articles]
    found += [f"/api/v1/dossiers/{one.pk}" for one in dossiers]
    found += [f"/api/v1/series/{one.pk}" for one in Series.objects.all()]
    found += [
        f"/record/export/{name}" for name in ("record.jsonl", "record.csv", "record.parquet", "schema.json")
    ]
    found += [f"/record/feed.{form}" for form in ("atom", "json")]
    for key in names:
        found += [f"/api/v1/names/{key}", *_feeds(f"/names/{key}")]
    for one in dossiers:
        found += _feeds(f"/dossiers/{one.slug}")
        found += [f"/dossiers/{one.slug}/articles.{form}" for form in ("rss", "atom", "json")]
    for key in items:
        found += item_addresses(key)
    return found


def item_addresses(key: int) -> list[str]:
    """Every address of one item."""
    return [f"/api/v1/items/{key}", f"/r/{key}.json", f"/r/{key}/oembed.json", *_feeds(f"/r/{key}")]


def _feeds(page: str) -> list[str]:
    return [f"{page}/feed.atom", f"{page}/feed.json", f"{page}/calendar.ics"]


def body(answer: HttpResponseBase) -> bytes:
    """All that an answer says, streamed or not."""
    if not answer.streaming:
        return answer.content  # type: ignore[attr-defined]  # as every answer that is not streamed
    return b"".join(answer.streaming_content)  # type: ignore[attr-defined]
