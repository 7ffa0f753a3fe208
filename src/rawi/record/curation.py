"""What editors decided about a set of pages, as a file: names, items, statuses, series, a dossier.

The file is TOML; docs/reference/curation.md lists its keys. Items are named by the words that say them, so
the same file fits whatever the reading found.
"""

import tomllib
from typing import Annotated, Any

from django.utils.translation import gettext as _
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from rawi.record.choices import InvolvementRole, ItemKind, NameType, PledgeStatus, RejectReason
from rawi.record.errors import Refused

Short = Annotated[str, Field(min_length=1, max_length=255)]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)


class Passage(_Part):
    """Words of a page: source is the name of the page's file, words stand in its text as they are."""

    source: Short
    words: str = Field(min_length=1)


class CuratedOffice(_Part):
    """An office that a person holds or held; since and until are EDTF values."""

    title: Short
    organisation: str = ""
    since: str = ""
    until: str = ""


class CuratedName(_Part):
    """A name of the authority file; also has the other spellings, which are merged into it."""

    name: Short
    type: NameType
    latin: str = ""
    wikidata: str = ""
    description: str = ""
    also: tuple[Short, ...] = ()
    offices: tuple[CuratedOffice, ...] = ()


class CuratedPart(_Part):
    """Who takes part in an item, in which role."""

    role: InvolvementRole
    name: Short
    capacity: str = ""


class CuratedChange(_Part):
    """A change of a pledge's status, shown by a passage of a page or by a page elsewhere."""

    status: PledgeStatus
    since: Short
    reason: Short
    evidence: Passage | None = None
    url: str = ""


class CuratedItem(_Part):
    """An item as an editor has it: at its words, with what differs from the reading.

    values are the kind's own fields (rawi.record.facts.FIELDS); parts None leaves them as they are;
    reject says why the item does not belong into the record.
    """

    kind: ItemKind
    at: Passage
    values: dict[str, Any] = Field(default_factory=dict)
    parts: tuple[CuratedPart, ...] | None = None
    changes: tuple[CuratedChange, ...] = ()
    reject: RejectReason | None = None


class CuratedSeries(_Part):
    """A number that moves: its points are figures, each at its words, in order of time."""

    title: Short
    slug: Short
    unit: str = ""
    description: str = ""
    points: tuple[Passage, ...]


class CuratedDossier(_Part):
    """A dossier about names, with the articles of sources and with series, by their addresses."""

    title: Short
    slug: Short
    introduction: str = ""
    names: tuple[Short, ...] = ()
    sources: tuple[Short, ...] = ()
    series: tuple[Short, ...] = ()


class Curation(_Part):
    """All that one file decides."""

    names: tuple[CuratedName, ...] = ()
    items: tuple[CuratedItem, ...] = ()
    series: tuple[CuratedSeries, ...] = ()
    dossiers: tuple[CuratedDossier, ...] = ()


def parse(data: bytes) -> Curation:
    """The curation that a file holds. Raises Refused, which says what is wrong and where."""
    try:
        return Curation.model_validate(tomllib.loads(data.decode("utf-8")))
    except UnicodeDecodeError as error:
        raise Refused(_("The file is not UTF-8 text (byte %(byte)d).") % {"byte": error.start}) from error
    except tomllib.TOMLDecodeError as error:
        raise Refused(_("The file is not TOML: %(reason)s.") % {"reason": error}) from error
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(str(step) for step in first["loc"])
        raise Refused(_("%(where)s: %(reason)s.") % {"where": where, "reason": first["msg"]}) from error
