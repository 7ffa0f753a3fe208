"""Forms of the reporting verbs, as the papers write them."""

import pytest

from rawi.reading.arabic.fold import fold
from rawi.reading.statements.conjugation import Part
from rawi.reading.statements.lexicon import lexicon


@pytest.mark.parametrize("word", ["وكالة", "بغداد", "مدينة", "طلاب", "يدعى", "الوعد", "يعد"])
def test_no_verb(word: str) -> None:
    readings = lexicon().get(fold(word), ())
    assert [form for form in readings if form.spelling == word] == []


@pytest.mark.parametrize(
    ("word", "lemma", "part"),
    [
        ("قالوا", "قال", Part.PAST),
        ("وقالت", "قال", Part.PAST),
        ("فأكد", "أكد", Part.PAST),
        ("سيعلن", "أعلن", Part.PRESENT),
        ("يدعون", "دعا", Part.PRESENT),
        ("نفت", "نفى", Part.PAST),
        ("رأوا", "رأى", Part.PAST),
        ("داعين", "دعا", Part.PARTICIPLE),
        ("مشيرة", "أشار", Part.PARTICIPLE),
        ("لافتا", "لفت", Part.PARTICIPLE),
        ("أعلنه", "أعلن", Part.PAST),
        ("اعتبرها", "اعتبر", Part.PAST),
        ("شددا", "شدد", Part.PAST),
        ("قوله", "قول", Part.NOUN),
    ],
)
def test_form(word: str, lemma: str, part: Part) -> None:
    assert (lemma, part) in [(form.word.lemma, form.part) for form in lexicon()[fold(word)]]


def test_the_future_is_told_apart() -> None:
    assert [form.future for form in lexicon()["سيعلن"]] == [True]
