"""The classifier: it says little of plain words, and more of insults; its file holds none of either."""

import re
from array import array
from importlib import resources

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawi.comments.rules.score import Model, read_model, reads_like_an_insult, score, written
from rawi.comments.rules.traits import BITS, traits

FILE = resources.files("rawi.comments.rules") / "moderation.bin"
#: What readers write under articles, sharp words on the matter included.
PLAIN = [
    "شكرا على هذا المقال المفيد",
    "أين كان الوزير عندما انهار الجسر؟",
    "لا أوافق الكاتب، والأرقام التي ذكرها خاطئة",
    "القرار ظالم ويجب أن يلغى فورا",
    "الله يرحمه ويصبر أهله",
    "الطريق إلى المدرسة مقطوع منذ شهر والبلدية لا تجيب",
    "مباراة رائعة ومبروك للفريق",
    "متى تصدر نتائج الامتحانات؟",
    "هذا المشروع فاشل منذ البداية والمال ضاع",
    "أرجو تصحيح اسم القرية في الفقرة الثالثة",
]
INSULTS = ["يا كلب يا ابن الكلب", "اخرس يا حمار يا غبي", "انت تافه وحقير وما تفهم شي يا حيوان"]


@pytest.mark.parametrize("text", PLAIN)
def test_plain_words_are_not_held(text: str) -> None:
    assert not reads_like_an_insult(text)


@pytest.mark.parametrize("text", INSULTS)
def test_insults_are_held(text: str) -> None:
    assert reads_like_an_insult(text)
    assert score(text) > max(score(plain) for plain in PLAIN)


def test_a_disguise_that_the_fold_undoes_changes_nothing() -> None:
    assert score("يا كَـلْب") == score("يا كلب")


def test_the_file_is_small_and_cannot_be_read_as_words() -> None:
    file = FILE.read_bytes()
    assert len(file) < 300_000
    head, _, weights = file.partition(b"\n")
    assert re.fullmatch(rb'[{}":,. a-z0-9-]+', head)
    # Arabic in UTF-8 or UTF-16 would show as long runs of the same lead bytes; weights do not.
    assert not re.search(rb"(?:[\xd8-\xdb][\x80-\xbf]){6}", weights)


def test_a_model_is_read_as_it_was_written() -> None:
    model = Model(array("b", [1, -1] * (1 << (BITS - 1))), 0.5, -1.0, 0.75)
    assert read_model(written(model)) == model
    assert written(read_model(FILE.read_bytes())) == FILE.read_bytes()


def test_a_cut_file_is_refused() -> None:
    with pytest.raises(ValueError, match="weights"):
        read_model(FILE.read_bytes()[:-1])


def test_a_text_without_words_is_not_held() -> None:
    assert traits("") == []
    assert score("") < 0.5


@given(st.text(max_size=300))
def test_every_text_has_a_probability(text: str) -> None:
    assert 0 < score(text) < 1
