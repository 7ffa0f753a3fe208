"""What can be asked: the parameters of each list."""

import re
from datetime import date
from typing import Annotated, Any, Literal

from django.utils.translation import gettext_noop as N_  # noqa: N812  as gettext calls it
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field
from pydantic_core import PydanticCustomError

from rawi.api.schemas.item import Kind
from rawi.base.keys import MOST_KEY as KEY
from rawi.record.choices import InvolvementRole, NameType, PledgeStatus

MOST = 100

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def _written_out(given: Any) -> Any:
    """Refuse what is no day as ISO 8601 writes it: pydantic would take "0" for 1970-01-01."""
    if isinstance(given, str) and not _DAY.fullmatch(given):
        # As pydantic's own faults of dates, which are worded where the client's language is known.
        raise PydanticCustomError("date_not_written_out", "no day as ISO 8601 writes it")
    return given


Day = Annotated[date, BeforeValidator(_written_out)]


class Question(BaseModel):
    """What every list can be asked."""

    model_config = ConfigDict(extra="forbid")

    limit: int = Field(50, ge=1, le=MOST, description=N_("how many at most"))
    cursor: str = Field("", max_length=40, description=N_("where to go on: part of the page before's next"))


class PledgeQuestion(Question):
    """Which pledges."""

    name: int | None = Field(None, ge=1, le=KEY, description=N_("id of a name that takes part"))
    role: InvolvementRole | None = Field(None, description=N_("that name's part; needs name"))
    status: PledgeStatus | None = Field(None, description=N_("what became of the pledge"))
    overdue: bool = Field(False, description=N_("true: due before today and still open, which is not broken"))
    dossier: int | None = Field(None, ge=1, le=KEY, description=N_("id of a dossier"))
    article: int | None = Field(None, ge=1, le=KEY, description=N_("id of an article"))
    since: Day | None = Field(None, description=N_("first day that the item may have"))
    until: Day | None = Field(None, description=N_("last day that it may have"))


class ItemQuestion(PledgeQuestion):
    """Which items; status and overdue ask for pledges."""

    kind: Kind | None = Field(None, description=N_("what the item keeps"))


class NameQuestion(Question):
    """Which names."""

    type: NameType | None = Field(None, description=N_("what it is the name of"))
    spelling: str = Field(
        "", max_length=255, description=N_("a whole name, in any spelling that the record knows")
    )
    wikidata: str = Field(
        "", max_length=16, description=N_("its id in Wikidata"), pattern="^(Q[1-9][0-9]{0,14})?$"
    )


class ArticleQuestion(Question):
    """Which articles."""

    dossier: int | None = Field(None, ge=1, le=KEY, description=N_("id of a dossier"))


class SearchQuestion(Question):
    """What is searched for. A cursor counts what was given before; nothing is given beyond some hundred."""

    q: str = Field("", max_length=200, description=N_("words, or a phrase in quotation marks"))
    section: int | None = Field(None, ge=1, le=KEY, description=N_("id of a section"))
    speaker: int | None = Field(None, ge=1, le=KEY, description=N_("id of a name that speaks or pledges"))
    since: Day | None = Field(None, description=N_("first day"))
    until: Day | None = Field(None, description=N_("last day"))
    sort: Literal["best", "newest"] = Field("best", description=N_("what comes first"))


class SearchItemQuestion(SearchQuestion):
    """What is searched for in the record."""

    kind: Literal["statement", "pledge", "figure", "event"] | None = Field(
        None, description=N_("what the item keeps")
    )
