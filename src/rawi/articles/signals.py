"""Signals of the articles app."""

from django.dispatch import Signal

#: A version was made: sender is Article; sends version, previous (None for the first) and user (None: nobody).
version_published = Signal()
