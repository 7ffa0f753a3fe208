"""Who and what takes part in a finding, before the authority file is asked."""

from collections.abc import Iterator
from dataclasses import dataclass

from rawi.reading.model.findings import EventValue, NameValue, PledgeValue, Speaker, StatementValue
from rawi.record.choices import InvolvementRole, NameType, SpeakerKind
from rawi.record.readings import Located


@dataclass(frozen=True, slots=True)
class Part:
    """One part in a finding: name is the fullest on the page, type what the page's words take it for.

    type is None for what has no name: a document, an unnamed source.
    """

    role: InvolvementRole
    name: str
    type: NameType | None
    as_named: str = ""
    capacity: str = ""
    speaker_kind: str = ""
    reason: str = ""
    forms: tuple[str, ...] = ()


_TYPES = {SpeakerKind.PERSON: NameType.PERSON, SpeakerKind.ORGANISATION: NameType.ORGANISATION}


def parts_of(located: Located) -> list[Part]:
    """The parts of a finding, in the order of its value."""
    return [part for part in _parts(located.finding.value) if part.name.strip()]


def _parts(value: object) -> Iterator[Part]:
    match value:
        case StatementValue():
            yield from (_speaker(one, InvolvementRole.SPEAKER) for one in value.speakers)
        case PledgeValue():
            yield from (_speaker(one, InvolvementRole.PLEDGER) for one in value.pledgers)
            yield Part(InvolvementRole.BENEFICIARY, value.beneficiary, None, as_named=value.beneficiary)
        case EventValue():
            yield Part(InvolvementRole.PLACE, value.place, NameType.PLACE)
            for name in value.participants:
                yield Part(InvolvementRole.PARTICIPANT, name, None, as_named=name)
        case NameValue():
            yield Part(
                InvolvementRole.MENTION,
                value.name,
                NameType(value.type),
                capacity=value.capacity,
                forms=value.forms,
            )


def _speaker(one: Speaker, role: InvolvementRole) -> Part:
    return Part(
        role,
        one.name,
        _TYPES.get(SpeakerKind(one.kind)),
        as_named=one.as_named or one.name,
        capacity=one.capacity,
        speaker_kind=one.kind,
        reason=one.reason,
    )
