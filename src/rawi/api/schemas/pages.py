"""Pages of lists, and what is answered when something is wrong."""

from pydantic import Field

from rawi.api.schemas.item import PublicItem
from rawi.api.schemas.others import FoundArticle, PublicArticle, PublicDossier, PublicName, PublicSeries
from rawi.api.schemas.shape import Shape


class _Page(Shape):
    next: str = Field("", description="address of the next page; missing on the last")
    licence: str = Field(description="address of the licence")


class ItemPage(_Page):
    """Items, newest first."""

    items: list[PublicItem]


class NamePage(_Page):
    """Names in the order of their ids."""

    items: list[PublicName]


class DossierPage(_Page):
    """Dossiers in the order of their ids."""

    items: list[PublicDossier]


class SeriesPage(_Page):
    """Series in the order of their ids."""

    items: list[PublicSeries]


class ArticlePage(_Page):
    """Articles, newest first."""

    items: list[PublicArticle]


class FoundPage(_Page):
    """Articles, the best first."""

    items: list[FoundArticle]


class Fault(Shape):
    """One parameter that cannot be as it is."""

    parameter: str
    reason: str


class Problem(Shape):
    """RFC 9457. title and detail are in Arabic, or in English where Accept-Language prefers it."""

    type: str = "about:blank"
    title: str
    status: int
    detail: str = ""
    instance: str = ""
    faults: list[Fault] = []
