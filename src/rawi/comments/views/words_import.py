"""Take in a list of words, one a line."""

from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from rawi.comments.actions.import_words import Imported, import_words
from rawi.comments.choices import WordKind
from rawi.comments.forms.words import ImportForm
from rawi.comments.rules.word_lists import starter_words
from rawi.comments.views.acting import Acting, act_with
from rawi.record.views.rights import for_those_with

#: So many refused lines are named.
_NAMED = 10


@for_those_with("comments.add_listedword")
@require_http_methods(["GET", "HEAD", "POST"])
def moderation_words_import(request: HttpRequest) -> HttpResponse:
    """A box for the list; POST adds what is new and says what was no word."""

    def act(filled: Form) -> str:
        given = filled.cleaned_data
        return _told(import_words(given["text"], WordKind(given["kind"]), by=request.user))

    page = Acting(
        title=_("Take in a list of words"),
        button=_("Take in"),
        way_on=reverse("wagtailsnippets_comments_listedword:list"),
    )
    given = request.POST if request.method == "POST" else None
    return act_with(request, ImportForm(given, initial=_offered(request)), act, page)


def _offered(request: HttpRequest) -> dict[str, str]:
    """With ?starter the general insults that come with Rawi stand in the box, to be looked through."""
    return {"text": "\n".join(starter_words())} if "starter" in request.GET else {}


def _told(done: Imported) -> str:
    words = [
        ngettext("%(count)s word was added.", "%(count)s words were added.", done.added)
        % {"count": done.added}
    ]
    if done.known:
        words.append(
            ngettext("%(count)s was listed already.", "%(count)s were listed already.", done.known)
            % {"count": done.known}
        )
    if done.refused:
        words.append(_("No words: %(lines)s.") % {"lines": _("; ").join(done.refused[:_NAMED])})
    return " ".join(words)
