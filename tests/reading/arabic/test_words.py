"""Words: what parts them, what holds them together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.words import places_of, words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", ""),
        ("… % $ – «»", ""),
        ("الأميركي-الإيراني", "الاميركي الايراني"),
        ("2020-06-11", "2020 06 11"),
        ("12-15 شهرا", "12 15 شهرا"),
        ("حزيران-2020", "حزيران 2020"),
        ("صفر-1", "صفر 1"),
        ("عام 2014،200 جندي", "عام 2014 200 جندي"),
        ("1436هـ", "1436 ه"),
        ("الـ15", "ال 15"),
        ("أ.ف.ب", "ا ف ب"),
        ("أ .ف .ب", "ا ف ب"),
        ("انتهى.وقال", "انتهي وقال"),
        ("ب'القاعدة'", "ب القاعده"),
        ("حزب_الأمة", "حزب الامه"),
        ("50% من", "50 من"),
    ],
)
def test_what_parts_words(text: str, found: str) -> None:
    assert " ".join(word.text for word in words(fold(text))) == found


@pytest.mark.parametrize(
    "word",
    [
        "مُحَمَّـد",
        "می\u200cخواهم",
        "كوفيد-19",
        "إف-16",
        "F-16",
        "F16",
        "G20",
        "H1N1",
        "Jean-Yves",
        "O'Neil",
        "O’Brien",
        "Erdoğan",
        "5,200",
        "٥٬٢٠٠",
        "4٫2",
        "9،000",
        "1،975،022",
        "11/6/2020",
        "192.168.1.2",
    ],
)
def test_what_holds_together(word: str) -> None:
    assert [found.text for found in words(fold(f"من {word}، إلى"))] == ["من", fold(word), "الي"]


@given(st.text(st.sampled_from("اوب-19،.٫/a'f %_") | st.characters(), max_size=60))
def test_words_stand_where_they_say_and_leave_no_letter_out(text: str) -> None:
    folded = fold(text)
    found = words(folded)
    assert all(folded[word.start : word.end] == word.text for word in found)
    between = "".join(c for i, c in enumerate(folded) if not any(w.start <= i < w.end for w in found))
    assert not any(c.isalpha() for c in between)


@given(st.text(st.sampled_from("اوب-19،.٫/a'f %_") | st.characters(), max_size=60))
def test_words_and_gaps_make_the_text_again(text: str) -> None:
    found = words(fold(text))
    parts = [part for pair in zip(found.gaps, found.texts, strict=False) for part in pair]
    assert "".join([*parts, found.gaps[-1]]) == fold(text)
    assert len(found.gaps) == len(found) + 1


def test_places_are_those_of_the_wanted_words_in_order() -> None:
    assert places_of(["قال", "ان", "قال", "لا"], {"قال", "لا"}) == [0, 2, 3]
