"""The search page."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from rawi.base.limits import TooOften
from rawi.search.limits import count_search
from rawi.search.suggestions import suggestion
from rawi.site.links import sections_by_path
from rawi.site.presenters.frame import frame
from rawi.site.record.steps import address
from rawi.site.search.asking import asking, kind_options, section_options
from rawi.site.search.showing import results


@never_cache
@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """A form, and what it finds: articles, items of the record, and what may have been meant."""
    sections = sections_by_path(request)
    asked = asking(request.GET, sections)
    question = asked.question()
    context = frame(request) | {
        "asked": asked,
        "kinds": kind_options(asked.kind),
        "section_options": section_options(asked.section, sections),
        "has_search_form": True,
        "page_title": _("Search"),
    }
    if not question.is_empty:
        try:
            count_search(request, is_signed_in=request.user.is_authenticated)
        except TooOften as refusal:
            return _too_often(request, context, refusal)
    found = results(asked, question, request.GET, sections, timezone.localdate())
    meant = suggestion(asked.text) if found.number < 3 and question.words else ""
    context |= {
        "results": found,
        "is_asked": not question.is_empty,
        "suggestion": meant,
        "suggestion_url": address(request.GET, q=meant, page="") if meant else "",
        "items_url": address(request.GET, kind="statement", page=""),
    }
    return _answer(request, context)


def _too_often(request: HttpRequest, context: dict[str, object], refusal: TooOften) -> HttpResponse:
    response = _answer(request, context | {"wait_seconds": refusal.seconds}, status=429)
    response["Retry-After"] = str(refusal.seconds)
    return response


def _answer(request: HttpRequest, context: dict[str, object], status: int = 200) -> HttpResponse:
    response = render(request, "site/search.html", context, status=status)
    response["X-Robots-Tag"] = "noindex"
    return response
