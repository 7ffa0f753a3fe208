"""Addresses of photos."""

from django.urls import path

from rawi.media.views import photo_file

urlpatterns = [path("<path:name>", photo_file, name="photo_file")]
