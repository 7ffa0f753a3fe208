"""Publish a page that was read: from its structure to an article on the site."""

from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from django.db import transaction

from rawi.articles.actions.credit import credit
from rawi.articles.actions.open_section import open_section
from rawi.articles.imported_body import PictureOf, body_of, no_picture
from rawi.articles.models import Article, ArticleContributor, FrontPage
from rawi.articles.slugs import free_slug, slug_of
from rawi.reading import Page
from rawi.sources.models import Source

#: Where an article goes whose page names no section.
DEFAULT_SECTION = "أخبار"


@dataclass(frozen=True, slots=True)
class PublishedPage:
    """The article, and whether it was made now."""

    article: Article
    is_new: bool


@transaction.atomic
def publish_page(
    page: Page, source: Source, *, front: FrontPage, user: Any, picture_of: PictureOf = no_picture
) -> PublishedPage:
    """The article of source, made and published in user's name unless it is there already.

    picture_of gives the kept photo that an address in the page stands for; None where none came along.
    """
    known = Article.objects.filter(source=source).first()
    if known:
        return PublishedPage(known, is_new=False)
    section = open_section(front, page.section_path or (DEFAULT_SECTION,))
    article = _article(page, source, picture_of, set(section.get_children().values_list("slug", flat=True)))
    section.add_child(instance=article)
    _add_byline(article, page)
    article.save_revision(user=user, log_action=True).publish(user=user)
    article.refresh_from_db()
    return PublishedPage(article, is_new=True)


def _article(page: Page, source: Source, picture_of: PictureOf, taken: set[str]) -> Article:
    headline = page.headline[:255]
    return Article(
        title=headline,
        slug=free_slug(slug_of(headline, fallback="article"), taken),
        body=[{"id": str(uuid4()), **block} for block in body_of(page, picture_of)],
        byline=page.byline[:500],
        dateline="، ".join(page.dateline)[:255],
        published_on=page.published,
        reference_day=page.reference_date,
        reference_basis=page.date_basis,
        source=source,
        live=False,
    )


def _add_byline(article: Article, page: Page) -> None:
    for order, named in enumerate(page.contributors):
        contributor = credit(named.name, named.kind, canonical=named.canonical)
        article.contributions.add(
            ArticleContributor(contributor=contributor, role=named.role, sort_order=order)
        )
