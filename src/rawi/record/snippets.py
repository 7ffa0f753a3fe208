"""Lists that editors keep by hand: names, dossiers, series."""

from typing import Any, ClassVar

from django.db.models import ProtectedError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin import messages
from wagtail.admin.panels import FieldPanel
from wagtail.admin.widgets import Button
from wagtail.snippets.views.snippets import DeleteView, SnippetViewSet, SnippetViewSetGroup

from rawi.record.models import Dossier, Name, Series


class NameDeleteView(DeleteView):
    """Deletes a name that nothing speaks of; any other is merged, never deleted."""

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Delete it, or say why not."""
        try:
            return super().post(request, *args, **kwargs)
        except ProtectedError:
            messages.error(
                request, _("Items of the record speak of this name: merge it into another instead.")
            )
            return redirect(self.get_success_url())


class NameViewSet(SnippetViewSet):
    """The authority file. Names that were merged lead on and are not listed."""

    model = Name
    delete_view_class = NameDeleteView
    icon = "user"
    menu_label = _("Names")
    list_display = ("name", "type", "latin", "description")
    list_filter = ("type",)
    search_fields = ("name", "latin", "forms__form")
    search_backend_name = None

    def get_queryset(self, request: Any) -> Any:
        """Those that stand for themselves."""
        return Name.objects.filter(merged_into=None)


class DossierViewSet(SnippetViewSet):
    """Running stories."""

    model = Dossier
    icon = "folder-open-inverse"
    menu_label = _("Dossiers")
    list_display = ("title", "is_live")
    search_fields = ("title",)
    search_backend_name = None
    panels: ClassVar = [
        FieldPanel("title"),
        FieldPanel("slug"),
        FieldPanel("introduction"),
        FieldPanel("is_live"),
        FieldPanel("names"),
        FieldPanel("articles"),
        FieldPanel("series"),
    ]


class SeriesViewSet(SnippetViewSet):
    """Numbers that move."""

    model = Series
    icon = "history"
    menu_label = _("Series of figures")
    list_display = ("title", "unit")
    search_fields = ("title",)
    search_backend_name = None


class RecordViewSetGroup(SnippetViewSetGroup):
    """What stands together under the record in the menu."""

    items = (NameViewSet, DossierViewSet, SeriesViewSet)
    menu_label = _("Names and dossiers")
    menu_icon = "folder-inverse"
    menu_order = 170


def name_buttons(snippet: Any, user: Any, next_url: str | None = None) -> Any:
    """Merge and split, beside a name in its list."""
    if isinstance(snippet, Name) and user.has_perm("record.change_name"):
        yield Button(
            _("Merge"), reverse("record_name_merge", args=[snippet.pk]), icon_name="link", priority=20
        )
        yield Button(
            _("Split"), reverse("record_name_split", args=[snippet.pk]), icon_name="cut", priority=30
        )
