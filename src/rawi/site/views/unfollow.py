"""Behind the link in each letter: end mail about an article's comments."""

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from rawi.comments.actions.unfollow import unfollow as end
from rawi.comments.links import is_leave_token, who_leaves
from rawi.site.not_now import keeps
from rawi.site.views.address_pages import not_ours, say, to_article


@keeps()
@csrf_exempt
def unfollow(request: HttpRequest, token: str) -> HttpResponse:
    """GET asks, POST ends it. The secret in the address is proof enough.

    Mail programs post to it by themselves when their user presses their own button (RFC 8058): they come from
    no page of this site. So what is not our link is forbidden before anything else.
    """
    return _unfollow(request, token) if is_leave_token(token) else not_ours(request)


@require_http_methods(["GET", "HEAD", "POST"])
def _unfollow(request: HttpRequest, token: str) -> HttpResponse:
    follower = who_leaves(token)
    way = to_article(follower.article) if follower is not None else None
    title = _("No more mail")
    if request.method != "POST" and follower is not None:
        words = _("Shall no more comments on “%(headline)s” be mailed to you?")
        words = words % {"headline": follower.article.title}
        return say(request, title, words, button=_("No more mail, please"), way=way)
    if follower is not None:
        end(follower)
    return say(request, title, _("You get no more mail about this article."), way=way)
