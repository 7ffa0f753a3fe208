"""One writer: what they sent, how they stand, what moderators did about it."""

from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods
from wagtail.log_actions import registry

from rawi.comments.actions.reject_open_of import reject_open_of
from rawi.comments.actions.set_standing import ban_writer, clear_writer, trust_writer
from rawi.comments.choices import RejectionReason, Standing
from rawi.comments.forms.desk import StandingForm
from rawi.comments.models import Writer
from rawi.comments.moderation.text import excerpt, shown
from rawi.comments.queries import desk
from rawi.comments.views.acting import Acting, act_with
from rawi.comments.views.answers import for_moderators, number_of

_ACTS = {Standing.BANNED: ban_writer, Standing.TRUSTED: trust_writer, Standing.NEW: clear_writer}


@for_moderators
@require_http_methods(["GET", "HEAD", "POST"])
def moderation_writer(request: HttpRequest, pk: int) -> HttpResponse:
    """The writer's comments, newest first, ?after= goes on; POST sets their standing."""
    writer = get_object_or_404(Writer, pk=pk)
    own = desk.of_writer(writer, after=number_of(request.GET.get("after", "")))
    listed = own[: desk.PAGE]
    now = writer.standing if writer.standing in _ACTS else Standing.NEW
    form = StandingForm(
        request.POST if request.method == "POST" else None,
        initial={"standing": now, "reason": RejectionReason.SPAM},
    )
    page = Acting(
        title=_("Writer %(number)s") % {"number": pk},
        button=_("Set the standing"),
        way_on=reverse("moderation_writer", args=[pk]),
        template="comments/desk/writer.html",
        context={
            "writer": writer,
            "names": [shown(name) for name in dict.fromkeys(comment.name for comment in listed)],
            "rows": [{"comment": comment, "text": excerpt(comment.text)} for comment in listed],
            "following": listed[-1].pk if len(own) > desk.PAGE else None,
            "log": [_line(entry) for entry in registry.get_logs_for_instance(writer)[:20]],
        },
    )
    return act_with(request, form, lambda filled: _set(request, writer, filled), page)


def _set(request: HttpRequest, writer: Writer, form: Form) -> str:
    given = form.cleaned_data
    _ACTS[Standing(given["standing"])](writer, by=request.user, note=given["note"])
    if not given["rejects"]:
        return _("The standing is set.")
    done = reject_open_of(writer, by=request.user, reason=RejectionReason(given["reason"]))
    words = ngettext("%(count)s comment was rejected.", "%(count)s comments were rejected.", done.count)
    told = words % {"count": done.count}
    return told + " " + _("More wait: send the form again to go on.") if done.more else told


def _line(entry: object) -> dict[str, object]:
    data = getattr(entry, "data", {})
    after = data.get("after", "")
    return {
        "at": getattr(entry, "timestamp", None),
        "who": str(getattr(entry, "user", "") or ""),
        "standing": Standing(after).label if after in Standing.values else after,
        "note": shown(data.get("note", "")),
    }
