"""Answer a comment in the newsroom's name."""

from secrets import token_urlsafe

from django.forms import Form
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from rawi.comments.actions.answer_as_staff import answer_as_staff
from rawi.comments.forms.desk import StaffForm
from rawi.comments.views.acting import Acting, act_with
from rawi.comments.views.answers import cards_now, for_moderators, way_back


@for_moderators
@require_http_methods(["GET", "HEAD", "POST"])
def moderation_reply(request: HttpRequest, pk: int) -> HttpResponse:
    """A box for the answer; POST puts it under the comment."""
    cards = cards_now(request, [pk])
    if not cards:
        raise Http404
    is_sent = request.method == "POST"
    form = StaffForm(request.POST if is_sent else None, initial={"form_key": token_urlsafe(16)})

    def act(filled: Form) -> str:
        given = filled.cleaned_data
        answer_as_staff(pk, given["text"], by=request.user, form_key=given["form_key"])
        return _("The answer stands under the comment.")

    page = Acting(
        title=_("Answer as the newsroom"),
        button=_("Publish the answer"),
        way_on=way_back(request),
        template="comments/desk/reply.html",
        context={"cards": cards, "sender": str(request.user)},
    )
    return act_with(request, form, act, page)
