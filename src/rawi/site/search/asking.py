"""What a reader asks of the search page: a form's fields, read without believing any of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.translation import gettext_lazy as _

from rawi.search.questions import Question, asked
from rawi.search.results import speakers_called
from rawi.site.links import SectionLink

ARTICLES = "article"
KIND_TITLES: dict[str, Any] = {
    ARTICLES: _("Articles"),
    "statement": _("Statements"),
    "pledge": _("Pledges"),
    "figure": _("Figures"),
    "event": _("Events"),
}
_MOST_PAGES = 100


@dataclass(frozen=True, slots=True)
class Option:
    """One choice of a filter; depth is a sub-section's."""

    value: str
    title: Any
    is_chosen: bool
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Asking:
    """The form as it was sent; what cannot be meant is "". page begins with 1."""

    text: str
    speaker: str
    section: str
    kind: str
    since: str
    until: str
    is_newest_first: bool
    page: int

    @property
    def is_narrowed(self) -> bool:
        """Whether anything but words was asked."""
        return bool(self.speaker or self.section or self.kind or self.since or self.until)

    def question(self) -> Question:
        """What the index is asked."""
        return asked(
            self.text,
            speakers=speakers_called(self.speaker) if self.speaker else None,
            section=int(self.section) if self.section else None,
            kind=self.kind,
            since=date.fromisoformat(self.since) if self.since else None,
            until=date.fromisoformat(self.until) if self.until else None,
            newest_first=self.is_newest_first,
        )


def asking(given: Mapping[str, str], sections: Mapping[str, SectionLink]) -> Asking:
    """The form that was sent, as far as it means something."""
    kind, section = given.get("kind", ""), given.get("section", "")
    page = given.get("page", "")
    number = int(page) if page.isascii() and page.isdecimal() and len(page) <= 3 else 1
    return Asking(
        text=_line(given, "q"),
        speaker=_line(given, "speaker"),
        section=section if section in {str(one.key) for one in sections.values()} else "",
        kind=kind if kind in KIND_TITLES else "",
        since=_day(given.get("since", "")),
        until=_day(given.get("until", "")),
        is_newest_first=given.get("sort") == "newest",
        page=min(max(number, 1), _MOST_PAGES),
    )


def kind_options(chosen: str) -> list[Option]:
    """What the form offers to look among."""
    return [Option(value, title, value == chosen) for value, title in KIND_TITLES.items()]


def section_options(chosen: str, sections: Mapping[str, SectionLink]) -> list[Option]:
    """The sections in the order of their tree."""
    least = min((one.depth for one in sections.values()), default=0)
    return [
        Option(str(one.key), one.title, str(one.key) == chosen, one.depth - least)
        for one in sections.values()
    ]


def _line(given: Mapping[str, str], name: str) -> str:
    return " ".join(given.get(name, "").replace("\x00", " ").split())[:200]


def _day(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat() if len(text) == 10 else ""
    except ValueError:
        return ""
