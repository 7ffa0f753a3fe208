"""A finding's meaning in one short line."""

from rawi.reading.model.findings import (
    DateValue,
    EventValue,
    FigureValue,
    Finding,
    NameValue,
    PledgeValue,
    Speaker,
    StatementValue,
    Value,
)

_SIGNS = {"exact": "", "about": "≈", "more_than": ">", "less_than": "<", "up_to": "≤", "at_least": "≥"}


def gist(finding: Finding) -> str:
    """What the finding says beyond its words: speaker and cue, value and unit, day …"""
    return " · ".join(part for part in _parts(finding.value) if part)


def _parts(value: Value) -> list[str]:
    match value:
        case StatementValue():
            told = f"→ {value.told_to}" if value.told_to else ""
            return [_named(value.speakers), value.cue, value.form, value.attribution, told]
        case PledgeValue():
            return [_named(value.pledgers), value.polarity, value.due or "", value.condition]
        case FigureValue():
            return [f"{_SIGNS[value.qualifier]}{_number(value.value)} {value.unit}".strip(), value.measures]
        case DateValue():
            return [value.edtf or "?", value.grain, value.direction, value.note]
        case NameValue():
            return [value.name, value.type, value.capacity]
        case EventValue():
            return [value.title, "/".join(part for part in (value.start, value.end) if part), value.status]


def _named(speakers: tuple[Speaker, ...]) -> str:
    """The speakers with their capacities; a dash where nobody is named."""
    names = [f"{one.name} ({one.capacity})" if one.capacity else one.name for one in speakers]
    return "، ".join(names) or "—"


def _number(value: float | tuple[float, float]) -> str:
    return "–".join(f"{part:,g}" if abs(part) < 1e6 else f"{part:,.0f}" for part in _both(value))


def _both(value: float | tuple[float, float]) -> tuple[float, ...]:
    return value if isinstance(value, tuple) else (value,)
