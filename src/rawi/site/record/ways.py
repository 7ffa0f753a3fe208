"""Addresses of what stands beside a page of the record: data, feeds, calendars, forms."""

from typing import Any

from django.urls import NoReverseMatch, reverse


def way(name: str, *args: Any) -> str:
    """The address of that name; "" where this site does not serve it."""
    try:
        return reverse(name, args=args)
    except NoReverseMatch:
        return ""
