"""Who may do what at the desks."""

from collections.abc import Callable
from functools import wraps

from django.http.response import HttpResponseBase
from wagtail.admin.auth import permission_required

View = Callable[..., HttpResponseBase]

WORK = "record.work_follow_ups"
ANSWER = "record.answer_dispute"
NAMES = "record.change_name"


def for_those_with(right: str) -> Callable[[View], View]:
    """The view, for those with the right alone."""

    def decorate(view: View) -> View:
        checked: View = permission_required(right)(wraps(view)(view))
        return checked

    return decorate
