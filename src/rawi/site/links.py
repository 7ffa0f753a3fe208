"""Links to sections and contributors, as plain values for the templates."""

from dataclasses import dataclass, field

from rawi.articles.models import Article, ArticleContributor, Section


@dataclass(slots=True)
class SectionLink:
    """A section with its live sub-sections."""

    title: str
    url: str
    path: str
    depth: int
    children: "list[SectionLink]" = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class ContributorLink:
    """A name of a byline."""

    name: str
    url: str
    kind: str
    role: str


def sections_by_path() -> dict[str, SectionLink]:
    """All live, public sections by their place in the tree, in tree order, each with its children."""
    links: dict[str, SectionLink] = {}
    for section in Section.objects.live().public().order_by("path"):
        link = SectionLink(section.title, section.get_url() or "", section.path, section.depth)
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


def contributors_of(article: Article) -> list[ContributorLink]:
    """The article's byline in order."""
    return [_link(contribution) for contribution in article.contributions.all()]


def _link(contribution: ArticleContributor) -> ContributorLink:
    contributor = contribution.contributor
    return ContributorLink(
        contributor.name, contributor.get_absolute_url(), contributor.kind, contribution.role
    )
