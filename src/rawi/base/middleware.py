"""What holds for every request: how large it may be, and the headers of its answer."""

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse
from django.middleware.csp import ContentSecurityPolicyMiddleware
from django.urls import Resolver404, resolve

from rawi.base.bodies import MOST_FORM_BYTES, refusal_of, size_of

Answer = Callable[[HttpRequest], HttpResponse]

_PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()"


class SafeHeadersMiddleware(ContentSecurityPolicyMiddleware):
    """A strict policy on readers' pages, a looser one for the editors' own, and the same caution on both.

    What is answered to somebody's session no cache keeps, whatever the view says; files are everybody's.
    It stands outermost, so that refusals of the middleware below carry its headers too.
    """

    def process_response(self, request: HttpRequest, response: HttpResponse) -> HttpResponse:
        """The answer with its headers; one that a view has set stays, but where a session asked."""
        if request.path.startswith("/admin/") and not hasattr(response, "_csp_config"):
            response._csp_config = settings.ADMIN_CSP  # type: ignore[attr-defined]  # Django's own hook
        if _is_of_a_session(request) or _is_sent_to_https(request):
            response.headers["Cache-Control"] = "private, no-store"
        response.headers.setdefault("Permissions-Policy", _PERMISSIONS)
        response.headers.setdefault("X-Content-Type-Options", "nosniff")
        response.headers.setdefault("Referrer-Policy", settings.SECURE_REFERRER_POLICY)
        response.headers.setdefault("Cross-Origin-Opener-Policy", "same-origin")
        return super().process_response(request, response)


def _is_of_a_session(request: HttpRequest) -> bool:
    is_file = request.path.startswith((settings.STATIC_URL, settings.MEDIA_URL))
    return settings.SESSION_COOKIE_NAME in request.COOKIES and not is_file


def _is_sent_to_https(request: HttpRequest) -> bool:
    """True where Django leads to the host and port that were asked, whatever the port is."""
    return settings.SECURE_SSL_REDIRECT and not request.is_secure()


#: What a form for files may hold. Photos are smaller; documents and lists have no other limit.
MOST_FILE_BYTES = 64 * 1024 * 1024
#: Wagtail's forms for photos, documents, a person's own picture and lists of redirects.
TAKING_FILES = frozenset(
    {
        "wagtailadmin_account",
        "wagtailredirects:start_import",
        *(
            f"{app}:{form}"
            for app in ("wagtailimages", "wagtaildocs")
            for form in ("add", "add_multiple", "edit")
        ),
        "wagtailimages_chooser:create",
        "wagtaildocs_chooser:create",
    }
)


class BodySizeMiddleware:
    """Refuses what is too large before anybody reads it (413); the newsroom may send more, and give files.

    Django itself counts no file of a form, and takes any to any view. It stands above the CSRF check, which
    is the first to read a form.
    """

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """The answer of whatever comes next."""
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view: Any, *_view: Any) -> HttpResponse | None:
        """The view's own refusal, if it has one. Raises RequestDataTooBig."""
        if size_of(request) <= _most_bytes(request):
            return None
        refuse = refusal_of(view)
        if refuse is None:
            raise RequestDataTooBig("the body is larger than any form")
        return refuse(request)


def most_bytes_at(path: str, cookie: str) -> int:
    """The most that BodySizeMiddleware could let through, before anything of the body is read.

    cookie is the request's header: whose session it holds is asked once the body is there.
    """
    if not _is_of_the_newsroom(path, cookie):
        return MOST_FORM_BYTES
    try:
        is_for_files = resolve(path).view_name in TAKING_FILES
    except Resolver404:
        is_for_files = False
    return MOST_FILE_BYTES if is_for_files else settings.DATA_UPLOAD_MAX_MEMORY_SIZE


def _most_bytes(request: HttpRequest) -> int:
    if not _is_of_the_newsroom(request.path, request.headers.get("Cookie", "")):
        return MOST_FORM_BYTES
    return MOST_FILE_BYTES if _may_give_files(request) else settings.DATA_UPLOAD_MAX_MEMORY_SIZE


def _is_of_the_newsroom(path: str, cookie: str) -> bool:
    """Whether it may be somebody of the newsroom who sends an article, a photo, a list."""
    return path.startswith("/admin/") and f"{settings.SESSION_COOKIE_NAME}=" in cookie


def _may_give_files(request: HttpRequest) -> bool:
    match = request.resolver_match
    is_for_files = match is not None and match.view_name in TAKING_FILES
    return is_for_files and request.user.has_perm("wagtailadmin.access_admin")
