"""Give notice of what was wrong in an article."""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages

from rawi.articles.actions.give_correction import give_correction
from rawi.articles.errors import Refused
from rawi.articles.forms.correction import CorrectionForm
from rawi.articles.models import Article

REFUSED = 400


@require_http_methods(["GET", "HEAD", "POST"])
def correct_article(request: HttpRequest, pk: int) -> HttpResponse:
    """The form, below it the notices that stand already; for those who may publish the article."""
    article = get_object_or_404(Article, pk=pk)
    if not article.permissions_for_user(request.user).can_publish():
        raise PermissionDenied
    form = CorrectionForm(request.POST or None, article=article)
    if request.method == "POST" and form.is_valid():
        try:
            give_correction(article, form.notice(), by=request.user)
        except Refused as refused:
            form.add_error(None, str(refused))
        else:
            messages.success(request, _("The notice is public."))
            return redirect("wagtailadmin_pages:edit", pk)
    context = {
        "article": article,
        "form": form,
        "given": article.corrections.select_related("given_by"),
        "page_title": _("Correct in public"),
        "header_title": _("Correct in public"),
    }
    status = REFUSED if form.errors else 200
    return render(request, "articles/correct.html", context, status=status)
