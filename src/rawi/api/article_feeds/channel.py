"""What a feed of articles tells, whatever its form."""

from dataclasses import dataclass
from datetime import UTC, datetime

from rawi.api.articles.facts import ArticleFacts
from rawi.api.edition import Edition

#: Articles in a feed: with their whole text, a few hundred kilobytes.
LENGTH = 30
#: An empty feed has changed at no time: the earliest that every form can write.
NEVER = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Channel:
    """A feed: its title, the page that it belongs to, its own address, and its articles, the newest first.

    hub is the address of the WebSub hub that tells subscribers, "" without one.
    """

    title: str
    description: str
    page: str
    address: str
    edition: Edition
    articles: list[ArticleFacts]
    hub: str = ""

    @property
    def updated(self) -> datetime:
        """When anything in it changed last."""
        return max((article.changed_at for article in self.articles), default=NEVER)
