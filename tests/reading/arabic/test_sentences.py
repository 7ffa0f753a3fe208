"""Sentences: stops that end none, then those that do. A bar in a case marks the ends."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawi.reading.arabic.sentences import sentences


def cut(text: str) -> list[str]:
    return [span.of(text) for span in sentences(text)]


@pytest.mark.parametrize(
    "text",
    [
        "التقى د. محمد العلي وفدا من نقابة الأطباء.",
        "قال أ.د. سامي حداد إن النتائج أولية.",
        "وافتتح المعرض م. رامي عيسى ود. هالة منصور.",
        "وقع الاتفاق جورج و. بوش في واشنطن.",
        "ونقلت أ. ف. ب. عن شهود أن المعبر مغلق.",
        "ونقلت أ.ف.ب عن شهود أن المعبر مغلق.",
        "ونقلت (أ .ف .ب) عن شهود أن المعبر مغلق.",
        "ارتفع السعر 4.2 في المئة إلى 1.234.5 دينار.",
        "قال الناطق باسم U.S. Steel إن المصنع باق.",
        "كتب Dr. Smith إلى الوزارة.",
        "سكت قليلا... ثم مضى.",
        "السؤال الآن.. من يدفع الثمن؟",
        "وكان السؤال هو… من يدفع الثمن؟",
        "وضع على الورقة «؟» ثم طواها.",
        "كتب (!) بجانب اسمه.",
        "1. تسليم القوائم إلى اللجنة.",
        "١. تسليم القوائم إلى اللجنة.",
        "قال «لن نغلق الباب.» مضيفا أن الحوار مستمر.",
        'قال "من يرد السلام يأت إلينا!" مؤكدا أن الدعوة قائمة.',
        "نشر موقع العربية.نت الخبر أمس.",
        "راجعوا www.example.org للتفاصيل.",
        "عند الساعة 10:30، بتوقيت بيروت",
        "«لن نغلق الباب.»، قال الوزير.",
    ],
)
def test_one_sentence(text: str) -> None:
    assert cut(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "وصل الوفد أمس.| وغادر اليوم.",
        "هل يعود؟| لا أحد يعلم!| وقد لا يعود.",
        "هل يعود؟!| لا أحد يعلم.",
        "وقال: «لن نغلق الباب.| وسنبقى هنا حتى النهاية».| وغادر القاعة.",
        "وقال: «لن نغلق الباب.»| وغادر القاعة.",
        'وقال: "لن نغلق الباب."| وغادر القاعة.',
        "وقال: ”لن نغلق الباب.“| وغادر القاعة.",
        "وقال: « لن نغلق الباب. »| وغادر القاعة.",
        "قال ذلك (أمس.)| ثم سكت.",
        "انتهت الجلسة .| وبدأ التصويت .",
        "ارتفع دخلها المادي.|وأكدت أن العمل مستمر.",
        "قال «انتهينا».|وأضاف أن الفريق عاد.",
        "الفقرة الأولى\n| الفقرة الثانية\n\n|الفقرة الثالثة",
        "• بند أول\n|• بند ثان\n|• بند ثالث",
        "سكت قليلا…\n|ثم مضى.",
        "ونقلت ذلك أ.ف.ب.| وأكده مصدر آخر.",
        "وقعت المعركة عام 2020 م.| ثم هدأت الجبهة.",
        "وقعت المعركة عام 1441 هـ.| ثم هدأت الجبهة.",
        "وقعت المعركة عام 2020م.| ثم هدأت الجبهة.",
        "بلغ العدد 12.| ثم ارتفع.",
        "كان يبدو دائمًا.| ثم تغير.",
        "قال ذلك.\u200f| ثم سكت.",
        "پایان خبر۔| آغاز دیگر۔",
        "1. تسليم القوائم.| 2. فتح الطرق.",
    ],
)
def test_several_sentences(text: str) -> None:
    assert cut(text.replace("|", "")) == [part.strip() for part in text.split("|")]


@pytest.mark.parametrize("text", ["", " ", "\n\n \n", "\u00a0\t"])
def test_no_sentence(text: str) -> None:
    assert cut(text) == []


@given(st.text(st.sampled_from("اوب مد.!؟…»«\"'()\n1٢م\u200fa\u064b") | st.characters(), max_size=60))
def test_sentences_hold_all_words_in_order(text: str) -> None:
    spans = sentences(text)
    assert "".join("".join(cut(text)).split()) == "".join(text.split())
    assert all(one.end <= other.start for one, other in pairwise(spans))
