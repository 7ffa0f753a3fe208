"""A page with one form and one act behind it: shown, carried out, or shown again with what is wrong."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from wagtail.admin import messages

from rawi.record.errors import Conflict, RecordError
from rawi.record.views.answers import CONFLICT, REFUSED


@dataclass(frozen=True, slots=True)
class Acting:
    """What the page says, what its button says, and where it leads when all is well."""

    title: str
    button: str
    done: str
    way_on: str
    template: str = "record/desk/form_page.html"
    context: dict[str, Any] = field(default_factory=dict)


def act_with(request: HttpRequest, form: Form, act: Callable[[Form], Any], page: Acting) -> HttpResponse:
    """The answer: a redirect when act went well; else the page with the form as it was filled in."""
    status = 200
    if request.method == "POST":
        status = REFUSED
        if form.is_valid():
            try:
                act(form)
            except RecordError as fault:
                status = CONFLICT if isinstance(fault, Conflict) else REFUSED
                form.add_error(None, str(fault))
            else:
                messages.success(request, page.done)
                return redirect(page.way_on)
    context = {
        "form": form,
        "button": page.button,
        "way_back": page.way_on,
        "page_title": page.title,
        "header_title": page.title,
    }
    return render(request, page.template, context | page.context, status=status)
