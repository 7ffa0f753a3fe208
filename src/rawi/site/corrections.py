"""Notices of corrections as pages show them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.http import HttpRequest

from rawi.articles.choices import CorrectionKind
from rawi.articles.differences import ChangedBlock, differences
from rawi.articles.models import Article, Correction

#: Kinds that a reader must meet before the text, in this order; the others stand below it.
FIRST = (CorrectionKind.RETRACTION, CorrectionKind.CORRECTION)


@dataclass(frozen=True, slots=True)
class ShownCorrection:
    """A notice: what kind, when, its words, the address of what changed ("" where nothing is shown)."""

    id: int
    kind: str
    label: str
    at: datetime
    text: str
    url: str
    changes_url: str


@dataclass(frozen=True, slots=True)
class Change:
    """A notice with the words that changed."""

    correction: ShownCorrection
    blocks: list[ChangedBlock]


def shown(correction: Correction) -> ShownCorrection:
    """The notice for a template."""
    has_changes = bool(correction.before_id and correction.shows_changes)
    address = correction.get_absolute_url()
    return ShownCorrection(
        id=correction.pk,
        kind=correction.kind,
        label=str(correction.get_kind_display()),
        at=correction.published_at,
        text=correction.text,
        url=address,
        changes_url=address if has_changes else "",
    )


def notices_of(article: Article) -> tuple[list[ShownCorrection], list[ShownCorrection]]:
    """The notices that stand above the text and those below it, the newest first; one query."""
    given = [shown(one) for one in article.corrections.all()] if article.pk else []
    above = sorted((one for one in given if one.kind in FIRST), key=lambda one: FIRST.index(one.kind))
    return above, [one for one in given if one.kind not in FIRST]


def changes_of(article: Article) -> list[Change]:
    """Every notice with the words that changed, the newest first."""
    given = article.corrections.select_related("before", "version")
    return [Change(shown(one), _blocks(one)) for one in given]


def _blocks(correction: Correction) -> list[ChangedBlock]:
    if not (correction.before and correction.version and correction.shows_changes):
        return []
    return differences(correction.before.blocks, correction.version.blocks)


def log_entries(request: HttpRequest, corrections: Iterable[Correction]) -> list[dict[str, Any]]:
    """Lines of the log: the notice and the article that it stands on."""
    return [
        {"correction": shown(one), "headline": one.article.title, "article_url": one.article.get_url(request)}
        for one in corrections
    ]
