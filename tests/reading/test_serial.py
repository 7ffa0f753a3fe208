"""The JSON of a page: plain, complete, and as docs/reference/reading-json.md says."""

import json
import re
from collections.abc import Iterator
from dataclasses import fields
from datetime import date
from enum import StrEnum
from typing import Any

import pytest

from rawi.reading.model import findings as model
from rawi.reading.model import page as page_model
from rawi.reading.model.findings import (
    DateValue,
    EventValue,
    FigureValue,
    Finding,
    FindingKind,
    Form,
    Grain,
    NameType,
    NameValue,
    PledgeValue,
    Polarity,
    Speaker,
    SpeakerKind,
    StatementValue,
    Value,
)
from rawi.reading.model.page import Block, BlockKind, Contributor, ContributorKind, Page, Photo, SourceFormat
from rawi.reading.serial import as_json
from rawi.reading.spans import Span
from support.shared import ROOT

DOC = (ROOT / "docs/reference/reading-json.md").read_text(encoding="utf-8")
TEXT = "وقالت المديرة هدى سالم: «سنفتح [المعرض] غدا»."
SPEAKER = Speaker("هدى سالم", SpeakerKind.PERSON, "المديرة هدى سالم", "المديرة", Span(6, 22))
VALUES: dict[FindingKind, Value] = {
    FindingKind.STATEMENT: StatementValue(
        (SPEAKER,),
        Form.DIRECT,
        model.Attribution.EXPLICIT,
        "وقالت",
        cue_span=Span(0, 5),
        insertions=(Span(31, 39),),
    ),
    FindingKind.PLEDGE: PledgeValue((SPEAKER,), Polarity.DO, "سنفتح", "2025-07-02"),
    FindingKind.FIGURE: FigureValue((10, 12.5), "%", previous=Span(3, 4)),
    FindingKind.DATE: DateValue("2025-07-02", Grain.DAY),
    FindingKind.NAME: NameValue("هدى سالم", NameType.PERSON, forms=("سالم",)),
    FindingKind.EVENT: EventValue("افتتاح المعرض", "opening", participants=("هدى سالم",)),
}
#: Fields whose key is another word, because the finding itself has that key.
RENAMED = {(DateValue, "edtf"): "value", (FigureValue, "kind"): "figure_kind"}


def page() -> Page:
    found = [
        Finding(kind, (Span(25, 30), Span(40, 43)), "b1", Span(0, len(TEXT)), "made", 1 / 3, value)
        for kind, value in VALUES.items()
    ]
    return Page(
        text=TEXT,
        format=SourceFormat.TEXT,
        encoding="utf-8",
        blocks=(Block("b1", BlockKind.PARAGRAPH, Span(0, len(TEXT))),),
        contributors=(Contributor("هدى سالم", ContributorKind.PERSON, Span(14, 22)),),
        reference_date=date(2025, 7, 1),
        photos=(Photo("b1", Span(0, 5), Span(0, 0)),),
        findings=tuple(found),
    )


def found(kind: FindingKind) -> dict[str, Any]:
    return next(one for one in as_json(page())["findings"] if one["kind"] == kind)


def keys(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        yield from value
        for inner in value.values():
            yield from keys(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from keys(inner)


def test_it_survives_json_and_holds_no_special_values() -> None:
    plain = as_json(page())
    assert json.loads(json.dumps(plain, ensure_ascii=False, allow_nan=False)) == plain


def test_a_page_with_a_problem_is_still_an_object() -> None:
    plain = as_json(Page("", SourceFormat.TEXT, "utf-8", (), problem="empty"))
    assert plain["problem"] == "empty"
    assert plain["findings"] == []
    assert plain["reference_date"] is None


def test_spans_give_back_the_words() -> None:
    plain = as_json(page())
    first = plain["findings"][0]
    assert [TEXT[start:end] for start, end in first["spans"]] == first["text"].split(" … ")
    assert plain["photos"][0]["caption"] == {"text": "وقالت", "span": [0, 5]}


def test_an_empty_stretch_is_not_a_missing_one() -> None:
    assert as_json(page())["photos"][0]["credit"] == {"text": "", "span": [0, 0]}


@pytest.mark.parametrize(
    ("kind", "key", "value"),
    [
        (FindingKind.DATE, "value", "2025-07-02"),
        (FindingKind.FIGURE, "value", [10, 12.5]),
        (FindingKind.FIGURE, "unit", "%"),
        (FindingKind.FIGURE, "qualifier", "exact"),
        (FindingKind.PLEDGE, "due", "2025-07-02"),
        (FindingKind.PLEDGE, "polarity", "do"),
        (FindingKind.STATEMENT, "form", "direct"),
        (FindingKind.NAME, "name", "هدى سالم"),
        (FindingKind.NAME, "type", "person"),
    ],
)
def test_what_a_scorer_needs_stands_beside_the_kind(kind: FindingKind, key: str, value: object) -> None:
    assert found(kind)[key] == value


@pytest.mark.parametrize(
    ("kind", "key"), [(FindingKind.STATEMENT, "speakers"), (FindingKind.PLEDGE, "pledgers")]
)
def test_speakers_are_objects_with_a_name(kind: FindingKind, key: str) -> None:
    assert [one["name"] for one in found(kind)[key]] == ["هدى سالم"]


def test_a_date_that_cannot_be_placed_has_no_value() -> None:
    nowhere = Finding(
        FindingKind.DATE, (Span(0, 1),), "b1", Span(0, 1), "made", 1.0, DateValue("", Grain.SPAN)
    )
    plain = as_json(Page(TEXT, SourceFormat.TEXT, "utf-8", (), findings=(nowhere,)))
    assert plain["findings"][0]["value"] is None


@pytest.mark.parametrize("value", VALUES.values(), ids=lambda value: type(value).__name__)
def test_every_field_of_a_value_is_told(value: Value) -> None:
    plain = next(one for one in as_json(page())["findings"] if VALUES[FindingKind(one["kind"])] is value)
    names = {RENAMED.get((type(value), field.name), field.name) for field in fields(value)}
    assert names <= set(plain)


@pytest.mark.parametrize(
    ("thing", "key"),
    [(Block, "blocks"), (Contributor, "contributors"), (Photo, "photos"), (Speaker, "speakers")],
)
def test_every_field_of_a_part_is_told(thing: type, key: str) -> None:
    told = found(FindingKind.STATEMENT)[key] if key == "speakers" else as_json(page())[key]
    assert {field.name for field in fields(thing)} <= set(told[0])


def test_every_field_of_a_page_is_told() -> None:
    assert {field.name for field in fields(Page)} <= set(as_json(page()))


def test_every_key_is_documented_and_every_documented_key_is_told() -> None:
    rows = re.findall(r"^\| (`\w+`(?:, `\w+`)*) \|", DOC, re.M)
    documented = {key for row in rows for key in re.findall(r"\w+", row)}
    assert documented == set(keys(as_json(page())))


@pytest.mark.parametrize(
    "choices",
    [
        *[
            choices
            for choices in vars(model).values()
            if isinstance(choices, type) and issubclass(choices, StrEnum)
        ],
        page_model.SourceFormat,
        page_model.BlockKind,
        page_model.ContributorKind,
        page_model.DateBasis,
    ],
)
def test_every_choice_is_documented(choices: type[StrEnum]) -> None:
    assert [str(choice) for choice in choices if f"`{choice}`" not in DOC] == []
