"""The edition that a request came to: a Wagtail site with its front page and language."""

from dataclasses import dataclass

from django.conf import settings
from django.http import HttpRequest
from wagtail.models import Page, Site

from rawi.api.articles.facts import direction_of
from rawi.api.site_facts import SiteFacts, site_facts


@dataclass(frozen=True, slots=True)
class Edition:
    """front is None only where no site is set up."""

    facts: SiteFacts
    front: Page | None
    language: str

    @property
    def direction(self) -> str:
        """rtl or ltr."""
        return direction_of(self.language)


def edition_of(request: HttpRequest) -> Edition:
    """The edition whose address was asked."""
    site = Site.find_for_request(request)
    if site is None:
        return Edition(site_facts(request), None, settings.LANGUAGE_CODE)
    front = site.root_page
    return Edition(site_facts(request), front, front.locale.language_code)
