"""Pages that ask for an e-mail address, and those behind a mailed link."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from rawi.base.limits import TooOften
from rawi.site.presenters.frame import frame


@dataclass(frozen=True, slots=True)
class Asking:
    """What a page with a form says: its title, what it is for, its button, and the answer to everybody."""

    title: str
    words: str
    button: str
    answer: str


def ask_address(request: HttpRequest, form: Form, page: Asking, act: Callable[[Form], None]) -> HttpResponse:
    """The form; once it was sent, an answer that is the same whatever is known of the address."""
    status, fault = 200, ""
    if request.method == "POST":
        status = 400
        if form.is_valid():
            try:
                act(form)
            except TooOften as often:
                fault = _("Too much was asked from your network just now. Please try again later.")
                return _shown(request, page, form, 429, fault, {"Retry-After": str(often.seconds)})
            return say(request, page.title, page.answer)
    return _shown(request, page, form, status, fault, {})


def _shown(
    request: HttpRequest, page: Asking, form: Form, status: int, fault: str, headers: dict[str, str]
) -> HttpResponse:
    context = {"page_title": page.title, "asking": page, "form": form, "fault": fault}
    response = _private(request, "site/address_form.html", context, status)
    for name, value in headers.items():
        response.headers[name] = value
    return response


def say(request: HttpRequest, title: str, words: str, *, button: str = "", status: int = 200) -> HttpResponse:
    """A page that says something; with a button that sends its own address again, by POST."""
    context = {"page_title": title, "words": words, "button": button}
    return _private(request, "site/mailed_link.html", context, status)


def not_ours(request: HttpRequest) -> HttpResponse:
    """The answer to a link that we have not sent, or that is too old."""
    words = _("It may be older than a day, or was used already. You can ask for a new one.")
    return say(request, _("This link does not work"), words, status=403)


def _private(request: HttpRequest, template: str, context: dict[str, Any], status: int) -> HttpResponse:
    response = render(request, template, frame(request) | context, status=status)
    response.headers["Cache-Control"] = "private, no-store"
    # The secret in a mailed link goes to no other site.
    response.headers["Referrer-Policy"] = "same-origin"
    return response
