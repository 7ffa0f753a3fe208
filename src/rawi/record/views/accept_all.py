"""Accept all suggestions above a confidence: shown first, then confirmed, then kept in the trail."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages
from wagtail.admin.auth import permission_required

from rawi.articles.models import Article
from rawi.record.actions.accept_suggestions import accept_suggestions, seal_of, suggestions
from rawi.record.choices import Basis
from rawi.record.errors import RecordError
from rawi.record.forms.decisions import BulkForm
from rawi.record.rules import BULK_ACCEPT
from rawi.record.views.answers import page_of
from rawi.record.views.item_form import version_or_404

_DEFAULT = "0.95"


@permission_required(BULK_ACCEPT)
@require_http_methods(["GET", "HEAD", "POST"])
def record_accept_all(request: HttpRequest, pk: int) -> HttpResponse:
    """GET shows what would be accepted at ?above=; POST accepts exactly that."""
    version = version_or_404(get_object_or_404(Article, pk=pk))
    given = request.POST if request.method == "POST" else {"above": request.GET.get("above", _DEFAULT)}
    form = BulkForm(given)
    above = form.cleaned_data["above"] if form.is_valid() else float(_DEFAULT)
    if request.method == "POST" and form.is_valid():
        try:
            accepted = accept_suggestions(
                version.article,
                by=request.user,
                basis=Basis.BULK,
                above=above,
                reason=form.cleaned_data["reason"] or _("confidence at least %(above)s") % {"above": above},
                seen=request.POST.get("seen", "") or "none",
            )
        except RecordError as fault:
            messages.error(request, str(fault))
        else:
            messages.success(request, _counted(accepted))
            return redirect("record_review", pk=pk)
    items = list(suggestions(version.article, above=above))
    context = {"form": form, "items": items, "above": above, "seen": seal_of(items)}
    return render(request, "record/desk/accept_all.html", {**page_of(request, version), **context})


def _counted(number: int) -> str:
    words = ngettext("%(count)s item was accepted.", "%(count)s items were accepted.", number)
    return words % {"count": number}
