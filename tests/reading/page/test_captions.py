"""Captions and credits: cases/captions.tsv, the lines that are none first (caption -)."""

import pytest

from rawi.reading.page.captions import caption_of
from reading.page.case_tables import rows


@pytest.mark.parametrize(("text", "caption", "holder"), rows("captions"))
def test_a_caption(text: str, caption: str, holder: str) -> None:
    found = caption_of(text)
    if found is None:
        assert caption == "-"
        return
    assert (found.words.of(text) if found.words else "") == caption
    assert (found.credit.holder if found.credit else "") == holder


def test_the_credit_keeps_the_words_of_the_page() -> None:
    text = "الوزيرة في مؤتمرها. [حقوق الصورة للمكتب الإعلامي للوزارة]"
    found = caption_of(text)
    assert found
    assert found.credit
    assert found.credit.words.of(text) == "للمكتب الإعلامي للوزارة"
    assert found.credit.whole.of(text) == "[حقوق الصورة للمكتب الإعلامي للوزارة]"


def test_a_credit_that_begins_inside_the_lead_leaves_no_words() -> None:
    """«شرح الصورة: 15، أصدر» raised: its credit was found before the end of its lead."""
    caption = caption_of("شرح الصورة: 15، أصدر")
    assert caption is None or caption.words is None
