"""Arabic or English, as a request asks."""

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation.trans_real import parse_accept_lang_header


def language_of(request: HttpRequest) -> str:
    """The language of the site's that Accept-Language prefers; Arabic where it names none of them.

    Django's own get_language_from_request would look at a cookie too: these answers are the same for all.
    """
    known = dict(settings.LANGUAGES)
    for code, _ in parse_accept_lang_header(request.headers.get("Accept-Language", "")[:500].lower()):
        found = code.partition("-")[0]
        if found in known:
            return found
    return settings.LANGUAGE_CODE
