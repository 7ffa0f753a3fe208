"""The moderators' lists: what waits, what was reported, what was decided."""

from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from rawi.articles.models import Article
from rawi.comments.choices import Age, HoldRule, Queue
from rawi.comments.forms.desk import SieveForm
from rawi.comments.moderation.cards import cards_of
from rawi.comments.queries import desk
from rawi.comments.views.answers import counts_of_queues, for_moderators, list_page, number_of, tabs


@for_moderators
@require_safe
def moderation_queue(request: HttpRequest) -> HttpResponse:
    """One queue, ?queue= says which; ?article=, ?writer=, ?rule= and ?age= sift it; ?after= goes on."""
    sieve = _sieve_of(request)
    after = number_of(request.GET.get("after", ""))
    found = desk.page_of(sieve, after=after)
    shown = found[: desk.PAGE]
    asked = _asked(sieve)
    context = {
        "cards": cards_of(shown, request),
        "queue": sieve.queue.value,
        "tabs": tabs(counts_of_queues()),
        "form": SieveForm({"rule": sieve.rule, "age": sieve.age}),
        "sifted": _sifted(sieve, asked),
        "kept": {name: value for name, value in asked.items() if name in ("queue", "article", "writer")},
        "first": f"?{urlencode(asked)}" if after is not None else "",
        "following": f"?{urlencode(asked | {'after': shown[-1].pk})}" if len(found) > desk.PAGE else "",
        "here": request.get_full_path(),
    }
    return render(request, "comments/desk/queue.html", list_page() | context)


def _sieve_of(request: HttpRequest) -> desk.Sieve:
    given = request.GET
    queue, rule, age = given.get("queue", ""), given.get("rule", ""), given.get("age", "")
    return desk.Sieve(
        queue=Queue(queue) if queue in Queue.values else Queue.PENDING,
        article=number_of(given.get("article", "")),
        writer=number_of(given.get("writer", "")),
        rule=rule if rule in HoldRule.values else "",
        age=age if age in Age.values else "",
    )


def _asked(sieve: desk.Sieve) -> dict[str, Any]:
    """The sieve as an address has it."""
    asked = {
        "queue": sieve.queue.value,
        "article": sieve.article,
        "writer": sieve.writer,
        "rule": sieve.rule,
        "age": sieve.age,
    }
    return {name: value for name, value in asked.items() if value not in (None, "")}


def _sifted(sieve: desk.Sieve, asked: dict[str, Any]) -> list[dict[str, str]]:
    """What the list is sifted by, in words, each with the address of the list without it."""
    words = {}
    if sieve.article is not None:
        title = Article.objects.filter(pk=sieve.article).values_list("title", flat=True).first()
        words["article"] = _("under “%(article)s”") % {"article": title or sieve.article}
    if sieve.writer is not None:
        words["writer"] = _("of writer %(number)s") % {"number": sieve.writer}
    return [
        {"words": said, "without": f"?{urlencode({key: asked[key] for key in asked if key != name})}"}
        for name, said in words.items()
    ]
