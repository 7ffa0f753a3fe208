"""What can be asked: the parameters of each list."""

from datetime import date as Day
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from rawi.api.schemas.item import Kind
from rawi.record.choices import InvolvementRole, NameType, PledgeStatus

MOST = 100
#: The largest key that the databases hold.
KEY = 2**63 - 1

Role = Literal[tuple(InvolvementRole.values)]  # type: ignore[valid-type]  # the record's own list
Status = Literal[tuple(PledgeStatus.values)]  # type: ignore[valid-type]
Type = Literal[tuple(NameType.values)]  # type: ignore[valid-type]


class Question(BaseModel):
    """What every list can be asked."""

    model_config = ConfigDict(extra="forbid")

    limit: int = Field(50, ge=1, le=MOST, description="how many at most")
    cursor: str = Field("", max_length=40, description="where to go on: part of the page before's next")


class PledgeQuestion(Question):
    """Which pledges."""

    name: int | None = Field(None, ge=1, le=KEY, description="id of a name that takes part")
    role: Role | None = Field(None, description="that name's part; needs name")
    status: Status | None = Field(None, description="what became of the pledge")
    overdue: bool = Field(False, description="true: due before today and still open, which is not broken")
    dossier: int | None = Field(None, ge=1, le=KEY, description="id of a dossier")
    article: int | None = Field(None, ge=1, le=KEY, description="id of an article")
    since: Day | None = Field(None, description="first day that the item may have")
    until: Day | None = Field(None, description="last day that it may have")

    @model_validator(mode="after")
    def role_is_somebody_s(self) -> "PledgeQuestion":
        """A role alone is asked of nobody."""
        if self.role and self.name is None:
            raise ValueError("role needs name")
        return self


class ItemQuestion(PledgeQuestion):
    """Which items; status and overdue ask for pledges."""

    kind: Kind | None = None


class NameQuestion(Question):
    """Which names."""

    type: Type | None = None
    spelling: str = Field("", max_length=255, description="a whole name, in any spelling that the record knows")
    wikidata: str = Field("", max_length=16, pattern="^(Q[1-9][0-9]{0,14})?$")


class ArticleQuestion(Question):
    """Which articles."""

    dossier: int | None = Field(None, ge=1, le=KEY, description="id of a dossier")
