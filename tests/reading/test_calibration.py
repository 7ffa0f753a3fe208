"""Confidence is the share that is right: of what the reading is sure of, nine of ten, on annotated pages."""

from collections import defaultdict
from dataclasses import replace

import pytest

from calibrate import GOLD, PENALTY, judged
from rawi.reading.calibration import EVERY, calibrated, confidence, traits
from rawi.reading.model.findings import (
    Attribution,
    EventValue,
    Finding,
    FindingKind,
    Form,
    Speaker,
    SpeakerKind,
    StatementValue,
)
from rawi.reading.spans import Span
from rawi.reading.tables import table
from support.shared import shared

TEXT = "وقال الوزير سليم قاسم إن الطريق سيفتح أمام الناس قبل نهاية الشهر"
SPEAKER = Speaker("سليم قاسم", SpeakerKind.PERSON, "سليم قاسم", "الوزير")
STATEMENT = Finding(
    FindingKind.STATEMENT,
    (Span(23, len(TEXT)),),
    "b1",
    Span(0, len(TEXT)),
    "statements.clause",
    0.94,
    StatementValue((SPEAKER,), Form.INDIRECT, Attribution.EXPLICIT, "وقال"),
)
#: Fewer sure findings of a kind than this say nothing about it.
FEWEST = 20


def _said_by(speaker: Speaker | None, attribution: Attribution = Attribution.EXPLICIT) -> float:
    speakers = (speaker,) if speaker else ()
    value = StatementValue(speakers, Form.INDIRECT, attribution, "وقال")
    return calibrated(replace(STATEMENT, value=value), TEXT).confidence


@pytest.fixture(scope="module")
def sure() -> dict[str, list[bool]]:
    """For each kind whether the findings at 0.9 and above on the annotated pages are right."""
    shared("gold")
    weights: dict[str, dict[str, float]] = defaultdict(dict)
    for row in table("confidence"):
        weights[row["kind"]][row["trait"]] = float(row["weight"])
    found: dict[str, list[bool]] = defaultdict(list)
    for one in judged(list(PENALTY), GOLD / "gold", GOLD / "pages"):
        if confidence(weights[one.kind], one.traits) >= 0.9:
            found[one.kind].append(one.is_right)
    return found


def test_nine_of_ten_at_nine_tenths_are_right(sure: dict[str, list[bool]]) -> None:
    every = [right for found in sure.values() for right in found]
    assert len(every) > 500
    assert sum(every) >= 0.9 * len(every)


@pytest.mark.parametrize("kind", PENALTY)
def test_so_are_those_of_each_kind(sure: dict[str, list[bool]], kind: str) -> None:
    if len(sure[kind]) >= FEWEST:
        assert sum(sure[kind]) >= 0.9 * len(sure[kind])


def test_a_named_speaker_is_surer_than_an_unnamed_one_and_than_none() -> None:
    unnamed = _said_by(replace(SPEAKER, name="مصدر", kind=SpeakerKind.UNNAMED, capacity=""))
    assert _said_by(SPEAKER) > unnamed > _said_by(None)


def test_an_inherited_speaker_is_less_sure() -> None:
    assert _said_by(SPEAKER) > _said_by(SPEAKER, Attribution.INHERITED)


def test_words_and_values_stay_as_they_are() -> None:
    found = calibrated(STATEMENT, TEXT)
    assert replace(found, confidence=STATEMENT.confidence) == STATEMENT


def test_a_kind_that_was_not_counted_keeps_its_score() -> None:
    event = replace(STATEMENT, kind=FindingKind.EVENT, value=EventValue("اجتماع", "meeting"))
    assert calibrated(event, TEXT) is event


def test_a_trait_that_was_not_counted_weighs_nothing() -> None:
    assert confidence({EVERY: 0.0}, ("statements.new_rule",)) == 0.5


def test_nothing_is_certain() -> None:
    assert confidence({EVERY: 50.0}, ()) == 0.99
    assert confidence({EVERY: -50.0}, ()) == 0.05


def test_every_kind_has_its_base() -> None:
    assert {row["kind"] for row in table("confidence") if row["trait"] == EVERY} == set(PENALTY)


def test_traits_say_who_speaks_and_how() -> None:
    assert traits(STATEMENT, TEXT)[:2] == ("statements.clause", "score 0.94")
    assert "by person" in traits(STATEMENT, TEXT)
