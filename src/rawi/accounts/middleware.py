"""Of the admin everybody gets their own part: Wagtail lets whoever enters look through its choosers."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse
from wagtail.admin.auth import permission_denied

from rawi.accounts.page_rights import works_on_pages

#: Views that show headlines, drafts' included, photos, names and dossiers, by the beginning of their names.
OF_THE_NEWSROOM = (
    "wagtailadmin_api:",
    "wagtailadmin_choose_page",
    "wagtailadmin_pages:",
    "wagtailadmin_reports:",
    "wagtailadmin_tag_",
    "wagtailadmin_workflows:",
    "wagtaildocs_chooser:",
    "wagtailembeds:",
    "wagtailimages_chooser:",
    "wagtailsnippetchoosers_",
)
#: Acts on many at once name everything that they were asked about, also what they may not touch.
BULK = "wagtail_bulk_action"


class OwnPartMiddleware:
    """Keeps who has no right on any page, as moderators, from what the newsroom alone may see.

    To others, and to who has not entered, the views say themselves what they may.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """The answer of whatever comes next."""
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, _view: Any, _args: Any, given: dict[str, Any]
    ) -> HttpResponse | None:
        """Back to the first page, as Wagtail sends away; None where the view may answer."""
        name = request.resolver_match.view_name if request.resolver_match else ""
        if not name.startswith((*OF_THE_NEWSROOM, BULK)) or not request.user.has_perm(
            "wagtailadmin.access_admin"
        ):
            return None
        is_own = name == BULK and _has_right(request.user, given["app_label"], given["model_name"])
        return None if is_own or works_on_pages(request.user) else permission_denied(request)


def _has_right(user: Any, app: str, model: str) -> bool:
    return any(user.has_perm(f"{app}.{act}_{model}") for act in ("add", "change", "delete", "view"))
