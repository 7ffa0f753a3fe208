"""Quotation marks: what is none, what belongs together, what is left open."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawi.reading.arabic.quotation_marks import carried_over, quoted


def inner(text: str) -> list[str]:
    return [one.inner.of(text) for one in quoted(text)]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "لا علامات هنا.",
        "التقى O'Neil و O’Brien في Jami’e.",
        'اشترى شاشة 55" للقاعة.',
        "طوله 6' فقط.",
        "كتب the students' paper أمس.",
        "انتشرت ظاهرة ‘خاصة وأنها حديثة.",  # a stray single mark
        "قال ذلك بحزم». ثم غادر.",  # opened in a paragraph before
        'قال ذلك بحزم". ثم غادر.',
        'نص "" فارغ',
        "«»",
        "« »",
    ],
)
def test_nothing_is_quoted(text: str) -> None:
    assert inner(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("قال «لن نغلق الباب» وغادر.", ["لن نغلق الباب"]),
        ("قال “لن نغلق الباب” وغادر.", ["لن نغلق الباب"]),
        ("قال ”لن نغلق الباب“ وغادر.", ["لن نغلق الباب"]),
        ("قال “لن نغلق الباب“ وغادر.", ["لن نغلق الباب"]),
        ("قال ”لن نغلق الباب” وغادر.", ["لن نغلق الباب"]),
        ("قال „لن نغلق الباب“ وغادر.", ["لن نغلق الباب"]),
        ("قال „لن نغلق الباب” وغادر.", ["لن نغلق الباب"]),
        ('قال "لن نغلق الباب" وغادر.', ["لن نغلق الباب"]),
        ("قال ''لن نغلق الباب'' وغادر.", ["لن نغلق الباب"]),
        ("قال ``لن نغلق الباب'' وغادر.", ["لن نغلق الباب"]),
        ("قال ‘لن نغلق الباب’ وغادر.", ["لن نغلق الباب"]),
        ("قال ’لن نغلق الباب‘ وغادر.", ["لن نغلق الباب"]),
        ("قال 'لن نغلق الباب' وغادر.", ["لن نغلق الباب"]),
        ("قال ‹لن نغلق الباب› وغادر.", ["لن نغلق الباب"]),
        ("قال <<لن نغلق الباب>> وغادر.", ["لن نغلق الباب"]),
        ("قال »لن نغلق الباب« وغادر.", ["لن نغلق الباب"]),
        ("قال « لن نغلق الباب » وغادر.", ["لن نغلق الباب"]),
        ('قال " لن نغلق الباب " وغادر.', ["لن نغلق الباب"]),
        ('قال:"لن نغلق الباب".', ["لن نغلق الباب"]),
        ('قال "لن نغلق الباب "وغادر.', ["لن نغلق الباب"]),
        ("قال «لن نغلق الباب »وغادر.", ["لن نغلق الباب"]),
        ('قال "لن نغلق الباب"وغادر.', ["لن نغلق الباب"]),
        ('قال \u202b"لن نغلق الباب"\u202c وغادر.', ["لن نغلق الباب"]),
        ('وفد من "فتح"و"حماس".', ["فتح", "حماس"]),
        ('أنصار ب"القاعدة" ولـ"الحركة".', ["القاعدة", "الحركة"]),
        ('بلغ العدد "12" فقط و"5+1" أيضا.', ["12", "5+1"]),
        ("قال: «لن نغلق الباب. وسنبقى هنا. هل تفهمون؟».", ["لن نغلق الباب. وسنبقى هنا. هل تفهمون؟"]),
        ('«نص» و"نص آخر" و“ثالث”', ["نص", "نص آخر", "ثالث"]),
    ],
)
def test_pairs_of_every_kind(text: str, words: list[str]) -> None:
    assert inner(text) == words
    assert all(one.closed for one in quoted(text))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('«هاجم تنظيم "الظل" القرية»', ['هاجم تنظيم "الظل" القرية', "الظل"]),
        ('"هاجم تنظيم «الظل» القرية"', ["هاجم تنظيم «الظل» القرية", "الظل"]),
        ("«هاجم تنظيم «الظل» القرية»", ["هاجم تنظيم «الظل» القرية", "الظل"]),
        ('"هاجم تنظيم "الظل" القرية"', ['هاجم تنظيم "الظل" القرية', "الظل"]),
        ('"هاجمنا "حزب الظل"".', ['هاجمنا "حزب الظل"', "حزب الظل"]),
        ("“هاجم تنظيم ‘الظل’ القرية”", ["هاجم تنظيم ‘الظل’ القرية", "الظل"]),
        ('«"الظل" هاجم القرية»', ['"الظل" هاجم القرية', "الظل"]),
    ],
)
def test_one_within_the_other_outermost_first(text: str, words: list[str]) -> None:
    assert inner(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('قال «لن نغلق الباب" وغادر.', ["لن نغلق الباب"]),
        ('قال "لن نغلق الباب» وغادر.', ["لن نغلق الباب"]),
        ("قال «لن نغلق الباب” وغادر.", ["لن نغلق الباب"]),
        ('قال «لن نغلق الباب" ثم "سنعود".', ["لن نغلق الباب", "سنعود"]),
    ],
)
def test_a_pair_of_two_kinds(text: str, words: list[str]) -> None:
    assert inner(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("قال: «لن نغلق الباب. وغادر ", [("لن نغلق الباب. وغادر", False)]),
        ('قال: "لن نغلق الباب. وغادر', [("لن نغلق الباب. وغادر", False)]),
        (
            "قال «لن نغلق الباب. وأضاف «سنعود» وغادر.",
            [("لن نغلق الباب. وأضاف", False), ("سنعود", True)],
        ),
        (
            'قال "لن نغلق الباب. وأضاف "سنعود" وغادر.',
            [("لن نغلق الباب. وأضاف", False), ("سنعود", True)],
        ),
        ("قال «لن نغلق\nوأضاف «سنعود» وغادر.", [("لن نغلق", False), ("سنعود", True)]),
        ('قال «هاجم "الظل القرية» وغادر.', [('هاجم "الظل القرية', True), ("الظل القرية", False)]),
        ("قال ذلك». وأضاف «سنعود", [("سنعود", False)]),
    ],
)
def test_a_missing_closing_mark(text: str, words: list[tuple[str, bool]]) -> None:
    assert [(one.inner.of(text), one.closed) for one in quoted(text)] == words


@pytest.mark.parametrize("text", ["قال «لن نغلق الباب».", "لا علامات.", "قال «ولم يغلق.", ""])
def test_nothing_is_carried_over(text: str) -> None:
    assert carried_over(text) is None


@pytest.mark.parametrize(
    "text",
    ["وسنبقى هنا». وأضاف: «سنعود».", 'وسنبقى هنا". وأضاف: "سنعود".', "وسنبقى هنا”."],
)
def test_a_quotation_of_the_paragraph_before_goes_on(text: str) -> None:
    found = carried_over(text)
    assert found
    assert found.inner.of(text) == "وسنبقى هنا"


@given(st.text(st.sampled_from("«»“”„‘’'\"‹›<>` با5a.،\nو\u200f") | st.characters(), max_size=80))
def test_stretches_lie_apart_or_within_and_are_not_empty(text: str) -> None:
    found = quoted(text)
    for one in found:
        assert one.outer.covers(one.inner)
        assert one.inner.of(text).strip()
        assert "\n" not in one.outer.of(text)
    for one, other in pairwise(found):
        assert other.outer.start >= one.outer.end or one.inner.covers(other.outer)


def test_deep_nesting_ends_somewhere() -> None:
    assert len(quoted("«ب" * 1000 + "»" * 1000)) == 4
