"""An article's page."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.http import HttpRequest
from django.urls import reverse

from rawi.articles.body_text import HEADLINE_ID, block_texts
from rawi.articles.choices import DateBasis
from rawi.articles.models import Article
from rawi.articles.presentation import presents
from rawi.articles.richtext import Words
from rawi.base.own_address import whole
from rawi.record import queries
from rawi.site.alternates import editions
from rawi.site.body import BodyBlock, body_blocks, mark_up, marks_by_block
from rawi.site.corrections import ShownCorrection, notices_of
from rawi.site.links import ContributorLink, SectionLink, byline, section_path, sections_by_path
from rawi.site.live import live_facts
from rawi.site.presenters.answers import answers
from rawi.site.presenters.frame import frame
from rawi.site.reading_time import reading_minutes, word_count
from rawi.site.record.ways import way
from rawi.site.record_panel import record_groups
from rawi.site.related import related
from rawi.site.social import social_facts
from rawi.site.structured_article import article_graph
from rawi.site.summaries import summary_of


@dataclass(frozen=True, slots=True)
class ArticleFacts:
    """The article as the template shows it."""

    headline: str
    headline_html: str
    text: str
    summary: str
    section_path: list[SectionLink]
    contributors: list[ContributorLink]
    published_on: str
    inferred_on: str
    published_at: datetime | None
    dateline: list[str]
    word_count: int
    reading_minutes: int
    short_url: str
    report_url: str
    source_url: str
    body: list[BodyBlock]
    notices_above: list[ShownCorrection]
    notices_below: list[ShownCorrection]


@presents(Article)
def article(page: Article, request: HttpRequest) -> dict[str, Any]:
    """The article, its record beside it. A preview shows the draft's words and no record."""
    is_preview = getattr(request, "is_preview", False)
    # Who has said a page's password is led to nothing that is closed to everybody.
    is_open = not page.is_closed
    is_public = bool(page.pk and page.live and is_open)
    items = [] if is_preview else queries.public_of(page)
    texts = [block.text for block in block_texts(page)]
    count = word_count(texts)
    marks = marks_by_block(items)
    above, below = notices_of(page)
    facts = ArticleFacts(
        headline=page.title,
        text="\n\n".join(texts[1:]),
        headline_html=mark_up(Words(page.title), marks.get(HEADLINE_ID, ()), HEADLINE_ID),
        summary=page.summary,
        section_path=section_path(page.path, sections_by_path(request)),
        contributors=byline(page.contributions.select_related("contributor")),
        published_on=page.published_on,
        inferred_on=_inferred(page),
        published_at=page.first_published_at,
        dateline=[place.strip() for place in page.dateline.replace("،", ",").split(",") if place.strip()],
        word_count=count,
        reading_minutes=reading_minutes(count),
        short_url=whole(request, page.short_path) if page.pk and is_open else "",
        report_url=reverse("report_error", args=[page.pk]) if is_public else "",
        source_url=page.source.url if page.source else "",
        body=body_blocks(page, marks),
        notices_above=above,
        notices_below=below,
    )
    order = {block: place for place, block in enumerate([HEADLINE_ID, *(block.id for block in facts.body)])}
    framed = frame(request)
    context = framed | answers(page, request, framed["site"]) | {"editions": editions(page, request)}
    return context | {
        "article": facts,
        "record": record_groups(items, order),
        "live": live_facts(page),
        "related": related(page, items, request),
        "page_title": page.title,
        "description": page.search_description or summary_of(page),
        "canonical_url": page.get_full_url(request) if page.pk else "",
        "oembed_url": whole(request, way("oembed_article", page.pk)) if is_public else "",
        "social": social_facts(page, facts, request),
        # A preview is for nobody else: machines are told nothing of it.
        "structured": None if is_preview else article_graph(page, facts, items, context, request),
    }


def _inferred(page: Article) -> str:
    """The day that the text itself gives away, where the page prints none."""
    is_inferred = page.reference_basis == DateBasis.INFERRED and page.reference_day
    return page.reference_day.isoformat() if is_inferred and page.reference_day else ""
