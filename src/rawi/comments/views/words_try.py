"""Try the lists of words and the classifier on a text: what would be found in it, and where."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from rawi.comments.choices import HoldRule, WordKind
from rawi.comments.forms.words import TryForm
from rawi.comments.moderation.text import shown
from rawi.comments.queries.listed_words import listed_words
from rawi.comments.rules.find_words import Hit, find_words
from rawi.comments.rules.score import reads_like_an_insult
from rawi.comments.views.answers import REFUSED, page_of
from rawi.record.views.rights import for_those_with

_RULES = {WordKind.BANNED: HoldRule.BANNED_WORD, WordKind.SUSPECT: HoldRule.SUSPECT_WORD}


@for_those_with("comments.view_listedword")
@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
def moderation_words_try(request: HttpRequest) -> HttpResponse:
    """A box for a text; POST shows it with what is found marked. Nothing is kept."""
    form = TryForm(request.POST if request.method == "POST" else None)
    is_tried = form.is_bound and form.is_valid()
    text = form.cleaned_data["text"] if is_tried else ""
    hits = find_words(text, listed_words()) if text else ()
    context = {
        "form": form,
        "is_tried": is_tried,
        "is_insult": bool(text) and reads_like_an_insult(text),
        "html": shown(text, [_hold(hit) for hit in hits]),
        "hits": [
            {"entry": hit.text, "kind": hit.kind.label, "words": text[hit.start : hit.end]} for hit in hits
        ],
        "way_back": reverse("wagtailsnippets_comments_listedword:list"),
    }
    status = REFUSED if form.is_bound and not is_tried else 200
    return render(
        request, "comments/desk/words_try.html", page_of(_("Try the lists of words")) | context, status=status
    )


def _hold(hit: Hit) -> dict[str, object]:
    return {"rule": _RULES[hit.kind].value, "spans": [[hit.start, hit.end]], "entry": hit.text}
