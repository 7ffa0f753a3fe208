"""Labels that Wagtail makes of a field's name in the code, which no catalogue translates: "Site name".

A column or a field without a label of its own gets one from the field of the model, which has Arabic.
"""

from collections.abc import Iterable
from typing import Any

from django.db.models import Model
from django.utils.text import capfirst
from wagtail.admin.forms.workflows import WorkflowPageForm
from wagtail.admin.ui.tables import Column
from wagtail.models import GroupPagePermission, Site, WorkflowPage
from wagtail.sites.views import IndexView
from wagtail.users.forms import PagePermissionsForm


def keep_labels() -> None:
    """Give the list of sites, and the forms of groups and workflows, labels that are translated."""
    _label(Site, IndexView.columns)
    PagePermissionsForm.base_fields["page"].label = _name_of(GroupPagePermission, "page")
    WorkflowPageForm.base_fields["page"].label = _name_of(WorkflowPage, "page")


def _label(model: type[Model], columns: Iterable[Column]) -> None:
    """A label that is lazy was given, and is translated; one that is not was made of the name."""
    for column in columns:
        if type(column.label) is str:
            column.label = _name_of(model, column.name)


def _name_of(model: type[Model], field: str) -> Any:
    return capfirst(model._meta.get_field(field).verbose_name)  # type: ignore[union-attr]  # no relation of others
