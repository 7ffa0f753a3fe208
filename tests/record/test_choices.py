"""What the reading names has a word for people."""

import pytest

from rawi.reading.tables import table
from rawi.record.choices import EventType


@pytest.mark.parametrize(
    ("name", "column"), [("event_nouns", "type"), ("event_verbs", "type"), ("event_heads", "kind")]
)
def test_each_type_of_event_has_one(name: str, column: str) -> None:
    # "held" is what a noun's own type stands in for.
    assert {row[column] for row in table(name)} - {"held"} <= set(EventType.values)


def test_each_word_stands_once() -> None:
    words = [str(label) for label in EventType.labels]
    assert len(words) == len(set(words))
