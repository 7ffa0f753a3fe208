"""Findings: what the reading suggests, each with the words that say so."""

from enum import StrEnum

from rawi.reading.spans import Span
from rawi.reading.values import dataclass


class FindingKind(StrEnum):
    """The kinds of finding."""

    DATE = "date"
    STATEMENT = "statement"
    FIGURE = "figure"
    NAME = "name"
    PLEDGE = "pledge"
    EVENT = "event"


class NameType(StrEnum):
    """What a name is the name of."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    AGREEMENT = "agreement"
    EVENT = "event"


class Grain(StrEnum):
    """How fine a date is known."""

    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    SPAN = "span"


class Direction(StrEnum):
    """Where a date lies, seen from the page's day."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class DateValue:
    """A date: edtf is an EDTF / ISO 8601-2 value, "" when the words cannot be placed.

    calendar is "gregorian" or "hijri" (the words' calendar; edtf is always Gregorian).
    duration is an ISO 8601 duration ("P10Y") where the words give a length, else "".
    note names a contradiction that was seen and kept, such as "weekday_mismatch", else "".
    """

    edtf: str
    grain: Grain
    direction: Direction = Direction.UNKNOWN
    relative: bool = False
    calendar: str = "gregorian"
    duration: str = ""
    note: str = ""


class SpeakerKind(StrEnum):
    """What kind of source speaks."""

    PERSON = "person"
    ORGANISATION = "organisation"
    DOCUMENT = "document"
    UNNAMED = "unnamed"


class Form(StrEnum):
    """Whether the words are the speaker's own."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class Attribution(StrEnum):
    """Whether the sentence itself names the speaker."""

    EXPLICIT = "explicit"
    INHERITED = "inherited"


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks: the fullest name on the page, the words used here, and the capacity given.

    span is where the name stands; None when the speaker is inherited from a sentence before.
    reason says why an unnamed source is unnamed, in the page's words, else "".
    """

    name: str
    kind: SpeakerKind
    as_named: str = ""
    capacity: str = ""
    span: Span | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class StatementValue:
    """Who said what: speakers (several when joint; empty when nobody is named), the cue and its class.

    cue is "" for a headline colon or a bare quotation. cue_class is one of say, add, confirm, promise,
    deny, accuse, demand, warn, expect. insertions are the editor's words in square brackets.
    """

    speakers: tuple[Speaker, ...]
    form: Form
    attribution: Attribution
    cue: str = ""
    cue_class: str = "say"
    cue_span: Span | None = None
    told_to: str = ""
    channel: str = ""
    insertions: tuple[Span, ...] = ()


class Qualifier(StrEnum):
    """How exact a figure is meant to be."""

    EXACT = "exact"
    ABOUT = "about"
    MORE_THAN = "more_than"
    LESS_THAN = "less_than"
    UP_TO = "up_to"
    AT_LEAST = "at_least"


class FigureKind(StrEnum):
    """What sort of figure it is."""

    COUNT = "count"
    MONEY = "money"
    PERCENT = "percent"
    RATE = "rate"
    CHANGE = "change"


@dataclass(frozen=True, slots=True)
class FigureValue:
    """A number that counts or measures: one value, or (low, high) for a range.

    unit is the counted noun, currency or "%" in its base form. previous is the span of the figure that
    this one replaces ("from 12 to 3"), None where there is none. measures is what is counted, in the
    page's words, "" where the words do not say.
    """

    value: float | int | tuple[float | int, float | int]
    unit: str
    qualifier: Qualifier = Qualifier.EXACT
    kind: FigureKind = FigureKind.COUNT
    previous: Span | None = None
    measures: str = ""


@dataclass(frozen=True, slots=True)
class NameValue:
    """A name: its fullest form on the page, its type, and the capacity given with it ("" if none).

    forms are the other surface forms that the page uses for the same one.
    """

    name: str
    type: NameType
    capacity: str = ""
    forms: tuple[str, ...] = ()


class Polarity(StrEnum):
    """A pledge to do, or not to do."""

    DO = "do"
    REFRAIN = "refrain"


@dataclass(frozen=True, slots=True)
class PledgeValue:
    """Who binds himself to what: due is an EDTF value or interval, None where no time is given."""

    pledgers: tuple[Speaker, ...]
    polarity: Polarity
    cue: str
    due: str | None = None
    due_words: str = ""
    beneficiary: str = ""
    condition: str = ""


class EventStatus(StrEnum):
    """Whether an event has taken place."""

    PLANNED = "planned"
    HELD = "held"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"
    DID_NOT_HAPPEN = "did_not_happen"


@dataclass(frozen=True, slots=True)
class EventValue:
    """Something dated that happens: certainty is IPTC's eos0–eos6 as 0–6."""

    title: str
    type: str
    start: str = ""
    end: str = ""
    status: EventStatus = EventStatus.HELD
    certainty: int = 5
    place: str = ""
    participants: tuple[str, ...] = ()


Value = DateValue | StatementValue | FigureValue | NameValue | PledgeValue | EventValue


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing the reading suggests.

    spans count in Page.text and give back the very words; sentence is the sentence they stand in; block
    is the id of that block. rule names the module that found it, entry the table entry that fired ("" if
    none). confidence lies in 0–1.
    """

    kind: FindingKind
    spans: tuple[Span, ...]
    block: str
    sentence: Span
    rule: str
    confidence: float
    value: Value
    entry: str = ""

    @property
    def start(self) -> int:
        """Where the finding's first word begins."""
        return self.spans[0].start
