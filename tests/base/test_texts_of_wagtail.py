"""Our Arabic for texts of Wagtail's: each is still one of its texts, and is what the newsroom reads."""

import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import wagtail
from babel.messages.pofile import read_po
from django.contrib.humanize.templatetags.humanize import naturaltime
from django.utils import timezone, translation
from wagtail.admin.templatetags.wagtailadmin_tags import timesince_simple

from rawi.base.texts_of_wagtail import BRANDED, COUNTED, REWORDED, UNTRANSLATED

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


@pytest.mark.parametrize("number", [0, 1, 2, 3, 10, 11, 99, 100, 102])
@pytest.mark.parametrize("text", COUNTED)
def test_whatever_is_counted_is_counted_in_arabic(text: Any, number: int) -> None:
    with translation.override("ar"):
        read = str(text % {"counter": number, "total_pages_formatted": number})
    assert not re.search("[A-Za-z]{2,}", read)
    assert number < 3 or str(number) in read


def test_autosave_pauses_in_arabic() -> None:
    with translation.override("ar"):
        assert "paused" not in translation.gettext("Autosave is <span>paused</span>")


def test_an_editor_sends_back_in_the_newsroom_s_words() -> None:
    with translation.override("ar"):
        assert translation.gettext("Request changes") == "إعادة إلى الكاتب"


def test_how_long_ago_something_was_is_said_in_arabic() -> None:
    now = timezone.now()
    with translation.override("ar"):
        assert str(timesince_simple(now)) == "الآن"
        assert not re.search("[a-z]", naturaltime(now - timedelta(minutes=3)))
