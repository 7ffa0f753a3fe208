"""The next letter as it stands now, as its readers would see it."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.csp import CSP
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.decorators.csp import csp_override
from django.views.decorators.http import require_safe
from wagtail.admin.auth import permission_required

from rawi.base.letters import Message
from rawi.newsletters.letter import edition_letter
from rawi.newsletters.models import Newsletter
from rawi.newsletters.queries import news_of

#: A letter's styles stand in attributes; it asks no machine for anything.
LETTER_CSP = {"default-src": [CSP.NONE], "style-src": [CSP.UNSAFE_INLINE], "frame-ancestors": [CSP.SELF]}


@permission_required("newsletters.change_newsletter")
@xframe_options_sameorigin
@csp_override(LETTER_CSP)
@require_safe
def newsletter_letter(request: HttpRequest, pk: int) -> HttpResponse:
    """HTML alone, for the frame on the preview's page."""
    return HttpResponse(next_letter(get_object_or_404(Newsletter, pk=pk)).html)


def next_letter(newsletter: Newsletter) -> Message:
    """Of what was published since the last edition, so far; nobody's way out is in it."""
    articles = news_of(newsletter, newsletter.composed_to, timezone.now())
    return edition_letter(newsletter, articles, None)
