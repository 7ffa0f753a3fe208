"""What a figure says beyond its number: kind, what is measured, who counts."""

import pytest

from rawi.reading.model.findings import FigureKind
from reading.figures.pages import figures, value_of


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("زار المعرض 300 طالب", FigureKind.COUNT),
        ("تكلف الحديقة مليوني دولار", FigureKind.MONEY),
        ("أيد المشروع 60% من الناس", FigureKind.PERCENT),
        ("بلغ السعر 48 دولارا للبرميل", FigureKind.RATE),
        ("ينتج الحقل 40 ألف برميل يوميا", FigureKind.RATE),
        ("زادت المبيعات بنسبة 9 في المئة", FigureKind.CHANGE),
        ("تراجع عدد الطلاب إلى 40 طالبا", FigureKind.COUNT),
    ],
)
def test_kind(text: str, kind: FigureKind) -> None:
    assert [value_of(finding).kind for finding in figures(text)] == [kind]


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("دفعوا 300 دينار", ""),
        ("استغرقت صادرات النفط 3 أيام", ""),
        ("زار المعرض 300 طالب", "طالب"),
        ("بلغ حجم التجارة بين البلدين 4 مليارات يورو", "حجم التجارة"),
        ("تراجع إجمالي الإيرادات المباشرة 4 في المئة", "إجمالي الإيرادات المباشرة"),
        ("بلغ الناتج المحلي الإجمالي 80 مليار دولار", "الناتج المحلي الإجمالي"),
        ("سعر أردب القمح سيرتفع إلى 1600 جنيه", "سعر أردب القمح"),
        ("بلغ سعر سيارة العائلة 9 آلاف دولار", "سعر سيارة العائلة"),
    ],
)
def test_what_is_measured(text: str, measures: str) -> None:
    assert [value_of(finding).measures for finding in figures(text)] == [measures]
