"""A page with one form and one act behind it: shown, carried out, or shown again with what is wrong."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from wagtail.admin import messages

from rawi.comments.errors import CommentError, Conflict, Refused
from rawi.comments.views.answers import CONFLICT, REFUSED, page_of


@dataclass(frozen=True, slots=True)
class Acting:
    """What the page says, what its button says, and where it leads when all is well."""

    title: str
    button: str
    way_on: str
    template: str = "comments/desk/form_page.html"
    context: dict[str, Any] = field(default_factory=dict)


def act_with(request: HttpRequest, form: Form, act: Callable[[Form], str], page: Acting) -> HttpResponse:
    """The answer: a redirect when act went well, with its words; else the page with the form as filled in."""
    status = 200
    if request.method == "POST":
        status = REFUSED
        if form.is_valid():
            try:
                done = act(form)
            except CommentError as fault:
                status = CONFLICT if isinstance(fault, Conflict) else REFUSED
                form.add_error(_field_of(fault, form), str(fault))
            else:
                messages.success(request, done)
                return redirect(page.way_on)
    context = {"form": form, "button": page.button, "way_back": page.way_on} | page_of(page.title)
    return render(request, page.template, context | page.context, status=status)


def _field_of(fault: CommentError, form: Form) -> str | None:
    name = fault.field if isinstance(fault, Refused) else ""
    return name if name in form.fields else None
