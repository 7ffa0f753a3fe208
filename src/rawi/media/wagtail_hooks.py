"""What the media app adds to the admin."""

from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from wagtail import hooks
from wagtail.admin.ui.components import Component
from wagtail.images import get_permission_policy
from wagtail.models import ReferenceIndex

from rawi.media.queries import ending

#: Photos that the list names.
MOST = 20


class EndingLicences(Component):
    """On the admin's first page: photos whose licence ends soon, and where they stand."""

    name = "ending_licences"
    order = 150
    template_name = "media/ending_licences.html"

    def __init__(self, request: HttpRequest) -> None:
        self.request = request

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        """Those that the person may change."""
        own = get_permission_policy().instances_user_has_any_permission_for(self.request.user, ["change"])
        today = timezone.localdate()
        rows = [
            {
                "photo": photo,
                "url": reverse("wagtailimages:edit", args=[photo.pk]),
                "usage_url": reverse("wagtailimages:image_usage", args=[photo.pk]),
                "uses": ReferenceIndex.get_references_to(photo).count(),
                "has_ended": photo.licence_ends is not None and photo.licence_ends < today,
            }
            for photo in ending(today).filter(pk__in=own.values("pk"))[:MOST]
        ]
        return {"rows": rows}


@hooks.register("construct_homepage_panels")
def warn_of_ending_licences(request: HttpRequest, panels: list[Any]) -> None:
    """Put the list before Wagtail's own."""
    panels.append(EndingLicences(request))
