"""JSON-LD in a page: data for machines, which no browser runs."""

import json
from typing import Any

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

register = template.Library()

#: What could end the element, or begin another, inside a string. Source: django.utils.html.json_script.
_ESCAPES = {ord(">"): "\\u003E", ord("<"): "\\u003C", ord("&"): "\\u0026"}


@register.simple_tag
def json_ld(thing: dict[str, Any] | None) -> SafeString | str:
    """A thing (see rawi.record.structured) as a data block; nothing for None."""
    if not thing:
        return ""
    text = json.dumps(thing, ensure_ascii=False).translate(_ESCAPES)
    return format_html('<script type="application/ld+json">{}</script>', mark_safe(text))  # noqa: S308  escaped above
