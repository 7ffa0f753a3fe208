"""The filters as templates use them."""

from datetime import UTC, date, datetime
from types import SimpleNamespace

import pytest
from django.template import Context, Template
from django.utils import translation

SITE = SimpleNamespace(months="levantine", digits="arabic_indic")
EVENING = datetime(2020, 6, 11, 22, 30, tzinfo=UTC)


def shown(template: str, **values: object) -> str:
    with translation.override("ar"):
        return Template("{% load house_style %}" + template).render(Context({"site": SITE, **values}))


@pytest.mark.parametrize("value", [None, ""])
@pytest.mark.parametrize("name", ["edtf", "edtf_time", "day_time", "digits"])
def test_nothing_prints_nothing(name: str, value: str | None):
    assert shown("{{ value|" + name + ":site }}", value=value) == ""


@pytest.mark.parametrize("name", ["edtf", "edtf_time", "day_time"])
def test_what_is_no_date_is_escaped(name: str):
    assert "<b>" not in shown("{{ value|" + name + ":site }}", value="<b>June</b>")


def test_a_date_says_itself_to_machines_in_ascii():
    said = shown("{{ value|edtf_time:site }}", value="2020-06-11")
    assert said == '<time class="date" datetime="2020-06-11">١١ حزيران ٢٠٢٠</time>'


def test_an_interval_is_no_time_element():
    said = shown("{{ value|edtf_time:site }}", value="2014/2020")
    assert said == '<span class="date">من ٢٠١٤ إلى ٢٠٢٠</span>'


def test_a_moment_is_shown_where_the_site_stands(settings):
    settings.TIME_ZONE = "Asia/Baghdad"
    assert shown("{{ value|edtf:site }}", value=EVENING) == "١٢ حزيران ٢٠٢٠، الساعة ٠١:٣٠"


def test_a_card_shows_a_moment_s_day(settings):
    settings.TIME_ZONE = "Asia/Baghdad"
    said = shown("{{ value|day_time:site }}", value=EVENING)
    assert said == '<time class="date" datetime="2020-06-12">١٢ حزيران ٢٠٢٠</time>'


def test_a_day_is_no_moment():
    assert shown("{{ value|edtf:site }}", value=date(2020, 6, 11)) == "١١ حزيران ٢٠٢٠"


def test_without_a_site_the_defaults_hold():
    assert shown("{{ '2020-06'|edtf }}") == "حزيران/يونيو 2020"


def test_counted():
    assert shown("{% counted 1500 'statement' site %}") == "١٥٠٠ قول"
    assert shown("{% counted 12 'date' %}") == "12 تاريخا"
