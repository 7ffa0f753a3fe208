"""How a section or an article takes comments."""

from django.db.models import Q
from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods
from wagtail.models import Page, Site

from rawi.accounts.page_rights import works_on_pages
from rawi.articles.models import Article
from rawi.comments.actions.set_closed import set_closed
from rawi.comments.actions.set_policy import set_policy
from rawi.comments.choices import CommentMode
from rawi.comments.forms.desk import PolicyForm
from rawi.comments.models import Policy, Thread
from rawi.comments.queries import rules_of
from rawi.comments.views.acting import Acting, act_with
from rawi.comments.views.answers import for_moderators, way_back


@for_moderators
@require_http_methods(["GET", "HEAD", "POST"])
def moderation_policy(request: HttpRequest, pk: int) -> HttpResponse:
    """The page's own rules, empty where it has none. Of drafts they are for who works on pages."""
    pages = Page.objects.filter(depth__gt=1)
    if not works_on_pages(request.user):
        # A section that was opened with the first article in it is live, and nobody has published it.
        pages = pages.filter(Q(live=True) | Q(first_published_at__isnull=False))
    page = get_object_or_404(pages, pk=pk)
    article = Article.objects.filter(pk=pk).first()
    policy = Policy.objects.filter(page=page).first()
    thread = Thread.objects.filter(pk=pk).first() if article else None
    initial = {"mode": policy.mode, "closes_after": policy.closes_after} if policy else {}
    form = PolicyForm(
        request.POST if request.method == "POST" else None,
        initial=initial,
        thread=thread,
        is_article=article is not None,
    )

    def act(filled: Form) -> str:
        given = filled.cleaned_data
        mode = CommentMode(given["mode"]) if given["mode"] else None
        if {"mode", "closes_after"} & set(filled.changed_data):
            set_policy(page, mode=mode, closes_after=given["closes_after"], by=request.user)
        was_closed = thread is not None and thread.is_closed
        if article and given["is_closed"] != was_closed:
            set_closed(article, closed=given["is_closed"], by=request.user)
        return _("Saved: it holds from now on.")

    site = Site.find_for_request(request) or page.get_site()
    asked = Acting(
        title=_("Comments: %(page)s") % {"page": page.title},
        button=_("Save"),
        way_on=way_back(request),
        template="comments/desk/policy.html",
        context={"page": page, "now": rules_of(article, site) if article and site else None},
    )
    return act_with(request, form, act, asked)
