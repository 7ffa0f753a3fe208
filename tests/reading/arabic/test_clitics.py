"""Clitics: which readings a word allows, and which it does not."""

import doctest

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawi.reading.arabic import clitics
from rawi.reading.arabic.clitics import Clitics, matches, readings
from rawi.reading.arabic.fold import fold


def spelled(word: str) -> list[str]:
    return [str(reading) for reading in readings(fold(word))]


@pytest.mark.parametrize(
    ("word", "not_read"),
    [
        ("والحكومة", "وال+حكومه"),
        ("سوريا", "س+وريا"),  # the future's س stands before ا ت ن ي only
        ("بسيط", "ب+س+يط"),
        ("الوف", "ال+و+ف"),  # particles stand before the article, never after it
        ("البيان", "ال+ب+يان"),
        ("فوز", "ف+و+ز"),
        ("حكومته", "حكو+مته"),
        ("الكتابه", "ال+كتاب+ه"),  # a definite noun takes no pronoun
        ("بك", "ب+ك"),  # a stem has two letters
        ("له", "ل+ه"),
    ],
)
def test_what_no_reading_is(word: str, not_read: str) -> None:
    assert not_read not in spelled(word)


@pytest.mark.parametrize(
    ("word", "read"),
    [
        ("حكومة", "حكومه"),
        ("والحكومة", "و+ال+حكومه"),
        ("فالحكومة", "ف+ال+حكومه"),
        ("بالحكومة", "ب+ال+حكومه"),
        ("كالحكومة", "ك+ال+حكومه"),
        ("وبالحكومة", "و+ب+ال+حكومه"),
        ("للحكومة", "ل+ال+حكومه"),
        ("وللحكومة", "و+ل+ال+حكومه"),
        ("للبنان", "ل+لبنان"),
        ("للجنة", "ل+ال+لجنه"),
        ("لليبيا", "ل+ليبيا"),
        ("ولحكومة", "و+ل+حكومه"),
        ("سيعود", "س+يعود"),
        ("وستعود", "و+س+تعود"),
        ("فسنعود", "ف+س+نعود"),
        ("حكومته", "حكومه+ه"),
        ("وبحكومتهم", "و+ب+حكومه+هم"),
        ("قواتنا", "قوات+نا"),
        ("مستواه", "مستوي+ه"),
        ("أعضاؤها", "اعضاء+ها"),
        ("أعضائهما", "اعضاء+هما"),
        ("سيبلغكم", "س+يبلغ+كم"),
        ("أبلغني", "ابلغ+ني"),
        ("كتابي", "كتاب+ي"),
        ("بلادكما", "بلاد+كما"),
    ],
)
def test_a_reading(word: str, read: str) -> None:
    assert read in spelled(word)


def test_the_whole_word_comes_first() -> None:
    assert spelled("وزير")[0] == "وزير"


@pytest.mark.parametrize(
    ("word", "lexicon", "read"),
    [
        ("وزيرها", {"زير"}, "و+زير+ها"),
        ("وزيرها", {"زير", "وزير"}, "وزير+ها"),  # fewest letters taken off
        ("بالمئة", {"مئه"}, None),  # the fold writes ئ as ي
        ("بالمئة", {"ميه"}, "ب+ال+ميه"),
        ("للحكومات", {"حكومه"}, None),
    ],
)
def test_the_first_reading_with_a_listed_stem(word: str, lexicon: set[str], read: str | None) -> None:
    found = matches(fold(word), lexicon)
    assert (str(found) if found else None) == read


def test_a_reading_says_its_parts() -> None:
    assert matches("وبالحكومه", {"حكومه"}) == Clitics(("و", "ب", "ال"), "حكومه", "")
    assert matches("وبالحكومه", {"حكومه"}).is_definite  # type: ignore[union-attr]


@given(st.text(st.sampled_from("وفبكلساهمنيتحق") | st.characters(), max_size=60))
def test_readings_are_few_distinct_and_have_a_stem(word: str) -> None:
    found = readings(word)
    assert found[0] == Clitics((), word)
    assert len(found) == len(set(found)) <= 20
    assert all(reading.stem for reading in found[1:])


def test_a_word_that_is_no_word_is_left_whole() -> None:
    assert readings("وال" * 30_000) == (Clitics((), "وال" * 30_000),)


def test_the_documented_example() -> None:
    assert doctest.testmod(clitics) == (0, 1)
