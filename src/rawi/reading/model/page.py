"""The page: the structure that was read from a source."""

from dataclasses import field
from datetime import date
from enum import StrEnum

from rawi.reading.model.findings import Finding
from rawi.reading.spans import Span
from rawi.reading.values import dataclass


class SourceFormat(StrEnum):
    """What the source's bytes held."""

    TEXT = "text"
    HTML = "html"


class BlockKind(StrEnum):
    """What one block of the page is."""

    SECTION = "section"
    HEADLINE = "headline"
    BYLINE = "byline"
    DATELINE = "dateline"
    PUBLISHED = "published"
    CAPTION = "caption"
    SUBHEAD = "subhead"
    PARAGRAPH = "paragraph"
    QUOTATION = "quotation"
    LIST_ITEM = "list_item"
    TABLE = "table"
    BOILERPLATE = "boilerplate"


#: No newspaper's page is dated outside these years, both included.
FIRST_YEAR, LAST_YEAR = 1800, 2200

#: Kinds that hold the article's own prose, in which findings are looked for.
PROSE_KINDS = frozenset(
    {
        BlockKind.HEADLINE,
        BlockKind.CAPTION,
        BlockKind.SUBHEAD,
        BlockKind.PARAGRAPH,
        BlockKind.QUOTATION,
        BlockKind.LIST_ITEM,
        BlockKind.TABLE,
    }
)


class BoilerplateKind(StrEnum):
    """Why a block was left out of the article."""

    REPEAT = "repeat"
    RATING = "rating"
    COMMENTS = "comments"
    SHARING = "sharing"
    RELATED = "related"
    NAVIGATION = "navigation"
    COPYRIGHT = "copyright"
    ADVERTISING = "advertising"
    NEWSLETTER = "newsletter"
    TAGS = "tags"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, subhead, caption … of the source.

    span counts in Page.text; a block's words are span.of(page.text), exactly as the source has them.
    boilerplate is None unless kind is BOILERPLATE.
    """

    id: str
    kind: BlockKind
    span: Span
    boilerplate: BoilerplateKind | None = None


class ContributorKind(StrEnum):
    """Who a byline names: somebody, a news agency, or a desk of the paper."""

    PERSON = "person"
    AGENCY = "agency"
    DESK = "desk"


@dataclass(frozen=True, slots=True)
class Contributor:
    """One name of the byline.

    name is as the page prints it, without titles (د.) and marks; span counts in Page.text, None where the
    name comes from HTML metadata. role is author, photographer, editor or translator. canonical is the
    usual full name of an agency («وكالة الصحافة الفرنسية» for «أ.ف.ب»); "" where the printed name is all
    that is known.
    """

    name: str
    kind: ContributorKind
    span: Span | None = None
    role: str = "author"
    canonical: str = ""


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo of the page. caption and credit count in Page.text; None where the page prints none.

    block is the id of the caption's block; a photo without a caption has an empty block of kind CAPTION at
    its place. credit is the holder's words without brackets and lead words; holder is the same as readers
    should see it: without the joined ل («للمكتب الإعلامي» is credit, «المكتب الإعلامي» holder), "" without
    a credit. url and alt are "" and width (pixels) None for plain text and where the page does not say.
    """

    block: str
    caption: Span | None
    credit: Span | None
    url: str = ""
    alt: str = ""
    holder: str = ""
    width: int | None = None


class DateBasis(StrEnum):
    """Where a page's reference date comes from."""

    PRINTED = "printed"
    METADATA = "metadata"
    GIVEN = "given"
    INFERRED = "inferred"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Page:
    """What the reading made of one source.

    text is the source's text: for plain text, the decoded file as it is; for HTML, its visible text in
    document order, one block a line. All spans of the page and its findings count in it. encoding is the
    codec that gives text from the source's bytes. published is an EDTF day, printed or from the metadata,
    or "" when there is none; published_time is HH:MM in the page's own time zone, "" when unknown.
    reference_date is the day that relative dates are counted from (None: unknown), date_basis says how it
    was found. url is the page's own canonical address, else the caller's. problem is "" for a news page,
    else the code of the ReadingError that says why it is none.
    """

    text: str
    format: SourceFormat
    encoding: str
    blocks: tuple[Block, ...]
    section_path: tuple[str, ...] = ()
    headline: str = ""
    byline: str = ""
    contributors: tuple[Contributor, ...] = ()
    dateline: tuple[str, ...] = ()
    published: str = ""
    published_time: str = ""
    reference_date: date | None = None
    date_basis: DateBasis = DateBasis.NONE
    photos: tuple[Photo, ...] = ()
    url: str = ""
    language: str = "ar"
    problem: str = ""
    findings: tuple[Finding, ...] = field(default=())

    def words_of(self, block: Block) -> str:
        """The block's words as the source has them."""
        return block.span.of(self.text)

    @property
    def prose(self) -> tuple[Block, ...]:
        """The blocks in which findings are looked for, in the order of the source."""
        return tuple(block for block in self.blocks if block.kind in PROSE_KINDS)
