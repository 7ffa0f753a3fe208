"""The word lists of figures: no word twice once folded, and no dual that is another word."""

import pytest

from rawi.reading.arabic.fold import fold
from rawi.reading.figures.dual_words import _forms
from rawi.reading.figures.nouns import nouns
from rawi.reading.tables import table

KEYS = {
    "number_words": "word",
    "fractions": "word",
    "qualifiers": "phrase",
    "currencies": "word",
    "currency_states": "word",
    "units": "phrase",
    "counted_nouns": "noun",
    "uncounted_words": "word",
    "numbered_names": "word",
    "number_idioms": "phrase",
    "count_cues": "word",
    "change_words": "word",
    "measured_heads": "word",
    "rate_words": "phrase",
    "previous_cues": "phrase",
}


@pytest.mark.parametrize("name", KEYS)
def test_no_word_is_listed_twice(name: str) -> None:
    rows = [(fold(row[KEYS[name]]), row.get("side", ""), row.get("currency", "")) for row in table(name)]
    assert sorted({row for row in rows if rows.count(row) > 1}) == []


def test_no_dual_is_also_a_noun() -> None:
    assert sorted(set(_forms()) & set(nouns())) == []
