"""Articles with their record."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_noop as N_  # noqa: N812  as gettext calls it
from ninja import Path, Query, Router

from rawi.api.cursors import key_of
from rawi.api.endpoints.faults import FAULTS, Key
from rawi.api.facts import others
from rawi.api.facts.items import public_items
from rawi.api.paging import answer_page, cut, refuse_unknown
from rawi.api.problems import not_found
from rawi.api.schemas.others import ArticleRecord
from rawi.api.schemas.pages import ArticlePage
from rawi.api.schemas.questions import ArticleQuestion
from rawi.api.site_facts import site_facts
from rawi.record.queries import public_where
from rawi.record.queries.listing import article_keys, public_articles

router = Router()


@router.get(
    "/articles", response={200: ArticlePage} | FAULTS, summary=N_("Articles"), operation_id="articles"
)
def articles(request: HttpRequest, question: Query[ArticleQuestion]) -> Any:
    """Articles that readers can see, the last added first, with how many items each has."""
    refuse_unknown(request, question)
    after = key_of(question.cursor)
    keys, has_more = cut(article_keys(after, limit=question.limit + 1, dossier=question.dossier), question)
    site = site_facts(request)
    # Closed and withdrawn ones are left out only now: they make a page shorter, and leave no other trace.
    found = others.articles(public_articles().filter(pk__in=keys).order_by("-pk"), site)
    return answer_page(ArticlePage, found, request, site, cursor=str(keys[-1]) if has_more else "")


@router.get(
    "/articles/{id}",
    response={200: ArticleRecord} | FAULTS,
    summary=N_("One article"),
    operation_id="article",
)
def article(request: HttpRequest, id: Path[Key]) -> Any:
    """One article with all its public items, in the order of their ids."""
    site = site_facts(request)
    found = others.articles(public_articles().filter(pk=id), site)
    if not found:
        return not_found(request)
    items = public_items(public_where(article=id).order_by("pk").values_list("pk", flat=True), site)
    version = next((item.article.version for item in items if item.article.version), None)
    record = ArticleRecord(**dict(found[0]), version=version, items=items)
    return HttpResponse(record.model_dump_json(exclude_defaults=True), content_type="application/json")
