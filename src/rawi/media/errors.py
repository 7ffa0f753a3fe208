"""Errors of the media app.

PhotoRefused        the file does not become a photo; its text says why, for its uploader
"""

from django.core.exceptions import ValidationError


class PhotoRefused(ValidationError):
    """The file does not become a photo."""
