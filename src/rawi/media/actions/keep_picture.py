"""Keep a picture that came with a page."""

import hashlib
from typing import Any

from django.core.files.base import ContentFile

from rawi.media.models import Photo


def keep_picture(data: bytes, *, title: str, credit: str = "", user: Any = None) -> Photo:
    """The photo of data, cleaned; a picture that was kept before is found again by its bytes.

    Raises PhotoRefused for a file that is no picture that we keep.
    """
    digest = hashlib.sha256(data).hexdigest()
    known = Photo.objects.filter(original_sha256=digest).first()
    if known:
        return known
    photo = Photo(
        title=title[:255] or digest[:12],
        file=ContentFile(data, name="picture"),
        credit=credit[:255],
        uploaded_by_user=user,
        original_sha256=digest,
    )
    photo.save()
    return photo
