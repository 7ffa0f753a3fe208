"""House style in templates: each takes the page's `site` and prints a stored value as that edition does."""

from datetime import date, datetime
from typing import Any

from django import template
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString

from rawi.base.wording import dates
from rawi.base.wording.digits import in_digits
from rawi.site.wording import counts

register = template.Library()


def _style(site: Any) -> dates.Style:
    default = dates.Style()
    return dates.Style(
        getattr(site, "months", "") or default.months,
        getattr(site, "digits", "") or default.digits,
    )


def _value(when: str | date | datetime | None) -> str:
    if isinstance(when, datetime):
        local = timezone.localtime(when) if timezone.is_aware(when) else when
        return local.strftime("%Y-%m-%dT%H:%M")
    return when.isoformat() if isinstance(when, date) else str(when or "")


@register.filter
def edtf(when: str | date | datetime | None, site: Any = None) -> str:
    """An EDTF value, day or moment in words: {{ item.edtf|edtf:site }}. None and "" print nothing."""
    return dates.in_words(_value(when), _style(site))


@register.filter
def edtf_time(when: str | date | datetime | None, site: Any = None) -> SafeString | str:
    """The same in a <time> element that says it to machines, where HTML can; else in a <span>."""
    return _element(_value(when), site)


@register.filter
def day_time(when: str | date | datetime | None, site: Any = None) -> SafeString | str:
    """As edtf_time, without the hour of a moment."""
    return _element(_value(when).partition("T")[0] if isinstance(when, datetime) else _value(when), site)


def _element(value: str, site: Any) -> SafeString | str:
    if not value:
        return ""
    words, machine = dates.in_words(value, _style(site)), dates.machine_value(value)
    if machine:
        return format_html('<time class="date" datetime="{}">{}</time>', machine, words)
    return format_html('<span class="date">{}</span>', words)


@register.filter
def digits(value: Any, site: Any = None) -> str:
    """A number in the edition's digits: {{ page_obj.number|digits:site }}."""
    return in_digits("" if value is None else str(value), _style(site).digits)


@register.simple_tag
def counted(number: int, thing: str, site: Any = None) -> str:
    """A number with its noun: {% counted 3 "statement" site %} prints «3 أقوال»."""
    return counts.in_words(number, thing, digits(number, site))
