"""Behind the mailed link: a copy of all that is kept about an address, or its erasure."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from rawi.comments.actions.answer_data_request import answer_data_request, open_request
from rawi.comments.choices import DataRequestKind
from rawi.site.not_now import keeps
from rawi.site.views.address_pages import Way, not_ours, say


@keeps()
@require_http_methods(["GET", "HEAD", "POST"])
def my_data_link(request: HttpRequest, token: str) -> HttpResponse:
    """GET asks, POST does it: programs that look at the links in mail erase nothing."""
    asked = open_request(token)
    if asked is None:
        return not_ours(request, Way(reverse("my_data"), _("Ask for a new link")))
    title, is_copy = _("What we keep about your address"), asked.kind == DataRequestKind.COPY
    if request.method != "POST":
        words = (
            _("The copy is a file that programs can read (JSON). You can fetch it until tomorrow.")
            if is_copy
            else _("Your comments lose their words and your name; your address is forgotten. It is final.")
        )
        return say(request, title, words, button=_("Download the copy") if is_copy else _("Erase everything"))
    copy = answer_data_request(asked)
    if copy is None:
        return say(request, title, _("Everything that was tied to your address is erased."))
    response = JsonResponse(copy, json_dumps_params={"ensure_ascii": False, "indent": 2})
    response.headers["Content-Disposition"] = 'attachment; filename="my-data.json"'
    response.headers["Cache-Control"] = "private, no-store"
    return response
