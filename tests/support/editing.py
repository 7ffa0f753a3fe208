"""The editor's forms as a browser sends them."""

from typing import Any

from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from rawi.articles.blocks import INLINE
from rawi.articles.models import Article
from rawi.articles.richtext import plain


def article_form(headline: str, *paragraphs: str, slug: str = "khabar", **more: str) -> dict[str, str]:
    """The article's form; more is added as it stands, such as the button: **{"action-publish": "1"}."""
    body = [("paragraph", rich_text(plain(text), features=INLINE)) for text in paragraphs]
    fields: dict[str, Any] = {
        "title": headline,
        "slug": slug,
        "summary": "",
        "body": streamfield(body),
        "contributions": inline_formset([]),
        "picks": inline_formset([]),
        "comments": inline_formset([]),
        "dateline": "",
        "published_on": "",
        "reference_day": "",
        "reference_basis": "none",
        "live_until": "",
        "seo_title": "",
        "search_description": "",
        "go_live_at": "",
        "expire_at": "",
    }
    return nested_form_data(fields) | more


def rewrite(article: Article, *paragraphs: str) -> None:
    """Publish the article with other paragraphs; those that were there keep their blocks, in order."""
    kept = [block["id"] for block in article.body.raw_data]
    article.body = [
        {"type": "paragraph", "value": plain(text), "id": kept[place] if place < len(kept) else None}
        for place, text in enumerate(paragraphs)
    ]
    article.save_revision().publish()
    article.refresh_from_db()
