"""The articles app."""

from typing import Any

from django.apps import AppConfig
from django.db import connections
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _


class ArticlesConfig(AppConfig):
    """Sections, articles, contributors, versions."""

    name = "rawi.articles"
    label = "articles"
    verbose_name = _("Articles")

    def ready(self) -> None:
        """Connect the signals."""
        from rawi.articles import receivers  # noqa: F401  connects by being imported

        post_migrate.connect(_index_addresses, sender=self, dispatch_uid="articles.index_addresses")


def _index_addresses(using: str, **kwargs: Any) -> None:
    """Give pages an index by address, which Wagtail's own table lacks: each request would read all pages.

    After each migration, since one of Wagtail's may make SQLite build the table anew. PostgreSQL's trees
    refuse long addresses, its hashes do not.
    """
    connection = connections[using]
    if "wagtailcore_page" not in connection.introspection.table_names():
        return
    way = "USING hash " if connection.vendor == "postgresql" else ""
    with connection.cursor() as cursor:
        cursor.execute(f"CREATE INDEX IF NOT EXISTS page_by_address ON wagtailcore_page {way}(url_path)")
