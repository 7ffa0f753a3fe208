"""Behind the link in the first letter: begin mail about an article's comments."""

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from rawi.comments.actions.confirm_follow import confirm_follow as confirm
from rawi.comments.links import who_confirms
from rawi.site.not_now import keeps
from rawi.site.views.address_pages import not_ours, say, to_article


@keeps()
@require_http_methods(["GET", "HEAD", "POST"])
def confirm_follow(request: HttpRequest, token: str) -> HttpResponse:
    """GET asks, POST begins: programs that look at the links in mail confirm nothing."""
    follower = who_confirms(token)
    if follower is None:
        return not_ours(request)
    facts = {"headline": follower.article.title}
    way = to_article(follower.article)
    title = _("Follow the comments by e-mail")
    if request.method != "POST":
        words = _("Shall new comments on “%(headline)s” be mailed to you?") % facts
        return say(request, title, words, button=_("Yes, mail them to me"), way=way)
    confirm(follower)
    words = _("New comments on “%(headline)s” will be mailed to you. Each letter has a link that ends it.")
    return say(request, title, words % facts, way=way)
