"""Labels that Wagtail makes of names in the code, which no catalogue translates: "Site name", "operator".

A column or a field without a label of its own gets one from the field of the model, which has Arabic; people
are called what they are called elsewhere.
"""

from collections.abc import Iterable
from typing import Any

from django.contrib.auth import get_user_model
from django.db.models import Model
from django.utils.text import capfirst
from wagtail.admin.forms.workflows import WorkflowPageForm
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.reports.aging_pages import AgingPagesView
from wagtail.models import GroupPagePermission, Site, WorkflowPage
from wagtail.sites.views import IndexView
from wagtail.users.forms import PagePermissionsForm

_as_wagtail_has_it = AgingPagesView.decorate_paginated_queryset


def keep_labels() -> None:
    """Have lists, forms and the report of old pages say it in words. Again changes nothing."""
    _label(Site, IndexView.columns)
    PagePermissionsForm.base_fields["page"].label = _name_of(GroupPagePermission, "page")
    WorkflowPageForm.base_fields["page"].label = _name_of(WorkflowPage, "page")
    AgingPagesView.decorate_paginated_queryset = _with_names


def _label(model: type[Model], columns: Iterable[Column]) -> None:
    """A label that is lazy was given, and is translated; one that is not was made of the name."""
    for column in columns:
        if type(column.label) is str:
            column.label = _name_of(model, column.name)


def _with_names(view: Any, pages: Any) -> Any:
    """The report's pages, each with who published it."""
    kept = list(_as_wagtail_has_it(view, pages))
    people = get_user_model().objects.in_bulk({page.last_published_by for page in kept} - {None})
    for page in kept:
        if page.last_published_by in people:
            page.last_published_by_user = str(people[page.last_published_by])
    return kept


def _name_of(model: type[Model], field: str) -> Any:
    return capfirst(model._meta.get_field(field).verbose_name)  # type: ignore[union-attr]  # no relation of others
