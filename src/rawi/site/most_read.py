"""What was read most in a day, as fronts and sections show it."""

from django.http import HttpRequest
from wagtail.models import Page, Site

from rawi.readership.queries import is_shown, most_read
from rawi.site.links import sections_by_path
from rawi.site.related import Story, light_articles, story

MOST = 5
#: Fewer are no list.
FEWEST = 3
#: Some of those read most may be public no longer.
_SPARE = 10


def most_read_in(page: Page, request: HttpRequest) -> list[Story]:
    """The most read stories below a front or section, those first; none where there is no list to show."""
    if page.pk is None or not is_shown(Site.find_for_request(request)):
        return []
    keys = most_read(page.path, MOST + _SPARE)
    if len(keys) < FEWEST:
        return []
    found = light_articles().in_bulk(keys)
    links = sections_by_path(request)
    shown = [story(found[key], links) for key in keys if key in found][:MOST]
    return shown if len(shown) >= FEWEST else []
