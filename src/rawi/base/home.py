"""A block on the newsroom's first page: a heading, and lines that lead to work."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.http import HttpRequest
from django.utils.functional import Promise
from wagtail.admin.ui.components import Component

#: Lines that a block shows; all_url leads to the rest.
MOST = 10


@dataclass(frozen=True, slots=True)
class Line:
    """One piece of work: title and note are somebody's text, who and when say whose it is."""

    title: str
    url: str
    note: str = ""
    who: str = ""
    when: datetime | None = None
    day: date | None = None
    is_late: bool = False


class HomeBlock(Component):
    """A list of work for the person who looks; without lines it says `nothing`, else is absent.

    A block is one file: it names itself, its place (order), heading and nothing, and gives lines().
    """

    template_name = "base/home_block.html"
    name = ""
    order = 100
    heading: str | Promise = ""
    nothing: str | Promise = ""

    def __init__(self, request: HttpRequest) -> None:
        self.request = request

    def is_for(self, person: Any) -> bool:
        """True where the block is part of the person's work."""
        raise NotImplementedError

    def lines(self) -> list[Line]:
        """The person's work, the most urgent first; at most MOST."""
        raise NotImplementedError

    def all_url(self) -> str:
        """The address of the whole list; empty where there is none."""
        return ""

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        """What the template shows."""
        shown = self.lines()
        return {"block": self, "lines": shown, "all_url": self.all_url() if shown else ""}


def add_blocks(request: HttpRequest, panels: list[Any], *blocks: type[HomeBlock]) -> None:
    """Put those blocks among Wagtail's panels that are part of the person's work."""
    made = [block(request) for block in blocks]
    panels += [block for block in made if block.is_for(request.user)]
