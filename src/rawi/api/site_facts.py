"""The site as machines are told of it."""

from dataclasses import dataclass, field, replace
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from wagtail.models import Site

from rawi.base.own_address import origin_of
from rawi.base.wording.dates import Style
from rawi.base.wording.styles import style_of
from rawi.record.models import RecordSettings


@dataclass(frozen=True, slots=True)
class SiteFacts:
    """origin has scheme and host, without a slash at its end; licence is that of the data; style is how dates
    are told in words.
    """

    name: str
    origin: str
    host: str
    licence: str
    contact: str
    language: str
    style: Style = field(default_factory=Style)

    def url(self, name: str, *arguments: object) -> str:
        """The whole address of a route."""
        return self.origin + reverse(name, args=arguments)

    def absolute(self, path: str) -> str:
        """The whole address of a path; an address that is whole stays."""
        return path if "://" in path else self.origin + path


def site_facts(request: HttpRequest) -> SiteFacts:
    """The site that the request came to. A reader's request writes nothing: unset settings are defaults."""
    site = Site.find_for_request(request)
    origin = origin_of(request)
    kept = RecordSettings.objects.filter(site=site).first() or RecordSettings()
    return SiteFacts(
        name=(site and site.site_name) or settings.WAGTAIL_SITE_NAME,
        origin=origin,
        host=urlsplit(origin).hostname or "",
        licence=kept.licence,
        contact=kept.contact,
        language=settings.LANGUAGE_CODE,
    )


def site_in_words(request: HttpRequest) -> SiteFacts:
    """The same with the house style, for texts that people read."""
    return replace(site_facts(request), style=style_of(Site.find_for_request(request)))
