"""Pages that ask for an e-mail address, and those behind a mailed link."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from rawi.articles.models import Article
from rawi.base.limits import TooOften
from rawi.site.not_now import NotNow, say_when, taking_in
from rawi.site.presenters.frame import frame


@dataclass(frozen=True, slots=True)
class Way:
    """A link that leads on from a page."""

    url: str
    words: str


@dataclass(frozen=True, slots=True)
class Asking:
    """What a page with a form says: its title, what it is for, its button, and the answer to everybody.

    ways lead to the same without the form.
    """

    title: str
    words: str
    button: str
    answer: str
    ways: tuple[Way, ...] = ()


def ask_address(request: HttpRequest, form: Form, page: Asking, act: Callable[[Form], None]) -> HttpResponse:
    """The form; once it was sent, an answer that is the same whatever is known of the address."""
    if request.method != "POST":
        return _shown(request, page, form, 200)
    if not form.is_valid():
        return _shown(request, page, form, 400)
    try:
        with taking_in():
            act(form)
    except TooOften as often:
        words = _("Too much was asked from your network just now. Please try again later.")
        return say_when(_shown(request, page, form, 429, words), often)
    except NotNow as fault:
        return say_when(_shown(request, page, form, 503, str(fault)), fault)
    return say(request, page.title, page.answer)


def _shown(request: HttpRequest, page: Asking, form: Form, status: int, fault: str = "") -> HttpResponse:
    if fault:
        form.add_error(None, fault)
    context = {"page_title": page.title, "asking": page, "form": form}
    return _private(request, "site/address_form.html", context, status)


def say(
    request: HttpRequest,
    title: str,
    words: str,
    *,
    button: str = "",
    way: Way | None = None,
    status: int = 200,
) -> HttpResponse:
    """A page that says something; with a button that sends its own address again, by POST."""
    context = {"page_title": title, "words": words, "button": button, "way": way}
    return _private(request, "site/mailed_link.html", context, status)


def to_article(article: Article) -> Way:
    """Back to where somebody follows the comments."""
    return Way(article.get_url() or "/", _("Back to the article"))


def not_ours(request: HttpRequest, way: Way | None = None, words: str = "") -> HttpResponse:
    """The answer to a link that we have not sent, or that is too old."""
    words = words or _("It may be older than a day, or was used already. You can ask for a new one.")
    return say(request, _("This link does not work"), words, way=way, status=403)


def _private(request: HttpRequest, template: str, context: dict[str, Any], status: int) -> HttpResponse:
    response = render(request, template, frame(request) | context, status=status)
    response.headers["Cache-Control"] = "private, no-store"
    # The secret in a mailed link goes to no other site.
    response.headers["Referrer-Policy"] = "same-origin"
    return response
