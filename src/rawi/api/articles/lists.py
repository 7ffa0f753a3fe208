"""The public articles, and the newest of a dossier, found by one index however long it is.

They are found in two steps: some keys more than are asked for, in the order in which articles came to the
dossier; then what is public among them.
"""

from collections.abc import Iterable

from django.db.models import QuerySet

from rawi.articles.models import Article
from rawi.articles.queries import closed
from rawi.record.models import Dossier

#: So many rows are looked at for each article that is asked for: drafts and closed articles are among them.
SPARE = 4


def public_articles() -> QuerySet[Article]:
    """The articles that everybody may read."""
    return Article.objects.filter(~closed(), live=True)


def newest_in(dossier: Dossier, limit: int) -> list[int]:
    """The keys of the newest public articles of a dossier."""
    rows = Dossier.articles.through.objects.filter(dossier=dossier).order_by("-pk")
    return _public(rows.values_list("article_id", flat=True)[: limit * SPARE], limit)


def _public(keys: Iterable[int], limit: int) -> list[int]:
    found = public_articles().filter(pk__in=list(keys)).order_by("-first_published_at", "-pk")
    return list(found.values_list("pk", flat=True)[:limit])
