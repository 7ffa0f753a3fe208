"""Feeds of articles: of the whole site, a section, a contributor, a dossier."""

from collections.abc import Callable, Sequence

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override
from wagtail.models import Page

from rawi.api.answers import served
from rawi.api.article_feeds.atom import MEDIA_TYPE as ATOM
from rawi.api.article_feeds.atom import atom
from rawi.api.article_feeds.channel import LENGTH, Channel, Gone
from rawi.api.article_feeds.json_feed import MEDIA_TYPE as JSON_FEED
from rawi.api.article_feeds.json_feed import json_feed
from rawi.api.article_feeds.rss import MEDIA_TYPE as RSS
from rawi.api.article_feeds.rss import rss
from rawi.api.articles.facts import article_facts
from rawi.api.articles.lists import newest_in
from rawi.api.edition import Edition, edition_of
from rawi.api.feeds.entries import fit
from rawi.api.problems import not_found
from rawi.api.site_facts import SiteFacts
from rawi.articles.models import Correction, Section
from rawi.articles.queries import below, by, closed, newest, public_contributors, retractions_of
from rawi.base.own_address import whole
from rawi.record.models import Dossier

#: Form to media type and writer.
FORMS: dict[str, tuple[str, Callable[[Channel], str]]] = {
    "rss": (RSS, rss),
    "atom": (ATOM, atom),
    "json": (JSON_FEED, json_feed),
}


@served
def site_feed(request: HttpRequest, form: str) -> HttpResponse:
    """The newest articles of the edition."""
    edition = edition_of(request)
    keys = newest(below(edition.front), LENGTH) if edition.front else []
    return _answer(request, form, edition, edition.facts.name, "", "/", keys)


@served
def section_feed(request: HttpRequest, path: str, form: str) -> HttpResponse:
    """The newest articles of a section and its sub-sections."""
    edition = edition_of(request)
    section = _section_at(edition.front, path)
    if section is None:
        return not_found(request)
    title = _titled(edition, section.title)
    page = section.get_url(request) or "/"
    keys = newest(below(section), LENGTH)
    return _answer(request, form, edition, title, section.description, page, keys)


@served
def contributor_feed(request: HttpRequest, slug: str, form: str) -> HttpResponse:
    """The newest articles with a contributor in their byline."""
    contributor = public_contributors().filter(slug=slug).first()
    if contributor is None:
        return not_found(request)
    edition = edition_of(request)
    title, page = _titled(edition, contributor.name), contributor.get_absolute_url()
    return _answer(request, form, edition, title, contributor.bio, page, newest(by(contributor), LENGTH))


@served
def dossier_articles_feed(request: HttpRequest, slug: str, form: str) -> HttpResponse:
    """The articles that came to a dossier last."""
    dossier = Dossier.objects.filter(slug=slug, is_live=True).first()
    if dossier is None:
        return not_found(request)
    edition = edition_of(request)
    title, page = _titled(edition, dossier.title), dossier.get_absolute_url()
    return _answer(request, form, edition, title, dossier.introduction, page, newest_in(dossier, LENGTH))


def _section_at(front: Page | None, path: str) -> Section | None:
    if front is None:
        return None
    found = Section.objects.filter(~closed(), url_path=f"{front.url_path}{path}", live=True)
    return found.first()


def _titled(edition: Edition, title: str) -> str:
    with override(edition.language):
        return _("%(site)s: %(title)s") % {"site": edition.facts.name, "title": title}


def _answer(
    request: HttpRequest,
    form: str,
    edition: Edition,
    title: str,
    description: str,
    page: str,
    keys: Sequence[int],
) -> HttpResponse:
    if form not in FORMS:
        return not_found(request)
    media_type, write = FORMS[form]
    site = edition.facts
    retractions = retractions_of(keys)
    feed = Channel(
        title=fit(title),
        description=fit(description),
        page=site.absolute(page),
        address=whole(request, request.path),
        edition=edition,
        articles=article_facts([key for key in keys if key not in retractions], request, site),
        gone=[_gone(retractions[key], site) for key in keys if key in retractions],
        hub=settings.WEBSUB_HUB,
    )
    return HttpResponse(write(feed), content_type=media_type)


def _gone(retraction: Correction, site: SiteFacts) -> Gone:
    address = site.url("short_link", retraction.article_id)
    return Gone(short_url=address, when=timezone.localtime(retraction.published_at), notice=retraction.text)
