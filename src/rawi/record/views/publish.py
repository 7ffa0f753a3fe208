"""Before an edited article is published: which items will lose their words."""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods
from wagtail.actions.publish_page_revision import PublishPageRevisionAction
from wagtail.admin import messages
from wagtail.models import Revision

from rawi.articles.models import Article
from rawi.record.foresight import will_go_stale
from rawi.record.views.item_form import version_or_404


@require_http_methods(["GET", "HEAD", "POST"])
def record_publish(request: HttpRequest, pk: int, revision_id: int) -> HttpResponse:
    """GET shows what publishing the draft would make stale; POST publishes exactly that draft."""
    article = get_object_or_404(Article, pk=pk)
    if not article.permissions_for_user(request.user).can_publish():
        raise PermissionDenied
    revision = get_object_or_404(Revision.page_revisions, pk=revision_id, object_id=str(pk))
    if request.method == "POST" and article.latest_revision_id != revision.pk:
        messages.error(request, _("The draft was changed in the meantime: look at it again."))
        return redirect("wagtailadmin_pages:edit", pk)
    if request.method == "POST":
        PublishPageRevisionAction(revision, user=request.user, changed=False).execute()
        messages.success(request, _done(article, revision.as_object()))
        return redirect("wagtailadmin_explore", article.get_parent().pk)
    stale = will_go_stale(revision.as_object())
    context = {
        "article": article,
        "version": version_or_404(article),
        "revision": revision,
        "stale": stale,
        "header_icon": "warning",
        "page_title": _("Before you publish"),
        "page_subtitle": article.title,
        "header_title": _("Before you publish"),
    }
    return render(request, "record/desk/publish.html", context)


def _done(article: Article, draft: Article) -> str:
    """What the button did: a draft whose hour is still to come is published then."""
    if draft.go_live_at and draft.go_live_at > timezone.now():
        return _("“%(title)s” will be published at its hour.") % {"title": article.title}
    return _("“%(title)s” is published.") % {"title": article.title}
