"""What the classifier looks at: letters, never how they are dressed up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawi.comments.rules.traits import BITS, traits


@pytest.mark.parametrize(
    ("one", "other"), [("نعم", "لا"), ("قال لي", "لي قال"), ("نعم", ""), ("نعم", "نعم 👍")]
)
def test_other_words_have_other_traits(one: str, other: str) -> None:
    assert traits(one) != traits(other)


@pytest.mark.parametrize(
    "text", ["أَهْلاً بِكُم", "اهلا  بكم", "أهلاً بكـــم", "أهلا بكم https://example.org/a", "@someone أهلا بكم"]
)
def test_dressed_up_it_has_the_same_traits(text: str) -> None:
    assert traits(text) == traits("أهلا بكم")


def test_a_text_without_words_has_none() -> None:
    assert traits("") == traits("  \n") == []


@given(st.text(max_size=200))
def test_each_trait_stands_once_and_has_a_weight(text: str) -> None:
    found = traits(text)
    assert found == sorted(set(found))
    assert all(0 <= trait < 1 << BITS for trait in found)
