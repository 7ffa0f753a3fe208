"""The lists of words in the admin."""

from typing import Any, ClassVar

from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, ObjectList
from wagtail.admin.widgets import Button
from wagtail.snippets.views.snippets import CreateView, IndexView, SnippetViewSet

from rawi.comments.forms.words import ListedWordForm
from rawi.comments.models import ListedWord


class ListedWordIndexView(IndexView):
    """The list, with the ways to try it and to take in others."""

    @property
    def header_more_buttons(self) -> list[Any]:
        """Beside "add": try the lists, take in a list."""
        buttons = list(super().header_more_buttons)
        buttons.append(Button(_("Try the lists"), reverse("moderation_words_try"), icon_name="search"))
        if self.request.user.has_perm("comments.add_listedword"):
            address = reverse("moderation_words_import")
            buttons.append(Button(_("Take in a list"), address, icon_name="list-ul"))
            buttons.append(Button(_("Words to start with"), f"{address}?starter=1", icon_name="list-ul"))
        return buttons


class ListedWordCreateView(CreateView):
    """Keeps who added a word."""

    def save_instance(self) -> Any:
        """Save it with the person who added it."""
        self.form.instance.added_by = self.request.user
        return super().save_instance()


class ListedWordViewSet(SnippetViewSet):
    """Words that hold a comment."""

    model = ListedWord
    icon = "warning"
    menu_label = _("Lists of words")
    menu_name = "listed-words"
    menu_order = 146
    add_to_admin_menu = True
    list_display = ("text", "kind", "note", "added_by")
    list_filter = ("kind",)
    search_fields = ("text", "note")
    search_backend_name = None
    index_view_class = ListedWordIndexView
    add_view_class = ListedWordCreateView
    edit_handler: ClassVar = ObjectList(
        [FieldPanel("text"), FieldPanel("kind"), FieldPanel("note")], base_form_class=ListedWordForm
    )

    def register_chooser_viewset(self) -> None:
        """None: nothing refers to a listed word, and Wagtail's choosers show all to whoever enters."""
