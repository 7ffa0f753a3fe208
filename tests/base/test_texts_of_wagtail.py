"""Our Arabic for texts of Wagtail's: each is still one of its texts, and is what the newsroom reads."""

import re
from pathlib import Path

import pytest
import wagtail
from babel.messages.pofile import read_po
from django.utils import translation

from rawi.base.texts_of_wagtail import BRANDED, REWORDED, UNTRANSLATED

ARABIC = re.compile("[ء-ي]")


def _texts_of_wagtail() -> set[str]:
    found: set[str] = set()
    for file in Path(wagtail.__file__ or "").parent.rglob("locale/en/LC_MESSAGES/django.po"):
        with file.open("rb") as catalog:
            found |= {str(message.id) for message in read_po(catalog)}
    return found


def test_each_is_a_text_of_wagtail_s() -> None:
    assert {*UNTRANSLATED, *BRANDED, *REWORDED} <= _texts_of_wagtail()


@pytest.mark.parametrize("text", [*UNTRANSLATED, *BRANDED, *REWORDED])
def test_the_newsroom_reads_it_in_arabic_without_wagtail_s_name(text: str) -> None:
    with translation.override("ar"):
        read = translation.gettext(text)
    assert ARABIC.search(read)
    assert "Wagtail" not in read


def test_an_editor_sends_back_in_the_newsroom_s_words() -> None:
    with translation.override("ar"):
        assert translation.gettext("Request changes") == "إعادة إلى الكاتب"
