"""What a page tells again in the same words counts once; what is another deed, or another's, does not."""

import pytest

from rawi.reading.pledges.echoes import _MOST_COMPARED
from reading.pledges.pages import pledges

_ONCE = """قالت وزارة النقل إنها ستبدأ بناء الجسر الجديد يوم الأحد.

{}

وقالت وزارة النقل إنها {}."""


def _told(again: str, between: str = "وحضر الحفل كثيرون.") -> int:
    return len(pledges(_ONCE.format(between, again)))


@pytest.mark.parametrize(
    "again",
    [
        "ستوسع الجسر الجديد يوم الأحد",
        "ستبدأ ترميم السوق القديم",
        "ستبدأ بناء الجسر الجديد يوم الأحد بتمويل من المصرف",
    ],
)
def test_another_deed_or_more_of_it_is_another_pledge(again: str) -> None:
    assert _told(again) == 2


def test_another_ministry_pledges_for_itself() -> None:
    text = "قالت وزارة النقل إنها ستبني ألف منزل.\n\nوقالت وزارة الدفاع إنها ستبني ألف منزل."
    assert len(pledges(text)) == 2


@pytest.mark.parametrize("again", ["ستبدأ بناء الجسر الجديد يوم الأحد", "ستبدأ بناء الجسر"])
def test_the_same_told_again_counts_once(again: str) -> None:
    assert _told(again) == 1


def test_a_page_without_end_is_compared_with_the_last_few() -> None:
    towns = [f"ستبدأ بناء {name} بعيدة جدا" for name in ("مدينة", "قرية", "محطة", "مدرسة", "حديقة")]
    between = "\n\n".join(f"وقالت وزارة النقل إنها {town}." for town in towns)
    assert len(towns) < _MOST_COMPARED
    assert _told("ستبدأ بناء الجسر الجديد يوم الأحد", between) == len(towns) + 1
