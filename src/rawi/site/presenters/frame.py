"""What every public page is given."""

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import get_language, get_language_info
from django.utils.translation import gettext_lazy as _
from wagtail.models import Site

from rawi.base.own_address import whole
from rawi.site.alternates import feeds
from rawi.site.links import sections_by_path, top_sections
from rawi.site.models import HouseStyle


@dataclass(frozen=True, slots=True)
class SiteFacts:
    """The site as templates see it. dir is rtl or ltr; months and digits are house style."""

    name: str
    tagline: str
    language: str
    dir: str
    months: str
    digits: str


@dataclass(frozen=True, slots=True)
class RecordWay:
    """A way into the record that every page has; current is as aria-current has it, "" elsewhere."""

    title: Any
    url: str
    current: str


def record_ways(path: str) -> list[RecordWay]:
    """The record and the dossiers, as seen from the page at path."""
    ways = ((_("The record"), reverse("record")), (_("Dossiers"), reverse("record_dossiers")))
    return [RecordWay(title, url, _current(url, path)) for title, url in ways]


def frame(request: HttpRequest) -> dict[str, Any]:
    """The site's facts, its navigation and the page's own address."""
    site = Site.find_for_request(request)
    # A reader's request writes nothing: the row is made when somebody first changes the house style.
    style = HouseStyle.objects.filter(site=site).first() or HouseStyle()
    language = get_language() or "ar"
    name = site.site_name if site else ""
    return {
        "site": SiteFacts(
            name=name,
            tagline=style.tagline,
            language=language,
            dir="rtl" if get_language_info(language)["bidi"] else "ltr",
            months=style.months,
            digits=style.digits,
        ),
        "feeds": feeds(name, "feed_site"),
        "sections": top_sections(sections_by_path(request)),
        "record_ways": record_ways(request.path),
        # Pages are the same for everybody: who is signed in is seen behind it.
        "account_url": reverse("account") if settings.READER_ACCOUNTS else "",
        "canonical_url": whole(request, request.path),
    }


def _current(url: str, path: str) -> str:
    return "page" if path == url else "true" if path.startswith(url) else ""
