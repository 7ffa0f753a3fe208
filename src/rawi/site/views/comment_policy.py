"""What readers may expect of the comments, and what is expected of them."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from wagtail.rich_text import expand_db_html

from rawi.comments.queries import settings_of
from rawi.site.comments.asked import site_of
from rawi.site.presenters.frame import frame


@require_safe
def comment_policy(request: HttpRequest) -> HttpResponse:
    """The site's own policy; where the newsroom has written none, one that is true of every Rawi site."""
    policy = settings_of(site_of(request)).policy
    context = {"policy": expand_db_html(policy) if policy else "", "page_title": _("Comment policy")}
    return render(request, "site/comment_policy.html", frame(request) | context)
