"""How readers are asked about one article, for those who may publish it."""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages

from rawi.articles.models import Article
from rawi.ratings.actions.change_asking import Asking, change_asking, may_change_asking
from rawi.ratings.forms import AskingForm
from rawi.ratings.models import Total


@require_http_methods(["GET", "HEAD", "POST"])
def article_ratings(request: HttpRequest, pk: int) -> HttpResponse:
    """The counts, and two boxes: closed, hidden."""
    article = get_object_or_404(Article, pk=pk)
    if not may_change_asking(request.user, article):
        raise PermissionDenied
    total = Total.objects.filter(pk=pk).first() or Total(article=article)
    if request.method == "POST":
        form = AskingForm(request.POST)
        if form.is_valid():
            change_asking(article, Asking(**form.cleaned_data), by=request.user)
            messages.success(request, _("Readers are asked so from now on."))
            return redirect("wagtailadmin_pages:edit", article.pk)
    form = AskingForm({"is_closed": total.is_closed, "is_hidden": total.is_hidden})
    context = {
        "article": article,
        "form": form,
        "total": total,
        "header_title": _("Readers' ratings"),
        "page_title": _("Readers' ratings"),
        "header_icon": "pick",
        "breadcrumbs_items": [],
    }
    return render(request, "ratings/article_ratings.html", context)
