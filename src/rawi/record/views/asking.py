"""Asking before a draft is published that takes items out of the record; sent again, the act goes on."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from wagtail.models import Page

from rawi.articles.models import Article
from rawi.record.foresight import will_go_stale
from rawi.record.models import Item

#: The field in which an editor sends back what they were asked about: the revision and its items.
CONFIRMED = "stale_confirmed"


@dataclass(frozen=True, slots=True)
class Loss:
    """A draft that would be published, and the items that go stale by it."""

    draft: Article
    stale: list[Item]

    @property
    def mark(self) -> str:
        """What a confirmation names: another draft, or another item, is asked about anew."""
        return ",".join(str(pk) for pk in (self.draft.latest_revision_id, *(item.pk for item in self.stale)))


def losses(pages: Iterable[Page]) -> list[Loss]:
    """What publishing the newest drafts of pages takes out of the record."""
    drafts = (
        page.get_latest_revision_as_object() for page in pages if issubclass(page.specific_class, Article)
    )
    found = (Loss(draft, will_go_stale(draft)) for draft in drafts)
    return [loss for loss in found if loss.stale]


def unconfirmed(request: HttpRequest, pages: Iterable[Page]) -> list[Loss]:
    """Those losses that the request does not say it was asked about."""
    confirmed = set(request.POST.getlist(CONFIRMED))
    return [loss for loss in losses(pages) if loss.mark not in confirmed]


def ask(
    request: HttpRequest, lost: list[Loss], act: str, *, to: str = "", fields: dict[str, str] | None = None
) -> HttpResponse:
    """The page that shows what is lost. Its button, named act, sends the same again with the confirmation.

    to: where it sends, if not here. fields: what it sends, if not what came.
    """
    came = [(name, value) for name, values in request.POST.lists() for value in values]
    sent = list(fields.items()) if fields is not None else came
    context = {
        "losses": lost,
        "confirmed_field": CONFIRMED,
        "sent": [(name, value) for name, value in sent if name not in ("csrfmiddlewaretoken", CONFIRMED)],
        "to": to or request.get_full_path(),
        "act": act,
        "header_icon": "warning",
        "page_title": _("Before you publish"),
        "header_title": _("Before you publish"),
    }
    return render(request, "record/desk/ask.html", context)
