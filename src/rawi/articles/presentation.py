"""Plug-in point: what a page type's template is given.

The site registers one presenter for each page type, so that pages stay free of what readers see:

    @presentation.presents(Article)
    def present(article, request): ...
"""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest
from wagtail.models import Page

Presenter = Callable[[Any, HttpRequest], dict[str, Any]]

_presenters: dict[type[Page], Presenter] = {}


def presents(page_type: type[Page]) -> Callable[[Presenter], Presenter]:
    """Register the decorated function for page_type. Raises LookupError for a type that has one already."""

    def register(presenter: Presenter) -> Presenter:
        if page_type in _presenters:
            raise LookupError(
                f"{page_type.__name__} is presented by {_presenters[page_type].__module__} already"
            )
        _presenters[page_type] = presenter
        return presenter

    return register


def context_of(page: Page, request: HttpRequest) -> dict[str, Any]:
    """What the page's template is given beyond Wagtail's own; nothing where no presenter is registered."""
    presenter = _presenters.get(type(page))
    return presenter(page, request) if presenter else {}
