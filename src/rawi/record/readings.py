"""A version as the reading takes it: its blocks become a page, its findings point back into them."""

from collections.abc import Iterator
from dataclasses import dataclass

from rawi.articles.models import Version
from rawi.reading.model.findings import Finding
from rawi.reading.model.page import Block, BlockKind, Page, SourceFormat
from rawi.reading.model.page import DateBasis as PageDateBasis
from rawi.reading.spans import Span

_KINDS = {
    "headline": BlockKind.HEADLINE,
    "paragraph": BlockKind.PARAGRAPH,
    "subhead": BlockKind.SUBHEAD,
    "quotation": BlockKind.QUOTATION,
    "photo": BlockKind.CAPTION,
    "list": BlockKind.LIST_ITEM,
    "entry": BlockKind.PARAGRAPH,
}


@dataclass(frozen=True, slots=True)
class Located:
    """A finding and its spans in its own block's text; offset is where the block starts in the page."""

    finding: Finding
    block: str
    text: str
    spans: tuple[Span, ...]
    offset: int

    def words(self, span: Span) -> str:
        """The block's words at a span that counts in the page; "" for one that lies in another block."""
        start = span.start - self.offset
        return self.text[start : span.end - self.offset] if start >= 0 else ""


def read_version(version: Version) -> Iterator[Located]:
    """What the reading finds in a version, each with its place in its block."""
    # The finders bring their word tables along: commands that read nothing start without them.
    from rawi.reading.pipeline import find

    page = find(_page(version))
    blocks = {block.id: block for block in page.blocks}
    for finding in page.findings:
        block = blocks[finding.block]
        spans = tuple(span.shift(-block.span.start) for span in finding.spans if block.span.covers(span))
        if spans:
            yield Located(finding, block.id, page.words_of(block), spans, block.span.start)


def _page(version: Version) -> Page:
    article, pieces, blocks, length = version.article, [], [], 0
    for block in version.blocks:
        kind = _KINDS.get(block.kind)
        if kind is None:
            continue
        pieces.append(block.text)
        blocks.append(Block(block.id, kind, Span(length, length + len(block.text))))
        length += len(block.text) + 2
    return Page(
        text="\n\n".join(pieces),
        format=SourceFormat.TEXT,
        encoding="utf-8",
        blocks=tuple(blocks),
        headline=version.headline,
        published=article.published_on,
        reference_date=article.reference_day,
        date_basis=PageDateBasis(article.reference_basis),
    )
