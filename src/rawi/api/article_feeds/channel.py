"""What a feed of articles tells, whatever its form."""

from dataclasses import dataclass, field
from datetime import UTC, datetime

from rawi.api.articles.facts import ArticleFacts
from rawi.api.edition import Edition

#: Articles in a feed: with their whole text, a few hundred kilobytes.
LENGTH = 30
#: An empty feed has changed at no time: the earliest that every form can write.
NEVER = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Gone:
    """An article that would stand in the feed, had the newsroom not taken it back: its id, when, and why."""

    short_url: str
    when: datetime
    notice: str


@dataclass(frozen=True, slots=True)
class Channel:
    """A feed: its title, the page that it belongs to, its own address, and its articles, the newest first.

    gone are those that were retracted: they are told as taken back where a form can, and as news in none.
    hub is the address of the WebSub hub that tells subscribers, "" without one.
    """

    title: str
    description: str
    page: str
    address: str
    edition: Edition
    articles: list[ArticleFacts]
    gone: list[Gone] = field(default_factory=list)
    hub: str = ""

    @property
    def updated(self) -> datetime:
        """When anything in it changed last."""
        changes = (article.changed_at for article in self.articles)
        return max((*changes, *(one.when for one in self.gone)), default=NEVER)
