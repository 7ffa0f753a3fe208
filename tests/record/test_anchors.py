"""Evidence never jumps: it points at the very words, or at nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawi.reading.spans import Span
from rawi.record.anchors import anchor_at, follow
from rawi.record.choices import EvidenceState

OLD = {"a": "قال الوزير إنه سيعود. وعاد أمس.", "b": "اجتمع الوفدان الخميس."}


def _anchor(words: str, block: str = "a") -> object:
    start = OLD[block].index(words)
    return anchor_at(block, OLD[block], Span(start, start + len(words)))


@pytest.mark.parametrize("span", [Span(0, 0), Span(0, 500)])
def test_there_is_no_anchor_without_words(span: Span) -> None:
    with pytest.raises(ValueError, match="no words"):
        anchor_at("a", OLD["a"], span)


@pytest.mark.parametrize(
    ("new", "state"),
    [
        ({"a": "نفى الوزير إنه سيعود. وعاد أمس.", "b": OLD["b"]}, EvidenceState.CHANGED),
        ({"a": "قال الوزير إنه سيعود غدا. وعاد أمس.", "b": OLD["b"]}, EvidenceState.CHANGED),
        ({"b": OLD["b"]}, EvidenceState.LOST),
        ({"b": "قال الوزير إنه لن يعود."}, EvidenceState.LOST),
        # The same sentence twice elsewhere: neither is chosen.
        ({"b": "قال الوزير إنه سيعود. قال الوزير إنه سيعود."}, EvidenceState.LOST),
        # The same sentence twice in its own block: which one was meant is not known.
        ({"a": "قال الوزير إنه سيعود. قال الوزير إنه سيعود."}, EvidenceState.CHANGED),
        # The sentence is part of another now.
        ({"a": "زعم أنه قال الوزير إنه سيعود. وعاد أمس."}, EvidenceState.CHANGED),
    ],
)
def test_a_changed_sentence_holds_nothing(new: dict[str, str], state: EvidenceState) -> None:
    outcome = follow(_anchor("إنه سيعود"), OLD, new)
    assert (outcome.anchor, outcome.state) == (None, state)


@pytest.mark.parametrize(
    ("new", "state", "block"),
    [
        (OLD, EvidenceState.EXACT, "a"),
        ({"a": "مقدمة جديدة. " + OLD["a"]}, EvidenceState.EXACT, "a"),
        ({"a": "قال الوزير إنه سيعود. ولم يعد."}, EvidenceState.EXACT, "a"),
        ({"a": "شيء آخر.", "b": "قال الوزير إنه سيعود."}, EvidenceState.MOVED, "b"),
    ],
)
def test_the_same_sentence_is_found(new: dict[str, str], state: EvidenceState, block: str) -> None:
    outcome = follow(_anchor("إنه سيعود"), OLD, new)
    assert outcome.state == state
    assert outcome.anchor is not None
    assert outcome.anchor.block == block
    assert new[block][outcome.anchor.start : outcome.anchor.end] == "إنه سيعود"


def test_words_across_sentences_stand_or_fall_together() -> None:
    anchor = _anchor("سيعود. وعاد")
    assert follow(anchor, OLD, {"a": "قال الوزير إنه سيعود. وعاد اليوم."}).anchor is None
    assert follow(anchor, OLD, {"a": "ثم قال. " + OLD["a"]}).anchor is not None


pieces = st.sampled_from(
    ["قال الوزير إنه سيعود. ", "وعاد أمس. ", "لا. ", "ثم ", "، ", "\n", "إنه سيعود", "؟ "]
)
texts = st.lists(pieces, min_size=1, max_size=8).map("".join)


@given(texts, st.dictionaries(st.sampled_from("abc"), texts, max_size=3), st.data())
def test_any_edit_leaves_the_very_words_or_nothing(
    old: str, new: dict[str, str], data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(old) - 1))
    end = data.draw(st.integers(start + 1, len(old)))
    outcome = follow(anchor_at("a", old, Span(start, end)), {"a": old}, new)
    if outcome.anchor is None:
        assert outcome.state in {EvidenceState.CHANGED, EvidenceState.LOST}
    else:
        place = outcome.anchor
        assert new[place.block][place.start : place.end] == old[start:end] == place.exact
