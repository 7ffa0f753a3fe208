"""Behind the link in each letter: end a newsletter."""

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from rawi.newsletters.actions.leave import leave
from rawi.newsletters.links import is_leave_token, who_leaves
from rawi.site.not_now import keeps
from rawi.site.views.address_pages import not_ours, say


@keeps()
@csrf_exempt
def leave_newsletter(request: HttpRequest, token: str) -> HttpResponse:
    """GET asks, POST ends it; mail programs post by themselves (RFC 8058), from no page of this site."""
    return _leave(request, token) if is_leave_token(token) else not_ours(request)


@require_http_methods(["GET", "HEAD", "POST"])
def _leave(request: HttpRequest, token: str) -> HttpResponse:
    subscription = who_leaves(token)
    title = _("No more letters")
    if request.method != "POST" and subscription is not None:
        words = _("Shall “%(name)s” be mailed to you no more?") % {"name": subscription.newsletter.name}
        return say(request, title, words, button=_("No more letters, please"))
    if subscription is not None:
        leave(subscription)
    return say(request, title, _("You get this newsletter no more, and your address is forgotten."))
