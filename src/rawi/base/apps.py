"""The base app."""

from django.apps import AppConfig


class BaseConfig(AppConfig):
    """Shared parts: headers, text cleaning."""

    name = "rawi.base"
    label = "base"
