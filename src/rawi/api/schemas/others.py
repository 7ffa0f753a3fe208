"""Names, dossiers, series and articles."""

from datetime import date, datetime

from pydantic import Field

from rawi.api.schemas.item import PublicItem
from rawi.api.schemas.shape import Shape


class NameRef(Shape):
    """A name that something refers to."""

    id: int
    name: str


class PublicOffice(Shape):
    """An office that somebody holds or held."""

    title: str
    organisation: NameRef | None = None
    since: str = Field("", description="EDTF")
    until: str = Field("", description="EDTF")


class PublicName(Shape):
    """A person, organisation, place, agreement or event of the authority file."""

    id: int
    type: str = Field(description="person, organisation, place, agreement or event")
    name: str
    latin: str = Field("", description="the name in Latin letters")
    wikidata: str = Field("", description="Wikidata's id")
    description: str = ""
    url: str
    offices: list[PublicOffice] = []


class PublicDossier(Shape):
    """A running story. Its items: /items?dossier=<id>; its articles: /articles?dossier=<id>."""

    id: int
    slug: str
    title: str
    introduction: str = ""
    url: str
    names: list[NameRef] = []
    series: list[int] = Field([], description="ids of its series of figures")
    changed_at: datetime


class Point(Shape):
    """One figure of a series."""

    item: int = Field(description="id of the figure")
    url: str
    day: date | None = None
    as_of: str = Field("", description="EDTF")
    low: float
    high: float
    unit: str = ""
    qualifier: str


class PublicSeries(Shape):
    """A number that moves."""

    id: int
    slug: str
    title: str
    unit: str = ""
    description: str = ""
    url: str
    points: list[Point] = Field([], description="in the order of time")


class PublicArticle(Shape):
    """An article that readers can see, without its text."""

    id: int
    headline: str
    summary: str = ""
    url: str = Field(description="short address, which never changes")
    page: str = Field("", description="address of the page now")
    language: str
    published_on: str = Field("", description="EDTF: the day that the article gives for itself")
    first_published_at: datetime | None = None
    last_published_at: datetime | None = None
    is_retracted: bool = Field(False, description="the newsroom took it back: it is news no longer")
    counts: dict[str, int] = Field({}, description="public items by kind")


class FoundArticle(PublicArticle):
    """An article that a search found."""

    words: str = Field("", description="the piece of its text that has most of the words")


class ArticleRecord(PublicArticle):
    """An article with its record."""

    version: int | None = Field(None, description="number of its newest version")
    items: list[PublicItem] = []
