"""Who may see a page, asked in one query."""

from typing import Any

from django.db.models.functions import Coalesce
from wagtail.models import Page, PageViewRestriction


class RestrictedPage:
    """A page whose restrictions are found with its ancestors': Wagtail asks for those first.

    Source: wagtail.models.Page.get_view_restrictions, whose rules these are: a restriction holds for all
    below it, and for an alias that of its original counts.
    """

    path: str
    steplen: int

    def get_view_restrictions(self) -> Any:
        """The restrictions that hold for this page."""
        lineage = [self.path[:end] for end in range(self.steplen, len(self.path) + 1, self.steplen)]
        checked = Page.objects.filter(path__in=lineage).annotate(
            checked=Coalesce("alias_of__alias_of_id", "alias_of_id", "pk")
        )
        return PageViewRestriction.objects.filter(page__in=checked.values("checked"))
