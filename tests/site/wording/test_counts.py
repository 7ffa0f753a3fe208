"""Counted nouns: Arabic has six forms, and the number chooses."""

import pytest
from django.utils import translation

from rawi.site.wording.counts import COUNTED, in_words

FORMS = {
    0: "لا أقوال",
    1: "قول واحد",
    2: "قولان",
    3: "3 أقوال",
    10: "10 أقوال",
    11: "11 قولا",
    99: "99 قولا",
    100: "100 قول",
    101: "101 قول",
    102: "102 قول",
    103: "103 أقوال",
    111: "111 قولا",
}


@pytest.mark.parametrize(("number", "words"), FORMS.items())
def test_arabic(number: int, words: str):
    with translation.override("ar"):
        assert in_words(number, "statement", str(number)) == words


@pytest.mark.parametrize(
    ("number", "words"), [(0, "0 statements"), (1, "1 statement"), (11, "11 statements")]
)
def test_english(number: int, words: str):
    with translation.override("en"):
        assert in_words(number, "statement", str(number)) == words


@pytest.mark.parametrize("thing", COUNTED)
def test_everything_counted_has_its_forms(thing: str):
    with translation.override("ar"):
        forms = {in_words(number, thing, "") for number in (0, 1, 2, 3, 11)}
    assert len(forms) == 5 or thing == "minute"  # ten and more minutes are written like one
