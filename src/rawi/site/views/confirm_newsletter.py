"""Behind the link in the first letter: begin a newsletter."""

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from rawi.newsletters.actions.confirm import confirm
from rawi.newsletters.links import who_confirms
from rawi.site.not_now import keeps
from rawi.site.views.address_pages import not_ours, say


@keeps()
@require_http_methods(["GET", "HEAD", "POST"])
def confirm_newsletter(request: HttpRequest, token: str) -> HttpResponse:
    """GET asks, POST begins: programs that look at the links in mail confirm nothing."""
    subscription = who_confirms(token)
    if subscription is None:
        return not_ours(request)
    facts = {"name": subscription.newsletter.name}
    title = _("The newsletter “%(name)s”") % facts
    if request.method != "POST":
        words = _("Shall the newsletter “%(name)s” be mailed to you?") % facts
        return say(request, title, words, button=_("Yes, mail it to me"))
    confirm(subscription)
    words = _("“%(name)s” will be mailed to you. Each letter has a link that ends it.") % facts
    return say(request, title, words)
