"""oEmbed: by the address of what is to be shown, and at addresses of their own that pages lead to."""

import json
import re
from urllib.parse import unquote, urlsplit

from django.http import HttpRequest, HttpResponse
from lxml import etree

from rawi.api.answers import served
from rawi.api.articles.facts import article_facts
from rawi.api.articles.lists import public_articles
from rawi.api.edition import Edition, edition_of
from rawi.api.facts.items import public_items
from rawi.api.oembed.cards import WIDTH, Card, answer_of, article_card, item_card
from rawi.api.problems import not_found, problem
from rawi.api.schemas.questions import KEY
from rawi.api.xml import add, written

JSON_TYPE = "application/json"
XML_TYPE = "text/xml; charset=utf-8"
#: Forms that others speak.
NOT_SPOKEN = frozenset({"html", "json-p", "jsonld", "jsonp", "php", "rss", "text", "txt", "yaml", "yml"})
_SHORT = re.compile(r"/([ar])/([0-9]{1,18})/?")
_LONGEST = 4000


@served
def oembed(request: HttpRequest) -> HttpResponse:
    """What stands at the address that ?url= names, if it is this site's and everybody may read it."""
    form = request.GET.get("format", "json")
    if form not in ("json", "xml"):
        # The standard's own answer to a form that a provider does not speak (https://oembed.com, 2.3.2).
        return problem(request, 501 if form in NOT_SPOKEN else 400)
    edition = edition_of(request)
    card = _card_at(request.GET.get("url", "")[:_LONGEST], edition, request)
    if card is None:
        return not_found(request)
    said = answer_of(card, edition, _width(request.GET.get("maxwidth", "")))
    if form == "json":
        return HttpResponse(json.dumps(said, ensure_ascii=False), content_type=JSON_TYPE)
    root = etree.Element("oembed")
    for name, value in said.items():
        add(root, name, "" if value is None else str(value))
    return HttpResponse(written(root), content_type=XML_TYPE)


@served
def oembed_article(request: HttpRequest, pk: int) -> HttpResponse:
    """An article."""
    edition = edition_of(request)
    return _answer(request, _article(pk, edition, request), edition)


@served
def oembed_item(request: HttpRequest, pk: int) -> HttpResponse:
    """An item of the record."""
    edition = edition_of(request)
    return _answer(request, _item(pk, edition), edition)


def _answer(request: HttpRequest, card: Card | None, edition: Edition) -> HttpResponse:
    if card is None:
        return not_found(request)
    text = json.dumps(answer_of(card, edition), ensure_ascii=False)
    return HttpResponse(text, content_type=JSON_TYPE)


def _card_at(url: str, edition: Edition, request: HttpRequest) -> Card | None:
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    if f"{parts.scheme}://{parts.netloc}" != edition.facts.origin:
        return None
    short = _SHORT.fullmatch(parts.path)
    if short:
        key = int(short[2])
        return _article(key, edition, request) if short[1] == "a" else _item(key, edition)
    return _page_at(unquote(parts.path), edition, request)


def _page_at(path: str, edition: Edition, request: HttpRequest) -> Card | None:
    if edition.front is None or "\x00" in path:
        return None
    found = public_articles().filter(url_path=f"{edition.front.url_path}{path.lstrip('/')}")
    key = found.values_list("pk", flat=True).first()
    return _article(key, edition, request) if key else None


def _article(key: int, edition: Edition, request: HttpRequest) -> Card | None:
    found = article_facts([key], request, edition.facts) if key <= KEY else []
    return article_card(found[0], edition) if found else None


def _item(key: int, edition: Edition) -> Card | None:
    found = public_items([key], edition.facts)
    return item_card(found[0], edition) if found else None


def _width(asked: str) -> int:
    is_number = asked.isascii() and asked.isdecimal() and len(asked) < 6
    return max(1, int(asked)) if is_number else WIDTH
