"""One dispute: what was said against what, and the desk's answer."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from rawi.record.actions.answer_dispute import answer_dispute
from rawi.record.actions.send_answer import send_answer
from rawi.record.choices import DisputeState
from rawi.record.forms.answer import AnswerForm
from rawi.record.models import Dispute
from rawi.record.saying import saying_of
from rawi.record.views.acting import Acting, act_with
from rawi.record.views.rights import ANSWER, for_those_with


@for_those_with(ANSWER)
@require_http_methods(["GET", "HEAD", "POST"])
def record_dispute(request: HttpRequest, pk: int) -> HttpResponse:
    """The dispute; POST answers it, and tells its sender where an address was left."""
    dispute = get_object_or_404(Dispute.objects.select_related("item", "article", "answered_by"), pk=pk)
    form = AnswerForm(request.POST or None)

    def act(filled: AnswerForm) -> None:
        state = DisputeState(filled.cleaned_data["state"])
        email = dispute.email
        answered = answer_dispute(dispute, state, answer=filled.cleaned_data["answer"], by=request.user)
        send_answer(answered, to=email)

    page = Acting(
        title=_("Dispute"),
        button=_("Answer"),
        done=_("Answered: the outcome shows with the item."),
        way_on=reverse("record_follow_ups"),
        template="record/desk/dispute.html",
        context={
            "dispute": dispute,
            "saying": saying_of(dispute.item) if dispute.item else "",
            "is_open": dispute.state == DisputeState.OPEN,
        },
    )
    return act_with(request, form, act, page)  # type: ignore[arg-type]  # the form made above
