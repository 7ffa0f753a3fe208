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
    """What the page says, what its button says, and where it leads when all is well.

    done is what is said then; "" says what the act returns. faults are what the act may end with, conflicts
    those of them that mean that somebody else was first.
    """

    title: str
    button: str
    way_on: str
    done: str = ""
    template: str = "record/desk/form_page.html"
    context: dict[str, Any] = field(default_factory=dict)
    faults: type[Exception] = RecordError
    conflicts: type[Exception] = Conflict


def act_with(request: HttpRequest, form: Form, act: Callable[[Form], Any], page: Acting) -> HttpResponse:
    """The answer: a redirect when act went well; else the page with the form as it was filled in."""
    status = 200
    if request.method == "POST":
        status = REFUSED
        if form.is_valid():
            try:
                done = act(form)
            except page.faults as fault:
                status = CONFLICT if isinstance(fault, page.conflicts) else REFUSED
                form.add_error(_field_of(fault, form), str(fault))
            else:
                messages.success(request, page.done or done)
                return redirect(page.way_on)
    context = {
        "form": form,
        "button": page.button,
        "way_back": page.way_on,
        "page_title": page.title,
        "header_title": page.title,
    }
    return render(request, page.template, context | page.context, status=status)


def _field_of(fault: Exception, form: Form) -> str | None:
    """The form's field that the fault names."""
    name = getattr(fault, "field", "")
    return name if name in form.fields else None
