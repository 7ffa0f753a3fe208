"""An article as schema.org says it (JSON-LD).

Sources: https://schema.org/NewsArticle, https://schema.org/NewsMediaOrganization,
https://developers.google.com/search/docs/appearance/structured-data/article.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from django.http import HttpRequest
from django.templatetags.static import static
from django.utils import timezone
from django.utils.text import Truncator
from wagtail.models import Site

from rawi.articles.choices import CorrectionKind
from rawi.articles.dating import published_at
from rawi.articles.models import Article, Publisher
from rawi.base.own_address import whole
from rawi.record.choices import InvolvementRole
from rawi.record.models import Item, Name
from rawi.record.structured import CONTEXT, Thing, name_thing
from rawi.site.body import BodyBlock
from rawi.site.corrections import ShownCorrection
from rawi.site.links import ContributorLink, SectionLink
from rawi.site.live import live_thing

#: Search engines cut a headline that is longer.
HEADLINE_CHARACTERS = 110
MOST_NAMES = 30
DIGITAL_SOURCE = "http://cv.iptc.org/newscodes/digitalsourcetype/"
_ABOUT = {InvolvementRole.SPEAKER, InvolvementRole.PLEDGER, InvolvementRole.ABOUT}
_AUTHORS = {"agency": "NewsMediaOrganization", "desk": "Organization", "person": "Person"}


def article_graph(
    page: Article, facts: Any, items: Sequence[Item], context: Mapping[str, Any], request: HttpRequest
) -> Thing:
    """The article and its place on the site; facts and context are those that its template is given."""
    site, comments = context["site"], context["comments"]
    url = page.get_full_url(request) or whole(request, page.short_path)
    publisher = _publisher(site, request)
    article = {
        "@type": "NewsArticle",
        "@id": whole(request, page.short_path),
        "url": url,
        "mainEntityOfPage": url,
        "headline": Truncator(page.title).chars(HEADLINE_CHARACTERS),
        "description": page.search_description or page.summary,
        "image": [
            _image(block, request) for block in facts.body if block.kind == "photo" and block.renditions
        ],
        "datePublished": timezone.localtime(published_at(page)).isoformat(),
        "dateModified": _changed(page),
        "articleSection": [section.title for section in facts.section_path],
        "articleBody": facts.text,
        "wordCount": facts.word_count,
        "inLanguage": site.language,
        "dateline": "، ".join(facts.dateline),
        "contentLocation": [{"@type": "Place", "name": place} for place in facts.dateline],
        "correction": [_correction(one, request) for one in (*facts.notices_above, *facts.notices_below)],
        # Whoever holds the page already is told that it is taken back; feeds and the news sitemap drop it.
        "creativeWorkStatus": "Retracted" if _is_retracted(facts.notices_above) else "",
        "isAccessibleForFree": True,
        "discussionUrl": whole(request, comments.url) if comments else "",
        "speakable": {
            "@type": "SpeakableSpecification",
            "cssSelector": [".article__title", ".article__summary"],
        },
    }
    article |= _makers(facts.contributors, publisher, request) | _works(items, facts, context, request)
    graph = [
        _filled(article) | _filled(live_thing(page, url, facts.body, request)) | context["interactions"],
        breadcrumbs(facts.section_path, page.title, url, request),
    ]
    return {"@context": CONTEXT, "@graph": graph}


def _makers(contributors: Sequence[ContributorLink], publisher: Thing, request: HttpRequest) -> Thing:
    """Who wrote, who gave, who publishes it. What nobody signed is the newsroom's."""
    authors = [_author(one, request) for one in contributors if one.role != "photographer"] or [publisher]
    return {
        "author": authors,
        "creator": authors,
        "sourceOrganization": _agencies(contributors, request) or [publisher],
        "publisher": publisher,
    }


def _works(items: Sequence[Item], facts: Any, context: Mapping[str, Any], request: HttpRequest) -> Thing:
    """Whom it tells of, and the works that it comes from, leads to, and is told in anew."""
    about, mentions = _names(items)
    return {
        "about": [name_thing(name, request) for name in about],
        "mentions": [name_thing(name, request) for name in mentions],
        "isBasedOn": facts.source_url,
        "citation": [
            {"@type": "CreativeWork", "name": block.title, "url": block.url}
            for block in facts.body
            if block.kind == "embed"
        ],
        "workTranslation": [
            {"@type": "NewsArticle", "inLanguage": one.language, "url": one.url}
            for one in context["editions"]
            if one.language not in (context["site"].language, "x-default")
        ],
    }


def breadcrumbs(path: Iterable[SectionLink], title: str, url: str, request: HttpRequest) -> Thing:
    """The way down to the page with that title and address."""
    above = [(section.title, whole(request, section.url)) for section in path]
    steps = [
        {"@type": "ListItem", "position": place, "name": name, "item": address}
        for place, (name, address) in enumerate([*above, (title, url)], 1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": steps}


def _publisher(site: Any, request: HttpRequest) -> Thing:
    # A reader's request writes nothing: unset settings are defaults.
    kept = Publisher.objects.filter(site=Site.find_for_request(request)).first() or Publisher()
    home = whole(request, "/")
    logo = whole(request, static("site/icons/rawi-180.png"))
    organisation = {
        "@type": "NewsMediaOrganization",
        "@id": f"{home}#publisher",
        "name": site.name,
        "legalName": kept.legal_name,
        "url": home,
        "logo": {"@type": "ImageObject", "url": logo, "width": 180, "height": 180},
    }
    return _filled(organisation | kept.policies)


def _changed(page: Article) -> str:
    changed = page.last_published_at or page.first_published_at
    return timezone.localtime(changed).isoformat() if changed else ""


def _image(block: BodyBlock, request: HttpRequest) -> Thing:
    size = block.renditions[-1]
    photo = size.image
    return _filled(
        {
            "@type": "ImageObject",
            "contentUrl": whole(request, size.url),
            "url": whole(request, size.url),
            "width": size.width,
            "height": size.height,
            "caption": block.caption or block.alt,
            "creditText": block.credit,
            "copyrightNotice": photo.copyright_notice,
            "creator": {"@type": "Person", "name": photo.creator} if photo.creator else "",
            "license": photo.licence_url,
            "acquireLicensePage": photo.licensor_url,
            "usageInfo": {"@type": "CreativeWork", "text": photo.usage_terms} if photo.usage_terms else "",
            "digitalSourceType": f"{DIGITAL_SOURCE}{photo.digital_source_type}"
            if photo.digital_source_type
            else "",
        }
    )


def _author(one: ContributorLink, request: HttpRequest) -> Thing:
    return {"@type": _AUTHORS[one.kind], "name": one.name, "url": whole(request, one.url)}


def _is_retracted(notices: Iterable[ShownCorrection]) -> bool:
    return any(one.kind == CorrectionKind.RETRACTION for one in notices)


def _correction(one: ShownCorrection, request: HttpRequest) -> Thing:
    return {
        "@type": "CorrectionComment",
        "url": whole(request, one.url),
        "name": one.label,
        "text": one.text,
        "datePublished": timezone.localtime(one.at).isoformat(),
    }


def _agencies(contributors: Iterable[ContributorLink], request: HttpRequest) -> list[Thing]:
    return [_author(one, request) for one in contributors if one.kind == "agency"]


def _names(items: Iterable[Item]) -> tuple[list[Name], list[Name]]:
    """The names that the article's record is about, and those that it mentions besides; at most a few."""
    about: dict[int, Name] = {}
    others: dict[int, Name] = {}
    for role, name in _involved(items):
        (about if role in _ABOUT else others).setdefault(name.pk, name)
    mentioned = [name for key, name in others.items() if key not in about]
    return list(about.values())[:MOST_NAMES], mentioned[:MOST_NAMES]


def _involved(items: Iterable[Item]) -> Iterator[tuple[str, Name]]:
    for item in items:
        for one in item.involvements.all():
            if one.name is not None:
                yield one.role, one.name


def _filled(thing: Thing) -> Thing:
    """Those of the fields that say something."""
    return {term: value for term, value in thing.items() if value not in ("", None, [], 0)}
