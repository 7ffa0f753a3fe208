"""A figure is linked to the one that it replaces."""

import pytest

from reading.figures.pages import figures, value_of


def _links(text: str) -> list[tuple[str, str]]:
    found = [(finding.spans[0], value_of(finding).previous) for finding in figures(text)]
    return [(span.of(text), previous.of(text)) for span, previous in found if previous]


@pytest.mark.parametrize(
    "text",
    [
        "قتل 5 جنود. من 7 قرى إلى الساحل نزح الناس",
        "دفع 40 ألف دينار مقابل 3 سيارات",
        "زرع 12 شجرة وحصد 7 أطنان",
        "تستغرق من 5 إلى 7 أيام",
    ],
)
def test_figures_that_only_stand_together_are_not_linked(text: str) -> None:
    assert _links(text) == []


@pytest.mark.parametrize(
    ("text", "new", "old"),
    [
        ("انخفض الدين من 71 مليار ريال إلى 68 مليار ريال", "68 مليار ريال", "71 مليار ريال"),
        ("ارتفعت الحصة من 12% في عام 2010 إلى 15%", "15%", "12%"),
        ("خفض عدد المراكز من 12 إلى 3", "3", "12"),
        ("أبقى 3 مراكز مفتوحة، بعدما كان عدد المراكز 12", "3 مراكز", "المراكز 12"),
        ("ربح 52 مليونا هذا العام مقابل 85 مليونا في العام السابق", "52 مليونا", "85 مليونا"),
    ],
)
def test_new_and_old_value(text: str, new: str, old: str) -> None:
    assert _links(text) == [(new, old)]
