"""The form through which photos come in."""

from wagtail.images.forms import BaseImageForm


class PhotoForm(BaseImageForm):
    """The upload form."""
