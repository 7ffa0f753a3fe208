"""The base app."""

from django.apps import AppConfig
from django.urls import register_converter

from rawi.base.keys import KeyConverter


class BaseConfig(AppConfig):
    """Shared parts: headers, text cleaning."""

    name = "rawi.base"
    label = "base"

    def ready(self) -> None:
        """Let addresses name keys (<key:pk>)."""
        register_converter(KeyConverter, "key")
