"""Which closed pages are open to whoever asks: what is closed with a page is shown to who may see it."""

from django.http import HttpRequest


def opened_by(request: HttpRequest) -> frozenset[int]:
    """The restrictions, by key, that close the page asked for, and that its reader has passed; often none."""
    opened: frozenset[int] = getattr(request, "_opened", frozenset())
    return opened


def open_to(request: HttpRequest, restrictions: frozenset[int]) -> None:
    """Have the answer to this request show what these restrictions close."""
    request._opened = restrictions  # type: ignore[attr-defined]  # kept for this request
