"""Tables as sets of folded words."""

import pytest

from rawi.reading.arabic.word_sets import is_in, word_set, words_of_kind
from rawi.reading.errors import TableError


@pytest.mark.parametrize(("kind", "column"), [("capitol", "kind"), ("government", "kinds")])
def test_a_misspelled_kind_is_no_empty_set(kind: str, column: str) -> None:
    with pytest.raises(TableError, match=f"no {column} {kind}"):
        words_of_kind("organisation_heads", kind, column)


def test_kinds_are_kept_apart() -> None:
    assert "حكومه" in words_of_kind("organisation_heads", "government")
    assert "شركه" not in words_of_kind("organisation_heads", "government")
    assert "شركه" in words_of_kind("organisation_heads", "company")


def test_words_are_folded_and_all_of_the_table_s() -> None:
    assert {"حكومه", "شركه"} <= word_set("organisation_heads")
    assert is_in("شركه", "thanks", "organisation_heads")
    assert not is_in("شركة", "thanks", "organisation_heads")
