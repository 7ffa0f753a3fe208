"""Whether a reader liked an article: sent with or without a script, seen and changed without one."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from rawi.articles.models import Article
from rawi.articles.queries import closed
from rawi.base.limits import TooOften
from rawi.base.network import network_key
from rawi.base.readers import key_of, new_token, reader_key, reader_token, remember
from rawi.ratings.actions.rate import rate
from rawi.ratings.choices import Answer
from rawi.ratings.errors import Closed
from rawi.ratings.queries import own_answer
from rawi.site.not_now import NotNow, keeps, say_when, taking_in
from rawi.site.presenters.frame import frame
from rawi.site.presenters.rating import rating_facts
from rawi.site.scripts import wants_json

PURPOSE = "rating"


@keeps()
@require_http_methods(["GET", "HEAD", "POST"])
def rating(request: HttpRequest, pk: int) -> HttpResponse:
    """GET: one's own answer. POST answer=yes, no or none: back to the article, or JSON for who asks so."""
    article = get_object_or_404(Article, ~closed(), pk=pk, live=True)
    response = _take(request, article) if request.method == "POST" else _page(request, article)
    response.headers["Cache-Control"] = "private, no-store"
    return response


def _take(request: HttpRequest, article: Article) -> HttpResponse:
    answer = request.POST.get("answer", "")
    if answer not in Answer.values:
        return _refused(request, article, _("Answer with yes or no."), 400)
    token = reader_token(request) or new_token()
    reader = key_of(token, PURPOSE)
    try:
        with taking_in(is_text=False):
            rate(article, Answer(answer), reader=reader, network=network_key(request, PURPOSE))
    except Closed as fault:
        return _refused(request, article, str(fault), 409)
    except TooOften as fault:
        words = _("Many answers came from your network just now. Please try again in a while.")
        return say_when(_refused(request, article, words, 429), fault)
    except NotNow as fault:
        return say_when(_refused(request, article, str(fault), 503), fault)
    response = _taken(request, article, Answer(answer))
    remember(response, token)
    return response


def _taken(request: HttpRequest, article: Article, own: Answer) -> HttpResponse:
    if wants_json(request):
        facts = rating_facts(article, frame(request)["site"])
        return JsonResponse((facts.counts() if facts else {}) | {"own": own})
    response = redirect(f"{article.get_url(request)}#rating-saved")
    response.status_code = 303
    return response


def _refused(request: HttpRequest, article: Article, words: str, status: int) -> HttpResponse:
    if wants_json(request):
        return JsonResponse({"fault": words}, status=status)
    return _page(request, article, fault=words, status=status)


def _page(request: HttpRequest, article: Article, *, fault: str = "", status: int = 200) -> HttpResponse:
    framed = frame(request)
    own = own_answer(article.pk, reader_key(request, PURPOSE))
    context = {
        "rating": rating_facts(article, framed["site"], own),
        "headline": article.title,
        "way_back": article.get_url(request),
        "fault": fault,
        "page_title": _("Your answer"),
    }
    return render(request, "site/rating_page.html", framed | context, status=status)
