"""What a page tells again in the same words counts once; what is another deed, or another's, does not."""

import pytest

from rawi.reading.pledges.echoes import said_once
from reading.pledges.pages import page_of, pledges

_TWICE = "قالت وزارة النقل إنها {}.\n\nوحضر الحفل كثيرون.\n\nوقالت وزارة النقل إنها {}."


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("ستبدأ بناء الجسر الجديد", "ستوسع الجسر الجديد"),
        ("ستبدأ بناء الجسر الجديد", "ستبدأ ترميم السوق القديم"),
        ("ستبدأ بناء الجسر", "ستبدأ بناء الجسر بتمويل من المصرف"),
        ("ستبني 20 مدرسة في المنطقة الشرقية", "ستبني 50 مدرسة في المنطقة الشرقية"),
        ("ستفتتح مركز دبي بعد إغلاق مستشفى الشارقة القديم", "ستفتتح مستشفى الشارقة"),
    ],
)
def test_another_deed_or_more_of_it_is_another_pledge(first: str, second: str) -> None:
    assert len(pledges(_TWICE.format(first, second))) == 2


@pytest.mark.parametrize(
    "text",
    [
        "قالت روسيا إنها ستسحب قواتها من المدينة.\n\nوقالت تركيا إنها ستسحب قواتها من المدينة.",
        "وينص الاتفاق على سحب القوات من المدينة.\n\nواتفقت روسيا وتركيا على سحب القوات من المدينة.",
    ],
)
def test_who_pledges_the_same_pledges_for_himself(text: str) -> None:
    assert len(pledges(text)) == 2


@pytest.mark.parametrize("again", ["ستبدأ بناء الجسر الجديد يوم الأحد", "ستبدأ بناء الجسر"])
def test_the_same_told_again_counts_once(again: str) -> None:
    assert len(pledges(_TWICE.format("ستبدأ بناء الجسر الجديد يوم الأحد", again))) == 1


def test_what_follows_on_the_page_takes_no_pledge_away() -> None:
    before = "وقالت أثينا إنها ستسحب السفير.\n\nوقال وزير الخارجية اليوناني سامر عطا إن بلاده ستسحب السفير."
    told = len(pledges(before))
    assert len(pledges(f"{before}\n\nوتشهد اليونان أمطارا غزيرة هذا الأسبوع.")) == told


def test_no_pledge_is_lost_or_made() -> None:
    assert said_once(page_of("لا شيء هنا."), []) == []
