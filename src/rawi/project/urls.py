"""All addresses of the site."""

from django.urls import include, path, re_path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls

from rawi.site.views.page import page

urlpatterns = [
    # Before Wagtail's own of the same names.
    path("", include("rawi.accounts.urls")),
    path("admin/", include(wagtailadmin_urls)),
    path("media/", include("rawi.media.urls")),
    path("", include("rawi.api.urls")),
    path("", include("rawi.site.urls")),
    re_path(wagtail_urls.serve_pattern, page, name="wagtail_serve"),
    path("", include(wagtail_urls)),
]

handler400 = "rawi.site.views.errors.unreadable"
handler404 = "rawi.site.views.errors.not_found"
handler500 = "rawi.site.views.errors.failed"
