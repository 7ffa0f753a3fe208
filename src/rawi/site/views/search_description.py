"""The site's search as browsers add it to theirs.

Source: OpenSearch 1.1 draft 6, https://github.com/dewitt/opensearch
"""

from xml.sax.saxutils import escape, quoteattr

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from rawi.base.own_address import whole
from rawi.site.presenters.frame import frame

_TEMPLATE = """<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>{name}</ShortName>
  <Description>{description}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
  <Language>{language}</Language>
  <Url type="text/html" method="get" template={address}/>
</OpenSearchDescription>
"""
#: A short name has 16 characters at most.
_LONGEST_NAME = 16


@require_safe
def search_description(request: HttpRequest) -> HttpResponse:
    """What the search is called and how it is asked."""
    site = frame(request)["site"]
    written = _TEMPLATE.format(
        name=escape(site.name[:_LONGEST_NAME]),
        description=escape(_("Search in %(site)s: articles and the public record") % {"site": site.name}),
        language=escape(site.language),
        address=quoteattr(whole(request, reverse("search")) + "?q={searchTerms}&page={startPage?}"),
    )
    return HttpResponse(written, content_type="application/opensearchdescription+xml; charset=utf-8")
