"""Live blogs: articles whose body has entries, each with its time."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from rawi.articles.models.article import Article
from rawi.articles.richtext import text_of


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: the id of its block, its time, its words; source is the text as it is stored."""

    id: str
    at: datetime
    headline: str
    source: str
    pinned: bool

    @property
    def text(self) -> str:
        """The words below the headline."""
        return text_of(self.source)


def entry_words(value: Any) -> str:
    """All that an entry's block says, as its version keeps it: the headline, then the text."""
    return "\n".join(part for part in (value["headline"], text_of(value["text"].source)) if part)


def is_live(article: Article) -> bool:
    """True of an article that has entries; asked of the stored form."""
    return any(block["type"] == "entry" for block in article.body.raw_data)


def entries_of(article: Article) -> list[Entry]:
    """The entries, those that are pinned first, then the newest."""
    return in_order(list(_entries(article)))


def in_order(entries: Sequence[Any]) -> list[Any]:
    """Things with pinned and at, as readers see them; of one minute the one that stands first in the body."""
    return sorted(entries, key=lambda one: (one.pinned, one.at), reverse=True)


def _entries(article: Article) -> Iterator[Entry]:
    if is_live(article):
        for child in article.body:
            if child.block_type == "entry":
                value = child.value
                yield Entry(
                    str(child.id), value["at"], value["headline"], value["text"].source, value["pinned"]
                )
