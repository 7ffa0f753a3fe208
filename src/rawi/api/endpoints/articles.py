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
from rawi.record.queries import public
from rawi.record.queries.listing import public_articles

router = Router()


@router.get(
    "/articles", response={200: ArticlePage} | FAULTS, summary=N_("Articles"), operation_id="articles"
)
def articles(request: HttpRequest, question: Query[ArticleQuestion]) -> Any:
    """Articles that readers can see, the last added first, with how many items each has."""
    asked = public_articles(dossier=question.dossier).order_by("-pk")
    after = key_of(question.cursor)
    if after is not None:
        asked = asked.filter(pk__lt=after)
    site = site_facts(request)
    refuse_unknown(request, question)
    found, has_more = cut(others.articles(asked[: question.limit + 1], site), question)
    return answer_page(ArticlePage, found, request, site, cursor=str(found[-1].id) if has_more else "")


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
    items = public_items(public().filter(article=id).order_by("pk").values_list("pk", flat=True), site)
    version = next((item.article.version for item in items if item.article.version), None)
    record = ArticleRecord(**dict(found[0]), version=version, items=items)
    return HttpResponse(record.model_dump_json(exclude_defaults=True), content_type="application/json")
