"""Digits of an edition."""

import pytest

from rawi.base.wording.digits import in_digits


@pytest.mark.parametrize(
    ("text", "western", "arabic_indic"),
    [
        ("", "", ""),
        ("لا رقم هنا.", "لا رقم هنا.", "لا رقم هنا."),
        ("العدد 12. ثم", "العدد 12. ثم", "العدد ١٢. ثم"),
        ("1,500", "1,500", "١٬٥٠٠"),
        ("3.5", "3.5", "٣٫٥"),
        ("١٬٥٠٠", "1,500", "١٬٥٠٠"),
        ("٣٫٥", "3.5", "٣٫٥"),
        ("19:30", "19:30", "١٩:٣٠"),
        ("²", "²", "²"),
    ],
)
def test_digits(text: str, western: str, arabic_indic: str):
    assert in_digits(text, "western") == western
    assert in_digits(text, "arabic_indic") == arabic_indic
