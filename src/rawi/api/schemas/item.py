"""A record item, with what each kind alone has."""

from datetime import date as Day  # noqa: N812  a kind of item is called date
from datetime import datetime
from typing import Literal

from pydantic import Field

from rawi.api.schemas.parts import Answer, Change, ItemArticle, Link, Part, Quote
from rawi.api.schemas.shape import Shape

Kind = Literal["statement", "pledge", "figure", "event", "name", "date"]


class StatementFacts(Shape):
    """What a statement has."""

    form: str = Field(description="direct, indirect or mixed")
    attribution: str = Field(
        description="explicit: its sentence names the speaker; inherited: one before does"
    )
    cue: str = Field("", description="the word that attributes")
    cue_class: str = Field(description="say, add, confirm, promise, deny, accuse, demand, warn or expect")
    told_to: str = ""
    channel: str = ""
    insertions: list[str] = Field([], description="words that the newsroom put into the quotation")
    gist: str = Field("", description="an editor's summary")
    said_on: str = Field("", description="EDTF; missing where it is the article's day")


class PledgeFacts(Shape):
    """What a pledge has."""

    polarity: str = Field(description="do or refrain")
    cue: str = ""
    gist: str = Field("", description="an editor's summary")
    condition: str = ""
    due: str = Field("", description="EDTF date or interval")
    due_words: str = Field("", description="that time in the text's words")
    due_basis: str = Field(description="stated, inferred by an editor, or none")
    due_from: Day | None = None
    due_to: Day | None = None
    status: str
    is_overdue: bool = Field(description="due before today and still open: late, which is not broken")
    measurable: str = Field(description="yes, partly, no or unknown")
    baseline: int | None = Field(None, description="id of the figure at the start")
    target: int | None = Field(None, description="id of the figure to be reached")
    agreement: str = ""
    provision: str = ""
    statements: list[int] = Field([], description="ids of the statements that it rests on")
    history: list[Change] = Field([], description="changes of its status, oldest first")


class FigureFacts(Shape):
    """What a figure has."""

    low: float
    high: float = Field(description="equals low but for a range")
    unit: str = ""
    qualifier: str = Field(description="exact, about, more_than, less_than, up_to or at_least")
    figure_kind: str = Field(description="count, money, percent, rate or change")
    measures: str = Field("", description="what is counted or measured")
    of_whom: str = ""
    where: str = ""
    as_of: str = Field("", description="EDTF; missing where it is the article's day")
    previous: int | None = Field(None, description="id of the figure that this one replaces")
    series: int | None = Field(None, description="id of the series that it is a point of")


class EventFacts(Shape):
    """What an event has."""

    title: str
    type: str = ""
    start: str = Field("", description="EDTF")
    end: str = Field("", description="EDTF")
    status: str = Field(description="planned, held, postponed, cancelled or did_not_happen")
    certainty: int = Field(description="IPTC's eos0 to eos6 as 0 to 6")
    outcome: str = ""


class DateFacts(Shape):
    """What a date that the text names has."""

    edtf: str = ""
    grain: str
    direction: str
    relative: bool
    calendar: str
    duration: str = ""
    note: str = ""


class PublicItem(Shape):
    """One thing that an article says, as an editor has accepted it."""

    id: int = Field(description="stable: never given to another item")
    kind: Kind
    url: str
    words: str
    day: Day | None = Field(
        None, description="the item's place in time: an event's first day, else the article's"
    )
    starts_on: Day | None = Field(None, description="first day that a date or an event speaks of")
    ends_on: Day | None = Field(None, description="last day that it speaks of")
    article: ItemArticle
    names: list[Part] = []
    evidence: list[Quote] = []
    review: Literal["accepted", "amended"]
    accepted_by: str = Field(
        "",
        description="on whose word it stands: editor for one who read it, bulk for one of many that an "
        "editor took at once by their confidence, import for a page that came in with all that it says",
    )
    rule: str = Field("", description="the rule of the reading that suggested it; missing where a person did")
    confidence: float | None = Field(None, description="the rule's own, 0 to 1")
    licence: str = Field(description="address of the licence")
    revision: int = Field(description="how often it was changed, the first time included")
    changed_at: datetime
    statement: StatementFacts | None = None
    pledge: PledgeFacts | None = None
    figure: FigureFacts | None = None
    event: EventFacts | None = None
    date: DateFacts | None = None
    relations: list[Link] = []
    disputes: list[Answer] = Field([], description="disputes that were answered, and replies")
