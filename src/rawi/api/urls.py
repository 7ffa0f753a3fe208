"""Addresses for machines."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import include, path, re_path

from rawi.api.answers import served
from rawi.api.problems import not_found
from rawi.api.v1 import api
from rawi.api.views import sitemap
from rawi.api.views.article_feed import contributor_feed, dossier_articles_feed, section_feed, site_feed
from rawi.api.views.calendar import dossier_calendar, item_calendar, name_calendar
from rawi.api.views.comment_feed import article_comment_feed, comment_feed
from rawi.api.views.corrections_feed import corrections_feed
from rawi.api.views.export import export
from rawi.api.views.export_schema import export_schema
from rawi.api.views.feed import dossier_feed, item_feed, name_feed, record_feed
from rawi.api.views.guide import guide
from rawi.api.views.item_json import item_json
from rawi.api.views.live_feed import live_feed
from rawi.api.views.oembed import oembed, oembed_article, oembed_item
from rawi.api.views.wire import wire_article, wire_latest

SLUG = r"(?P<slug>[-\w]+)"


def _operations() -> tuple[list[Any], str, str]:
    """The API's own addresses, each answering as all do."""
    patterns, app, namespace = api.urls
    pattern: Any
    for pattern in patterns:
        # Where the library has an empty root there is the page for people.
        pattern.callback = served(guide if pattern.name == "api-root" else pattern.callback)
    return patterns, app, namespace


@served
def nothing(request: HttpRequest, rest: str) -> HttpResponse:
    """No operation has this address."""
    return not_found(request)


urlpatterns = [
    path("api/v1/", include(_operations()[:2], namespace="api")),
    re_path(r"^api/(?P<rest>.*)$", nothing, name="api_nothing"),
    path("r/<int:pk>.json", item_json, name="item_json"),
    path("oembed", oembed, name="oembed"),
    path("a/<int:pk>/oembed.json", oembed_article, name="oembed_article"),
    path("r/<int:pk>/oembed.json", oembed_item, name="oembed_item"),
    path("a/<int:pk>.<str:form>", wire_article, name="wire_article"),
    path("wire/latest.<str:form>", wire_latest, name="wire_latest"),
    path("sitemap.xml", sitemap.index, name="sitemap"),
    path("sitemaps/news.xml", sitemap.news, name="sitemap_news"),
    path("sitemaps/pages.xml", sitemap.others, name="sitemap_others"),
    path("sitemaps/<slug:kind>-<int:number>.xml", sitemap.part, name="sitemap_part"),
    path("record/export/schema.json", export_schema, name="record_export_schema"),
    path("record/export/record.<str:form>", export, name="record_export"),
    # Without a form a feed's name leads to Atom.
    path("record/feed.atom", record_feed, {"form": "atom"}, name="feed_record"),
    re_path(rf"^dossiers/{SLUG}/feed\.atom$", dossier_feed, {"form": "atom"}, name="feed_dossier"),
    path("names/<int:pk>/feed.atom", name_feed, {"form": "atom"}, name="feed_name"),
    path("r/<int:pk>/feed.atom", item_feed, {"form": "atom"}, name="feed_item"),
    path("corrections/feed.atom", corrections_feed, {"form": "atom"}, name="feed_corrections"),
    path("corrections/feed.<str:form>", corrections_feed, name="feed_corrections"),
    path("record/feed.<str:form>", record_feed, name="feed_record"),
    re_path(rf"^dossiers/{SLUG}/feed\.(?P<form>\w+)$", dossier_feed, name="feed_dossier"),
    path("names/<int:pk>/feed.<str:form>", name_feed, name="feed_name"),
    path("r/<int:pk>/feed.<str:form>", item_feed, name="feed_item"),
    path("comments/feed.atom", comment_feed, {"form": "atom"}, name="feed_comments"),
    path("comments/feed.<str:form>", comment_feed, name="feed_comments"),
    path(
        "a/<int:pk>/comments/feed.atom", article_comment_feed, {"form": "atom"}, name="feed_article_comments"
    ),
    path("a/<int:pk>/live/feed.<str:form>", live_feed, name="feed_live"),
    path("a/<int:pk>/comments/feed.<str:form>", article_comment_feed, name="feed_article_comments"),
    re_path(
        rf"^dossiers/{SLUG}/articles\.(?P<form>\w+)$", dossier_articles_feed, name="feed_dossier_articles"
    ),
    re_path(rf"^contributors/{SLUG}/feed\.(?P<form>\w+)$", contributor_feed, name="feed_contributor"),
    path("feed.<str:form>", site_feed, name="feed_site"),
    re_path(r"^(?P<path>(?:[-\w]+/)+)feed\.(?P<form>\w+)$", section_feed, name="feed_section"),
    re_path(rf"^dossiers/{SLUG}/calendar\.ics$", dossier_calendar, name="calendar_dossier"),
    path("names/<int:pk>/calendar.ics", name_calendar, name="calendar_name"),
    path("r/<int:pk>/calendar.ics", item_calendar, name="calendar_item"),
]
