"""The admin as a newsroom sees it: its own name, and no more menus than it has work."""

from typing import Any

from django.http import HttpRequest
from django.templatetags.static import static
from django.utils.html import format_html_join
from django.utils.safestring import SafeString
from wagtail import hooks
from wagtail.admin.menu import SubmenuMenuItem
from wagtail.admin.wagtail_hooks import SettingsMenuItem

from rawi.base.labels_of_wagtail import keep_labels
from rawi.base.wagtail_exports import keep_texts

#: Styles of the newsroom's own.
STYLES = ("base/admin.css", "base/lists.css", "base/home.css")

#: Rawi publishes pages and photos: files for download are not part of it, nor is help that speaks of Wagtail.
HIDDEN = {"documents", "help"}


@hooks.register("construct_main_menu")
def hide_menus(request: HttpRequest, items: list[Any]) -> None:
    """Take hidden menus out."""
    items[:] = [item for item in items if item.name not in HIDDEN]


@hooks.register("construct_main_menu")
def hide_version(request: HttpRequest, items: list[Any]) -> None:
    """Wagtail writes its version under the settings; whoever needs it finds it in the lock file."""
    items[:] = [_without_version(item) if isinstance(item, SettingsMenuItem) else item for item in items]


def _without_version(item: SettingsMenuItem) -> SubmenuMenuItem:
    """The same menu; Wagtail's item writes the version by itself."""
    plain = SubmenuMenuItem(
        item.label, item.menu, name=item.name, icon_name=item.icon_name, classname=item.classname
    )
    plain.order = item.order
    return plain


@hooks.register("construct_homepage_summary_items")
def hide_counts(request: HttpRequest, items: list[Any]) -> None:
    """Take the count of files for download out of the admin's first page."""
    items[:] = [item for item in items if not type(item).__module__.startswith("wagtail.documents")]


@hooks.register("insert_global_admin_css")
def admin_css() -> SafeString:
    """The newsroom's own styles."""
    return format_html_join("", '<link rel="stylesheet" href="{}">', [(static(name),) for name in STYLES])


keep_texts()
keep_labels()
