"""Whole addresses of our own: as the site and its editions are set up, never as a request says.

Django takes host and port from the request. The host is checked, the port can be anything, and whatever a
cache keeps for all would lead there.
"""

from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest
from django.utils.encoding import iri_to_uri
from wagtail.models import Site

_USUAL_PORTS = {80, 443}


def origin_of(request: HttpRequest) -> str:
    """Scheme and host of the edition that was asked; the site's own where none was."""
    site = Site.find_for_request(request)
    if site is None or site.is_default_site:
        return settings.ORIGIN
    port = "" if site.port in _USUAL_PORTS else f":{site.port}"
    return f"{urlsplit(settings.ORIGIN).scheme}://{site.hostname}{port}"


def whole(request: HttpRequest, path: str) -> str:
    """A path of ours as a whole address in the edition that was asked; a whole address stays."""
    if path.startswith(("http://", "https://")):
        return path
    return iri_to_uri(f"{origin_of(request)}/{path.lstrip('/')}")
