"""Addresses that readers use beside the page tree's own."""

from django.urls import path, re_path

from rawi.site.views.contributor import contributor
from rawi.site.views.robots import robots
from rawi.site.views.short_link import short_link

urlpatterns = [
    path("a/<int:pk>", short_link, name="short_link"),
    re_path(r"^contributors/(?P<slug>[-\w]+)/$", contributor, name="contributor"),
    path("robots.txt", robots, name="robots"),
]
