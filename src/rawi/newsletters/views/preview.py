"""The next letter, who gets it, what was sent; a test to oneself."""

from django.contrib import messages
from django.db.models import Count, Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods
from wagtail.admin.auth import permission_required

from rawi.base.letters import send
from rawi.newsletters.choices import DeliveryState
from rawi.newsletters.models import Newsletter
from rawi.newsletters.queries import readers_of
from rawi.newsletters.views.letter import next_letter

#: Editions in the list.
SHOWN = 20


@permission_required("newsletters.change_newsletter")
@require_http_methods(["GET", "HEAD", "POST"])
def newsletter_preview(request: HttpRequest, pk: int) -> HttpResponse:
    """GET shows, POST sends the letter to the editor's own address."""
    newsletter = get_object_or_404(Newsletter, pk=pk)
    if request.method == "POST":
        _test(request, newsletter)
        return redirect("newsletter_preview", pk)
    sent = Count("deliveries", filter=Q(deliveries__state=DeliveryState.SENT))
    failed = Count("deliveries", filter=Q(deliveries__state=DeliveryState.FAILED))
    context = {
        "newsletter": newsletter,
        "letter": next_letter(newsletter),
        "readers": readers_of(newsletter).count(),
        "editions": newsletter.editions.annotate(sent=sent, failed=failed, all=Count("deliveries"))[:SHOWN],
        "page_title": newsletter.name,
        "header_title": newsletter.name,
        "breadcrumbs_items": [
            {"url": reverse("wagtailsnippets_newsletters_newsletter:list"), "label": _("Newsletters")},
            {"url": "", "label": newsletter.name},
        ],
    }
    return render(request, "newsletters/preview.html", context)


def _test(request: HttpRequest, newsletter: Newsletter) -> None:
    to = getattr(request.user, "email", "")
    if to and send(next_letter(newsletter), to):
        messages.success(request, _("The letter was sent to %(address)s.") % {"address": to})
    elif to:
        messages.error(request, _("The mail server did not take the letter."))
    else:
        messages.error(request, _("Your account has no e-mail address."))
