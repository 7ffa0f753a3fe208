"""What a feed tells: items, and what became of pledges."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.text import Truncator
from django.utils.translation import get_language_info
from django.utils.translation import gettext as _

from rawi.api.pledge_words import pledge_lines
from rawi.api.schemas.item import PledgeFacts, PublicItem
from rawi.api.statement_words import said_of
from rawi.base.wording.dates import Style
from rawi.record.choices import ItemKind
from rawi.record.outcomes import outcome

TITLE_WORDS = 18
#: What XML 1.0 cannot hold.
_UNFIT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry. id is for ever, text is plain, item the key of the item that it is about (None: none).

    It has no author of its own: who speaks or pledges in it has not written it, so that the feed's author
    is its (RFC 4287, 4.2.1; JSON Feed 1.1, authors).
    """

    id: str
    url: str
    title: str
    text: str
    tag: str
    updated: datetime
    item: int | None

    def html(self, language: str) -> str:
        """The text as a paragraph of markup that runs its own way in any page."""
        direction = "rtl" if get_language_info(language)["bidi"] else "ltr"
        return format_html('<p dir="{}" lang="{}">{}</p>', direction, language, in_lines(self.text))


class Framed(Protocol):
    """What every feed has: a title, the page that it belongs to, its own address."""

    @property
    def title(self) -> str:
        """What it is called."""

    @property
    def page(self) -> str:
        """The page's address."""

    @property
    def address(self) -> str:
        """Its own."""


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed: its own address, the page that it belongs to, and its entries, the newest first."""

    title: str
    address: str
    page: str
    entries: list[Entry]

    @property
    def updated(self) -> datetime | None:
        """When anything in it changed last; None for an empty feed."""
        return max((entry.updated for entry in self.entries), default=None)


def entries_of(items: Iterable[PublicItem], style: Style) -> list[Entry]:
    """An entry for each item, as the newest change left it; style is that of dates."""
    entries = [_item(item, style) for item in items]
    return sorted(entries, key=lambda entry: (entry.updated, entry.item or 0), reverse=True)


def history_of(item: PublicItem, style: Style) -> list[Entry]:
    """The item, and each change of its status, the newest first."""
    changes = list(_changes(item, item.pledge)) if item.pledge else []
    return [*reversed(changes), _item(item, style)]


def _item(item: PublicItem, style: Style) -> Entry:
    history = item.pledge.history if item.pledge else []
    parts = (_label(item), "، ".join(_who(item)), said_of(item, _short(item.words)))
    return Entry(
        id=item.url,
        url=item.url,
        title=fit(": ".join(part for part in parts if part)),
        text=fit("\n".join(_lines(item, style))),
        tag=item.kind,
        updated=max([item.changed_at, *(change.at for change in history)]),
        item=item.id,
    )


def _changes(item: PublicItem, pledge: PledgeFacts) -> Iterator[Entry]:
    for number, change in enumerate(pledge.history, 1):
        status = outcome(change.status, pledge.polarity)
        yield Entry(
            id=f"{item.url}#status-{number}",
            url=item.url,
            title=fit(f"{status}: {_short(item.words)}"),
            text=fit("\n".join(part for part in (change.reason, change.evidence_words, change.url) if part)),
            tag="status",
            updated=change.at,
            item=item.id,
        )


def _label(item: PublicItem) -> str:
    return str(ItemKind(item.kind).label)


def _who(item: PublicItem) -> list[str]:
    return [part.name for part in item.names if part.role in ("speaker", "pledger")]


def _short(words: str) -> str:
    return Truncator(words).words(TITLE_WORDS, truncate="…")


def _lines(item: PublicItem, style: Style) -> Iterator[str]:
    yield said_of(item, item.words)
    if item.pledge:
        yield from pledge_lines(item.pledge, style)
    yield _("From: %(headline)s") % {"headline": item.article.headline}


def in_lines(text: str) -> SafeString:
    """The text as markup in which only the ends of lines are any."""
    return format_html_join(mark_safe("<br>"), "{}", ([line] for line in text.split("\n")))


def paragraph(text: str) -> SafeString:
    """The same as a paragraph that runs the way of its first letters."""
    return format_html('<p dir="auto">{}</p>', in_lines(text))


def fit(text: str) -> str:
    """The text without what no feed can hold."""
    return _UNFIT.sub(" ", text)
