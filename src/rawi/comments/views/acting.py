"""The pages of the moderators' desk with one form and one act, as the review desk has them."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from django.forms import Form
from django.http import HttpRequest, HttpResponse

from rawi.comments.errors import CommentError, Conflict
from rawi.comments.views.answers import page_of
from rawi.record.views import acting


@dataclass(frozen=True, slots=True)
class Acting(acting.Acting):
    """What the page says; what the act returns is said when all is well."""

    template: str = "comments/desk/form_page.html"
    faults: type[Exception] = CommentError
    conflicts: type[Exception] = Conflict


def act_with(request: HttpRequest, form: Form, act: Callable[[Form], str], page: Acting) -> HttpResponse:
    """The answer: a redirect when act went well, with its words; else the page with the form as filled in."""
    return acting.act_with(request, form, act, replace(page, context=page_of(page.title) | page.context))
