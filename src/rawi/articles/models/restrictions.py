"""Who may see a page, asked in one query."""

from typing import Any

from django.db.models import QuerySet
from django.db.models.functions import Coalesce
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.functional import cached_property
from wagtail.models import Page, PageViewRestriction


class RestrictedPage:
    """A page whose restrictions are found with its ancestors': Wagtail asks for those first.

    Source: wagtail.models.Page.get_view_restrictions, whose rules these are: a restriction holds for all
    below it, and for an alias that of its original counts.
    """

    pk: Any
    path: str
    steplen: int

    def get_view_restrictions(self) -> Any:
        """The restrictions that hold for this page."""
        return self._restrictions

    @property
    def is_closed(self) -> bool:
        """Whether somebody must say who they are, or a password, before they see it."""
        return bool(self._restrictions)

    def serve_password_required_response(
        self, request: HttpRequest, form: Any, action_url: str
    ) -> HttpResponse:
        """Wagtail's answer to who has not said the password: the way to where it is asked for.

        Its own would make the whole page first and hand it to the form's template.
        """
        return redirect("page_password", pk=self.pk)

    @cached_property
    def _restrictions(self) -> QuerySet[PageViewRestriction]:
        """Looked up once: Wagtail asks before it serves the page, and the page asks what to lead to."""
        lineage = [self.path[:end] for end in range(self.steplen, len(self.path) + 1, self.steplen)]
        checked = Page.objects.filter(path__in=lineage).annotate(
            checked=Coalesce("alias_of__alias_of_id", "alias_of_id", "pk")
        )
        return PageViewRestriction.objects.filter(page__in=checked.values("checked"))
