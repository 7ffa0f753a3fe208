"""Words in disguise: what stays apart, what is recognised."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawi.reading.arabic.disguise import undisguised
from reading.hostile import disguises

#: Letters of another script are no disguise that letters alone can undo.
UNRECOGNISED = {"arabizi"}


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("مممنوعة", "منوعه"),  # three are one, so a word's own double is lost
        ("ممتاز", "ممتاز"),
        ("وصل و غادر ثم عاد", "وصل و غادر ثم عاد"),
        ("في ا ب", "في ا ب"),
        ("قال: و من ثم", "قال: و من ثم"),
        ("5 5 5", "5 5 5"),
        ("الصف أ. ب، ج", "الصف ا. ب، ج"),
    ],
)
def test_what_is_no_disguise(text: str, seen: str) -> None:
    assert undisguised(text) == seen


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("هذا م م ن و ع هنا", "هذا ممنوع هنا"),
        ("هذا م.م.ن.و.ع هنا", "هذا ممنوع هنا"),
        ("م*م*ن*و*ع", "ممنوع"),
        ("ممنووووع!", "ممنوع!"),
        ("&#1605;منوع", "ممنوع"),
        ("\u202dعونمم\u202c", "ممنوع"),
    ],
)
def test_a_disguise(text: str, seen: str) -> None:
    assert undisguised(text) == seen


def test_the_oracle_s_disguises_are_recognised() -> None:
    word = undisguised(disguises()[0][1])
    assert {kind for kind, text in disguises() if word not in undisguised(text)} == UNRECOGNISED


@given(st.text(st.sampled_from("ماو .*&#1605;\u202d\u202e\u202c\ufdfa\ud800") | st.characters(), max_size=60))
def test_any_text_comes_back(text: str) -> None:
    assert isinstance(undisguised(text), str)
