"""Pages and their findings as one HTML file: to look at, and to send."""

from collections.abc import Sequence
from html import escape
from importlib import resources

from rawi.base.marking import Mark, marked
from rawi.cli.gist import gist
from rawi.cli.show import STYLES
from rawi.reading import Page
from rawi.reading.model.findings import Finding, FindingKind
from rawi.reading.model.page import Block, BlockKind

_TAGS = {BlockKind.HEADLINE: "h1", BlockKind.SUBHEAD: "h2", BlockKind.BOILERPLATE: "del"}


def report(pages: Sequence[tuple[Page, str]]) -> str:
    """The HTML of pages and their names, one after the other; one page's ids stand without its number."""
    style = (resources.files(__package__) / "report.css").read_text(encoding="utf-8")
    title = escape(" · ".join(page.headline or name for page, name in pages))
    prefixes = [f"p{number}-" if len(pages) > 1 else "" for number in range(len(pages))]
    readings = "\n".join(_reading(page, prefix) for (page, _), prefix in zip(pages, prefixes, strict=True))
    return (
        f'<!doctype html>\n<html lang="{pages[0][0].language}" dir="rtl">\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width">\n<title>{title}</title>\n'
        f"<style>\n{style}</style>\n{readings}\n</html>\n"
    )


def _reading(page: Page, prefix: str) -> str:
    """One page: its blocks with the findings marked, and the findings by kind beside them."""
    numbered = {id(finding): f"{prefix}f{number}" for number, finding in enumerate(page.findings)}
    blocks = "\n".join(_block(page, block, numbered) for block in page.blocks)
    lists = "\n".join(_list(page, kind, numbered) for kind in STYLES)
    return (
        f'<article lang="{page.language}">\n{blocks}\n</article>\n'
        f'<aside lang="{page.language}">\n{lists}\n</aside>'
    )


def _block(page: Page, block: Block, numbered: dict[int, str]) -> str:
    start = block.span.start
    marks = [
        Mark(
            span.start - start,
            span.end - start,
            "mark",
            id=numbered[id(finding)] if order == 0 else "",
            classes=finding.kind,
        )
        for finding in page.findings
        if finding.block == block.id and finding.kind is not FindingKind.NAME
        for order, span in enumerate(finding.spans)
    ]
    tag = _TAGS.get(block.kind, "p")
    return f'<{tag} class="{block.kind}">{marked(page.words_of(block), marks)}</{tag}>'


def _list(page: Page, kind: FindingKind, numbered: dict[int, str]) -> str:
    found = [finding for finding in page.findings if finding.kind is kind]
    if not found:
        return ""
    lines = "\n".join(_line(page, finding, numbered) for finding in found)
    return f'<h2 class="{kind}">{STYLES[kind][1]} {kind} ({len(found)})</h2>\n<ul>\n{lines}\n</ul>'


def _line(page: Page, finding: Finding, numbered: dict[int, str]) -> str:
    words = escape(" … ".join(span.of(page.text) for span in finding.spans))
    return f'<li><a href="#{numbered[id(finding)]}">{words}</a> <small>{escape(gist(finding))}</small></li>'
