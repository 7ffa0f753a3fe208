"""Count visits to articles: one network once for an article in an hour."""

import hmac
import secrets
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from itertools import batched

from wagtail.models import Site

from rawi.articles.models import Article
from rawi.readership.models import DayKey, Read, Seen

#: Values in one query.
SOME = 500

#: An article's key and an hour.
_Hour = tuple[int, datetime]


@dataclass(frozen=True, slots=True)
class Counted:
    """A visit that counts, if it was to an article: when, from which network, to which host and path."""

    at: datetime
    network: str
    host: str
    path: str


def count_visits(visits: Collection[Counted]) -> None:
    """Add them to the counts. To be called within a transaction and alone."""
    articles = _articles(visits)
    keys = {day: _key(day) for day in {one.at.date() for one in visits}}
    hours: dict[str, _Hour] = {}
    for one in visits:
        article = next(filter(None, map(articles.get, _places(one))), None)
        if article:
            hour = one.at.replace(minute=0, second=0, microsecond=0)
            said = f"{one.network} {article} {hour.isoformat()}"
            digest = hmac.new(keys[one.at.date()].encode(), said.encode(), sha256).hexdigest()[:32]
            hours[digest] = (article, hour)
    new = hours.keys() - set(_seen(hours))
    Seen.objects.bulk_create([Seen(digest=digest, hour=hours[digest][1]) for digest in new], batch_size=SOME)
    _add(Counter(hours[digest] for digest in new))


def _key(day: date) -> str:
    """The day's random key. It is not derived from the site's secret: once deleted, nobody has it."""
    return DayKey.objects.get_or_create(day=day, defaults={"key": secrets.token_hex(32)})[0].key


def _seen(digests: Collection[str]) -> Iterator[str]:
    for some in batched(digests, SOME):
        yield from Seen.objects.filter(digest__in=some).values_list("digest", flat=True)


def _add(counts: Counter[_Hour]) -> None:
    kept = {
        (read.article_id, read.hour): read
        for some in batched({article for article, _ in counts}, SOME)
        for read in Read.objects.filter(article__in=some, hour__in={hour for _, hour in counts})
    }
    for place, number in counts.items():
        read = kept.setdefault(place, Read(article_id=place[0], hour=place[1]))
        read.count += number
    changed = [kept[place] for place in counts]
    Read.objects.bulk_update([read for read in changed if read.pk], ["count"], batch_size=SOME)
    Read.objects.bulk_create([read for read in changed if not read.pk], batch_size=SOME)


def _articles(visits: Collection[Counted]) -> dict[str, int]:
    """The live articles that were asked for, by their places as Wagtail writes them (url_path)."""
    places = {place for one in visits for place in _places(one)}
    found: dict[str, int] = {}
    for some in batched(places, SOME):
        slugs = {place.rstrip("/").rpartition("/")[2] for place in some}
        rows = Article.objects.filter(live=True, slug__in=slugs, url_path__in=some)
        found |= dict(rows.values_list("url_path", "pk"))
    return found


def _places(one: Counted) -> list[str]:
    """Where in the tree the path leads, in the edition of that host; in any where the log names no host."""
    return [f"{root}{one.path.removeprefix('/')}" for root in _roots(one.host) if one.path.endswith("/")]


def _roots(host: str) -> list[str]:
    roots = Site.get_site_root_paths()
    own = [root.root_path for root in roots if _host_of(root.root_url) == host]
    return own or [root.root_path for root in roots]


def _host_of(url: str) -> str:
    return url.partition("://")[2].partition(":")[0].lower()
