"""Links to sections and contributors, as plain values for the templates."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from django.contrib.contenttypes.models import ContentType
from django.http import HttpRequest

from rawi.articles.models import ArticleContributor, Section
from rawi.articles.queries import closed
from rawi.site.opened import opened_by


@dataclass(slots=True)
class SectionLink:
    """A section with its live sub-sections."""

    title: str
    url: str
    path: str
    depth: int
    children: "list[SectionLink]" = field(default_factory=list)
    key: int = 0


@dataclass(frozen=True, slots=True)
class ContributorLink:
    """A name of a byline."""

    name: str
    url: str
    kind: str
    role: str


def sections_by_path(request: HttpRequest) -> dict[str, SectionLink]:
    """All live sections that are public, or opened by the request's reader, by their place in the tree, in
    tree order, each with its children.

    They are looked up once a request.
    """
    known: dict[str, SectionLink] | None = getattr(request, "_section_links", None)
    if known is None:
        known = request._section_links = _section_links(opened_by(request))  # type: ignore[attr-defined]  # kept for this request
    return known


def _section_links(opened: frozenset[int]) -> dict[str, SectionLink]:
    links: dict[str, SectionLink] = {}
    # One query: Wagtail's public() would ask for all restrictions first. The type is asked too, which every
    # section has: SQLite then begins at its index, and not at the paths of all pages.
    sections = Section.objects.live().filter(content_type=ContentType.objects.get_for_model(Section))
    for section in sections.exclude(closed(opened=opened)).order_by("path"):
        link = SectionLink(
            section.title, section.get_url() or "", section.path, section.depth, key=section.pk
        )
        parent = links.get(section.path[: -section.steplen])
        if parent:
            parent.children.append(link)
        links[section.path] = link
    return links


def top_sections(links: dict[str, SectionLink]) -> list[SectionLink]:
    """The sections that stand directly below the front page."""
    least = min((link.depth for link in links.values()), default=0)
    return [link for link in links.values() if link.depth == least]


def section_path(page_path: str, links: dict[str, SectionLink]) -> list[SectionLink]:
    """The sections above the page at page_path, outermost first."""
    return [link for path, link in links.items() if page_path.startswith(path) and path != page_path]


def byline(contributions: Iterable[ArticleContributor]) -> list[ContributorLink]:
    """The names of a byline in order."""
    return [_link(contribution) for contribution in contributions]


def _link(contribution: ArticleContributor) -> ContributorLink:
    contributor = contribution.contributor
    return ContributorLink(
        contributor.name, contributor.get_absolute_url(), contributor.kind, contribution.role
    )
