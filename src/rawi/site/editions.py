"""The language of a page that stands in no edition's tree: that of the edition whose address was asked."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.translation import override
from wagtail.models import Site

View = Callable[..., HttpResponse]


def in_its_edition(view: View) -> View:
    """The view, in the language of the site's front page: an edition is a Wagtail site of its own."""

    @wraps(view)
    def wrapped(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        site = Site.find_for_request(request)
        if site is None:
            return view(request, *args, **kwargs)
        with override(site.root_page.locale.language_code):
            return view(request, *args, **kwargs)

    return wrapped
