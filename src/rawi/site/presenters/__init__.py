"""Presenters: what each page type's template is given. Importing one registers it."""

from rawi.site.presenters import article, front, section

__all__ = ["article", "front", "section"]
