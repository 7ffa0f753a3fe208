"""The moderators' lists: what waits, what was reported, what was decided."""

from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from rawi.articles.models import Article
from rawi.comments.forms.desk import SieveForm
from rawi.comments.moderation.cards import cards_of
from rawi.comments.queries import desk
from rawi.comments.views.answers import counts_of_queues, for_moderators, list_page, number_of, tabs
from rawi.comments.views.sifting import asked, sieve_of


@for_moderators
@require_safe
def moderation_queue(request: HttpRequest) -> HttpResponse:
    """One queue, ?queue= says which; ?article=, ?writer=, ?rule= and ?age= sift it; ?after= goes on."""
    sieve = sieve_of(request)
    after = number_of(request.GET.get("after", ""))
    found = desk.page_of(sieve, after=after)
    shown = found[: desk.PAGE]
    kept = asked(sieve)
    context = {
        "cards": cards_of(shown, request),
        "queue": sieve.queue.value,
        "tabs": tabs(counts_of_queues()),
        "form": SieveForm({"rule": sieve.rule, "age": sieve.age}),
        "sifted": _sifted(sieve, kept),
        "kept": {name: value for name, value in kept.items() if name in ("queue", "article", "writer")},
        "first": f"?{urlencode(kept)}" if after is not None else "",
        "following": f"?{urlencode(kept | {'after': shown[-1].pk})}" if len(found) > desk.PAGE else "",
        "sheet": f"{reverse('moderation_queue_csv')}?{urlencode(kept)}",
        "here": request.get_full_path(),
    }
    return render(request, "comments/desk/queue.html", list_page() | context)


def _sifted(sieve: desk.Sieve, kept: dict[str, Any]) -> list[dict[str, str]]:
    """What the list is sifted by, in words, each with the address of the list without it."""
    words = {}
    if sieve.article is not None:
        # A draft has no comments: its headline is nothing for moderators.
        known = Article.objects.filter(pk=sieve.article, first_published_at__isnull=False)
        title = known.values_list("title", flat=True).first()
        words["article"] = _("under “%(article)s”") % {"article": title or sieve.article}
    if sieve.writer is not None:
        words["writer"] = _("of writer %(number)s") % {"number": sieve.writer}
    return [
        {"words": said, "without": f"?{urlencode({key: kept[key] for key in kept if key != name})}"}
        for name, said in words.items()
    ]
