"""How many articles take comments, in a few queries for all of them."""

from collections.abc import Iterable

from wagtail.models import Page, Site

from rawi.articles.models import Article
from rawi.comments.choices import CommentMode
from rawi.comments.models import CommentSettings, Policy


def modes_of(articles: Iterable[Article], site: Site) -> dict[int, CommentMode]:
    """Each article's mode, by its key: as rawi.comments.queries.rules_of has it for one."""
    paths = {article.pk: article.path for article in articles}
    above = {path for own in paths.values() for path in _line_of(own)}
    said = Policy.objects.filter(page__path__in=above).exclude(mode="").values_list("page__path", "mode")
    modes = dict(said)
    settings = CommentSettings.objects.filter(site=site).first() or CommentSettings()
    return {pk: _nearest(path, modes, settings.mode) for pk, path in paths.items()}


def _line_of(path: str) -> list[str]:
    """The places of a page and of those above it, from above."""
    return [path[:end] for end in range(Page.steplen, len(path) + 1, Page.steplen)]


def _nearest(path: str, modes: dict[str, str], otherwise: str) -> CommentMode:
    return CommentMode(next((modes[one] for one in reversed(_line_of(path)) if one in modes), otherwise))
