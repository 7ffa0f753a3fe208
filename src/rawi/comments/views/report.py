"""One report of a comment, and the answer to it."""

from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from rawi.comments.actions.answer_report import dismiss_report, uphold_report
from rawi.comments.choices import RejectionReason, ReportState
from rawi.comments.forms.desk import ReportForm
from rawi.comments.models import Report
from rawi.comments.moderation.text import shown
from rawi.comments.views.acting import Acting, act_with
from rawi.comments.views.answers import cards_now, for_moderators, way_back


@for_moderators
@require_http_methods(["GET", "HEAD", "POST"])
def moderation_report(request: HttpRequest, pk: int) -> HttpResponse:
    """The report with its comment; POST answers it."""
    report = get_object_or_404(Report.objects.select_related("comment", "answered_by"), pk=pk)

    def act(form: Form) -> str:
        given = form.cleaned_data
        if given["outcome"] == "dismiss":
            dismiss_report(report, by=request.user, answer=given["answer"])
            return _("Dismissed: the comment stays as it is.")
        reason = RejectionReason(given["reason"])
        uphold_report(report, by=request.user, reason=reason, answer=given["answer"])
        return _("Upheld: the comment is rejected.")

    page = Acting(
        title=_("Report"),
        button=_("Answer"),
        way_on=way_back(request),
        template="comments/desk/report.html",
        context={
            "report": report,
            "report_text": shown(report.text),
            "is_waiting": report.state == ReportState.OPEN,
            "has_address": bool(report.email_sealed),
            "cards": cards_now(request, [report.comment_id]),
            "here": request.path,
        },
    )
    return act_with(request, ReportForm(request.POST if request.method == "POST" else None), act, page)
