"""What feeds and calendars say of a pledge: its status as it fits what was pledged, and its due time."""

import pytest
from django.utils.translation import override

from rawi.api.pledge_words import pledge_lines
from rawi.api.schemas.item import PledgeFacts
from rawi.base.wording.dates import Style

OPEN = {"status": "not_started", "polarity": "do", "due": "", "due_words": "", "due_basis": "none"}
#: What is not as in OPEN, and the lines.
LINES = [
    ({}, ["الحالة: لم يبدأ."]),
    ({"polarity": "refrain"}, ["الحالة: سارٍ."]),
    (
        {"due": "2015-09", "due_words": "الشهر المقبل", "due_basis": "stated"},
        ["الحالة: لم يبدأ.", "الموعد: أيلول/سبتمبر 2015 «الشهر المقبل»."],
    ),
    ({"due": "2015", "due_basis": "inferred"}, ["الحالة: لم يبدأ.", "الموعد: 2015 (استنتجه محرر)."]),
]


@pytest.mark.parametrize(("facts", "expected"), LINES)
def test_lines(facts: dict[str, str], expected: list[str]) -> None:
    pledge = PledgeFacts.model_construct(**{**OPEN, **facts})
    with override("ar"):
        assert list(pledge_lines(pledge, Style())) == expected
