"""Who takes part in an item, where its words stand, and what else belongs to it."""

from datetime import date, datetime

from pydantic import Field

from rawi.api.schemas.shape import Shape


class Part(Shape):
    """One who takes part in an item, or what it is about."""

    role: str = Field(
        description="speaker, pledger, beneficiary, participant, organiser, place, about or mention"
    )
    id: int | None = Field(
        None, description="the name in the authority file; missing for a source without a name"
    )
    name: str = Field(description="the name as the authority file has it, else as the text has it")
    latin: str = Field("", description="the name in Latin letters")
    type: str = Field("", description="person, organisation, place, agreement or event")
    wikidata: str = Field("", description="Wikidata's id")
    as_named: str = Field("", description="how the text calls it")
    capacity: str = Field("", description="the office or title given in the text")
    speaker_kind: str = Field("", description="person, organisation, document or unnamed")
    reason: str = Field("", description="why an unnamed source is unnamed, in the text's words")


class Quote(Shape):
    """Words of the article that say what the item says."""

    version: int = Field(description="number of the article's version")
    block: str = Field(description="id of the block; the article's page has it as #b-<id>")
    start: int = Field(description="first code point of the words in the block's text")
    end: int = Field(description="the code point after the last")
    exact: str = Field(description="the words")
    prefix: str = Field("", description="some of what stands before them in the block")
    suffix: str = Field("", description="some of what stands after them")
    sentence_hash: str = Field(description="SHA-256 of the sentence that holds them")


class ItemArticle(Shape):
    """The article that an item stands in."""

    id: int
    headline: str
    url: str = Field(description="short address, which never changes")
    version: int | None = Field(None, description="number of the version that the words stand in")


class Link(Shape):
    """What an item is to an earlier one."""

    kind: str = Field(description="repeats, contradicts, reverses, answers or follows")
    earlier: int = Field(description="id of the earlier item")
    explanation: str = ""


class Answer(Shape):
    """A dispute of the item that the newsroom has answered."""

    kind: str = Field(description="reply, dispute or error")
    outcome: str = Field(description="upheld, dismissed or reply_published")
    answer: str
    answered_at: datetime | None = None
    name: str = Field("", description="who replies, where the reply is published")
    text: str = Field("", description="the reply, where it is published")


class Change(Shape):
    """One change of a pledge's status."""

    status: str
    since: str = Field(description="EDTF")
    since_day: date = Field(description="its first day")
    reason: str
    evidence: int | None = Field(None, description="id of the item whose words show it")
    evidence_words: str = ""
    url: str = Field("", description="a page elsewhere that shows it")
    at: datetime = Field(description="when the newsroom set it")
