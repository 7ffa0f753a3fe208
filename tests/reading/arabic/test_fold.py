"""The fold: what becomes the same, what stays apart, and the way back."""

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawi.reading.arabic.fold import fold, fold_with_map

#: What Arabic papers print: letters of all kinds, marks, joiners, ligatures, digits, Latin; and surrogates.
ARABIC = "اأإآٱبةتثىيئوؤءهكگپچڤیکەۆێ"
MARKS = "\u064b\u064e\u0651\u0652\u0654\u0655\u0670\u0640\u200c\u200d\u200f\u202b\u0301\ufe0f"
OTHER = "\ufdfa\ufdf2\ufefb\ufe94٠٩۵5aÉßİﬁ .,،؟\n\u00a0\U0001f469\ud800"
texts = st.text(st.sampled_from(ARABIC + MARKS + OTHER) | st.characters(), max_size=60)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("شيء", "شي"),  # ء carries a consonant
        ("علم", "عالم"),
        ("سنعود", "سنعودد"),  # stretched letters are a matter of rawi.comments.rules
        ("قال.", "قال"),
        ("سطر\nسطر", "سطر سطر"),  # a line break ends a sentence
        ("4٫2", "42"),
        ("²", "2"),  # an exponent is no digit
        ("½", "1/2"),
    ],
)
def test_what_differs_stays_different(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@pytest.mark.parametrize(
    ("printed", "folded"),
    [
        ("الْحُكُومَةُ", "الحكومه"),
        ("الحكـــومة", "الحكومه"),
        ("أإآٱٲا", "اااااا"),
        ("ا\u0654 ا\u0655 ا\u0653", "ا ا ا"),  # decomposed hamza and madda
        ("مو\u0654تمر", "موتمر"),
        ("رئيس", "رييس"),
        ("ري\u0654يس", "رييس"),
        ("مستشفى", "مستشفي"),
        ("کرکوک", "كركوك"),
        ("گرگوك", "كركوك"),
        ("ڤيينا", "فيينا"),
        ("پوتين", "بوتين"),
        ("الچلبي", "الجلبي"),
        ("می\u200cرود", "ميرود"),
        ("نامە", "نامه"),  # Kurdish; the older spelling with heh and joiner follows
        ("نامه\u200c", "نامه"),
        ("ہیں", "هين"),
        ("1447 هـ", "1447 ه"),
        ("1447 ه\u200d", "1447 ه"),
        ("\ufee3\ufee4\ufee8\ufeee\ufec9", "ممنوع"),
        ("\ufefb", "لا"),
        ("\ufdf2", "الله"),
        ("النبي \ufdfa", "النبي صلي الله عليه وسلم"),
        ("١٢۳4", "1234"),
        ("٥٠٪", "50%"),
        ("١٫٥ ٬", "1٫5 ٬"),
        ("Jean-Yves LE DRIAN", "jean-yves le drian"),
        ("Erdoğan", "erdogan"),
        ("Erdog\u0306an", "erdogan"),
        ("İstanbul Straße", "istanbul strasse"),
        ("ＡＢＣ１", "abc1"),
        ("5\u00a0200", "5 200"),
        ("\ud800ب", "\ud800ب"),
    ],
)
def test_spellings_that_readers_take_as_the_same(printed: str, folded: str) -> None:
    assert fold(printed) == folded


@pytest.mark.parametrize("first", range(0, sys.maxunicode, 0x8000))
def test_folding_a_folded_character_changes_nothing(first: int) -> None:
    text = "".join(map(chr, range(first, min(first + 0x8000, sys.maxunicode + 1))))
    assert fold(fold(text)) == fold(text)


@given(texts)
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(st.sampled_from(ARABIC + MARKS + "éöçşÉüñ"), max_size=30))
def test_composed_and_decomposed_fold_alike(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


@given(texts)
def test_the_map_gives_the_same_text_and_grows_at_most_eighteenfold(text: str) -> None:
    folded = fold_with_map(text)
    assert folded.text == fold(text)
    assert len(folded.text) <= 18 * len(text)


@given(texts, st.data())
def test_the_words_of_a_way_back_fold_to_what_was_found(text: str, data: st.DataObject) -> None:
    folded = fold_with_map(text)
    start = data.draw(st.integers(0, len(folded.text)))
    end = data.draw(st.integers(start, len(folded.text)))
    span = folded.span(start, end)
    assert 0 <= span.start <= span.end <= len(text)
    assert folded.text[start:end] in fold(span.of(text))
    if all(len(fold(letter)) <= 1 for letter in text):  # of a ligature a part brings back all
        assert fold(span.of(text)) == folded.text[start:end]


@given(texts)
def test_every_place_has_a_folded_place(text: str) -> None:
    folded = fold_with_map(text)
    for place in range(len(text) + 1):
        assert fold(text[:place]) == folded.text[: folded.index(place)]


@pytest.mark.parametrize(
    ("text", "found", "words"),
    [
        ("قَالَ الوَزِيرُ", "الوزير", "الوَزِيرُ"),
        ("صلّى \ufdfa ثم", "وسلم", "\ufdfa"),  # part of a ligature: all of it
        ("\u202bقال\u202c زيد", "قال", "قال\u202c"),
        ("مســـؤول كبير", "مسوول", "مســـؤول"),
    ],
)
def test_a_find_comes_back_with_its_marks(text: str, found: str, words: str) -> None:
    folded = fold_with_map(text)
    start = folded.text.index(found)
    assert folded.span(start, start + len(found)).of(text) == words
