"""Addresses that a change touches: each function turns keys of what changed into addresses.

Paths stand for every edition's page of that path; pages of the tree have one edition and give whole links.
touches.tsv says which change asks which function.
"""

from collections.abc import Callable, Collection, Iterator
from datetime import date
from itertools import batched, chain
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import Count, Q
from django.urls import reverse
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page, ReferenceIndex

from rawi.articles.models import Article, ArticleContributor, Contributor, FrontPage, Section
from rawi.comments.models import Comment
from rawi.comments.queries.threads import ANSWERS_SHOWN, PER_PAGE
from rawi.media.models import Photo
from rawi.record.choices import ItemKind
from rawi.record.models import Dossier, Figure, Involvement, Item, Name, Relation, Series

Keys = Collection[int]
Touched = Callable[[Keys], Iterator[str]]

_TIMED = (ItemKind.PLEDGE, ItemKind.EVENT)
_FORMS = ("atom", "json")


# Pages of the tree


def pages(keys: Keys) -> Iterator[str]:
    """The pages themselves, and old addresses that lead to them."""
    yield from _urls(Page.objects.filter(pk__in=keys))
    for path in Redirect.objects.filter(redirect_page__in=keys).values_list("old_path", flat=True):
        yield from old_addresses(path)


def old_addresses(path: str) -> Iterator[str]:
    """An address that leads elsewhere. Wagtail keeps it without the slash that pages have at their end."""
    yield from (path, f"{path}/") if "?" not in path else ()


def chains(keys: Keys) -> Iterator[str]:
    """The sections above pages, up to the front."""
    above: set[str] = set()
    for path in Page.objects.filter(pk__in=keys).values_list("path", flat=True):
        above |= {path[:end] for end in range(Page.steplen, len(path), Page.steplen)}
    return _urls(Page.objects.filter(path__in=above, depth__gt=1))


def pages_that_link(keys: Keys) -> Iterator[str]:
    """Articles, fronts and sections whose text, related list or slots lead to pages."""
    return _referring(Page, keys)


def _urls(found: Any) -> Iterator[str]:
    for page in found:
        url = page.get_full_url()
        if url:
            yield url


def _referring(model: Any, keys: Keys) -> Iterator[str]:
    """The pages that lead to rows of a model."""
    return pages(referring(model, keys))


def referring(model: Any, keys: Keys) -> set[int]:
    """The keys of articles, fronts and sections that lead to rows of a model: Wagtail indexes references."""
    referred = ReferenceIndex.objects.filter(
        to_content_type=ContentType.objects.get_for_model(model), to_object_id__in=[str(key) for key in keys]
    )
    kinds = ContentType.objects.get_for_models(Article, FrontPage, Section).values()
    found = referred.filter(content_type__in=kinds).values_list("object_id", flat=True)
    return {int(key) for key in found}


# Articles


def short_links(keys: Keys) -> Iterator[str]:
    """The short addresses of articles."""
    return (reverse("short_link", args=[key]) for key in keys)


def contributors_of_articles(keys: Keys) -> Iterator[str]:
    """The pages of those in articles' bylines."""
    return contributors(_keys(ArticleContributor.objects.filter(article__in=keys), "contributor"))


def dossiers_of_articles(keys: Keys) -> Iterator[str]:
    """The dossiers that articles belong to."""
    return dossiers(_keys(Dossier.objects.filter(articles__in=keys), "pk"))


def items_of_articles(keys: Keys) -> Iterator[str]:
    """The items of articles that readers see, and the names in them."""
    found = _keys(Item.objects.filter(article__in=keys, is_public=True), "pk")
    return chain(items(found), names_of_items(found))


def threads(keys: Keys) -> Iterator[str]:
    """What readers wrote below articles: the first page, its parts for scripts, long answers, counts.

    What is taken down or comes in the middle moves all that comes later. As many parts are named as there
    may ever have been: one that is no more loses its file.
    """
    below = Comment.objects.filter(article_id__in=keys).order_by()
    tops = dict(below.filter(top=None).values_list("article_id").annotate(Count("pk")))
    for key in keys:
        yield reverse("comments", args=[key])
        yield reverse("rating_counts", args=[key])
        for number in range(1, -(-tops.get(key, 0) // PER_PAGE) + 2):
            yield reverse("comments_part", args=[key, number])
    answered = below.exclude(top=None).values("top_id").annotate(answers=Count("pk"))
    for key in answered.filter(answers__gt=ANSWERS_SHOWN).values_list("top_id", flat=True):
        yield reverse("comment_answers", args=[key])


def changes(keys: Keys) -> Iterator[str]:
    """What was corrected in articles."""
    corrected = Article.objects.filter(pk__in=keys, corrections__isnull=False)
    return (reverse("article_changes", args=[key]) for key in _keys(corrected, "pk"))


def corrections(keys: Keys) -> Iterator[str]:
    """What was corrected in articles, and the log of it all."""
    for place in changes(keys):
        yield place
        yield from correction_lists(())


def correction_lists(keys: Keys) -> Iterator[str]:
    """The log of corrections and its feeds."""
    yield reverse("corrections")
    yield from (reverse("feed_corrections", args=[form]) for form in _FORMS)


def articles_beside(keys: Keys) -> Iterator[str]:
    """Articles that may name these under them: of the same sections, dossiers, people and organisations."""
    paths = Page.objects.filter(pk__in=keys).values_list("path", flat=True)
    found: set[int] = set()
    for section in {path[: -Page.steplen] for path in paths}:
        found |= set(_keys(Article.objects.filter(path__startswith=section, live=True), "pk"))
    found |= set(_keys(Article.objects.filter(dossiers__articles__in=keys, live=True), "pk"))
    named = Involvement.objects.filter(item__article__in=keys, name__isnull=False)
    others = Involvement.objects.filter(name__in=_keys(named, "name"), is_public=True)
    found |= set(_keys(others, "item__article"))
    for some in batched(sorted(found - set(keys)), 500):
        yield from pages(some)


# Record items


def items(keys: Keys) -> Iterator[str]:
    """The items' own pages, data, cards, feeds and calendars."""
    for key, kind in Item.objects.filter(pk__in=keys).values_list("pk", "kind"):
        yield reverse("record_item", args=[key])
        yield reverse("item_json", args=[key])
        yield reverse("oembed_item", args=[key])
        yield from (reverse("feed_item", args=[key, form]) for form in _FORMS)
        if kind in _TIMED:
            yield reverse("calendar_item", args=[key])


def articles_of_items(keys: Keys) -> Iterator[str]:
    """The articles that items stand in."""
    return pages(_articles(keys))


def chains_of_items(keys: Keys) -> Iterator[str]:
    """Lists say how many items each article has."""
    return chains(_articles(keys))


def contributors_of_items(keys: Keys) -> Iterator[str]:
    """So do contributors' pages."""
    return contributors_of_articles(_articles(keys))


def dossiers_of_items(keys: Keys) -> Iterator[str]:
    """The dossiers of the items' articles."""
    return dossiers_of_articles(_articles(keys))


def names_of_items(keys: Keys) -> Iterator[str]:
    """The names that take part in items."""
    return names(_keys(Involvement.objects.filter(item__in=keys, name__isnull=False), "name"))


def series_of_items(keys: Keys) -> Iterator[str]:
    """The series that items are points of."""
    return series(_keys(Figure.objects.filter(item__in=keys, series__isnull=False), "series"))


def related_items(keys: Keys) -> Iterator[str]:
    """The items that these are related to, either way."""
    asked = Relation.objects.filter(Q(item__in=keys) | Q(earlier__in=keys))
    return items({key for pair in asked.values_list("item", "earlier") for key in pair} - set(keys))


def items_that_fell_due(keys: Keys) -> Iterator[str]:
    """Pledges that count as late from a day on; keys are ordinal numbers of days."""
    days = [date.fromordinal(key - 1) for key in keys]
    due = Item.objects.filter(pledge__due_to__in=days, is_public=True)
    found = _keys(due, "pk")
    return chain(items(found), articles_of_items(found), names_of_items(found))


def _articles(keys: Keys) -> list[int]:
    return _keys(Item.objects.filter(pk__in=keys), "article")


# Names, dossiers, series, contributors, photos


def names(keys: Keys) -> Iterator[str]:
    """The names' own pages, feeds and calendars."""
    for key in keys:
        yield reverse("record_name", args=[key])
        yield from (reverse("feed_name", args=[key, form]) for form in _FORMS)
        yield reverse("calendar_name", args=[key])


def items_of_names(keys: Keys) -> Iterator[str]:
    """The items that names take part in, and their articles."""
    found = _keys(Involvement.objects.filter(name__in=keys, is_public=True), "item")
    return chain(items(found), articles_of_items(found))


def dossiers_of_names(keys: Keys) -> Iterator[str]:
    """The dossiers about names, those of their items' articles, and the names that lead to these."""
    dossiers_about = dossiers(_keys(Dossier.objects.filter(names__in=keys), "pk"))
    return chain(dossiers_about, names(_keys(Name.objects.filter(merged_into__in=keys), "pk")))


def name_lists(keys: Keys) -> Iterator[str]:
    """The list of names."""
    yield reverse("record_names")


def dossiers(keys: Keys) -> Iterator[str]:
    """The dossiers' own pages, timelines, feeds and calendars."""
    for slug in Dossier.objects.filter(pk__in=keys).values_list("slug", flat=True):
        yield reverse("record_dossier", args=[slug])
        yield reverse("record_dossier_timeline", args=[slug])
        yield from (reverse("feed_dossier", args=[slug, form]) for form in _FORMS)
        yield reverse("calendar_dossier", args=[slug])


def items_of_dossiers(keys: Keys) -> Iterator[str]:
    """The items of the dossiers' articles, which name their dossiers."""
    return items(_keys(Item.objects.filter(article__dossiers__in=keys, is_public=True), "pk"))


def names_of_dossiers(keys: Keys) -> Iterator[str]:
    """The names that dossiers are about."""
    return names(_keys(Name.objects.filter(dossiers__in=keys), "pk"))


def series(keys: Keys) -> Iterator[str]:
    """The series' own pages."""
    slugs = Series.objects.filter(pk__in=keys).values_list("slug", flat=True)
    return (reverse("record_series", args=[slug]) for slug in slugs)


def dossiers_of_series(keys: Keys) -> Iterator[str]:
    """The dossiers that show series."""
    return dossiers(_keys(Dossier.objects.filter(series__in=keys), "pk"))


def contributors(keys: Keys) -> Iterator[str]:
    """The contributors' own pages."""
    return (found.get_absolute_url() for found in Contributor.objects.filter(pk__in=keys))


def articles_of_contributors(keys: Keys) -> Iterator[str]:
    """The articles with contributors in their byline."""
    return pages(_keys(ArticleContributor.objects.filter(contributor__in=keys), "article"))


def pages_with_photos(keys: Keys) -> Iterator[str]:
    """The pages that show photos."""
    return _referring(Photo, keys)


def lists_with_photos(keys: Keys) -> Iterator[str]:
    """The lists of articles that show photos: the photo stands there too."""
    shown = referring(Photo, keys)
    return chain(chains(shown), contributors_of_articles(shown), dossiers_of_articles(shown))


def contributors_with_photos(keys: Keys) -> Iterator[str]:
    """The contributors whom photos show."""
    return contributors(_keys(Contributor.objects.filter(photo__in=keys), "pk"))


def record_lists(keys: Keys) -> Iterator[str]:
    """The record's own front page, its lists and feeds: their first pages."""
    for name in ("record", "record_pledges", "record_timeline", "record_figures", "record_data"):
        yield reverse(name)
    yield from (reverse(name) for name in ("record_names", "record_dossiers"))
    yield from (reverse("feed_record", args=[form]) for form in _FORMS)


def _keys(rows: Any, field: str) -> list[int]:
    return list(rows.order_by(field).values_list(field, flat=True).distinct())
