"""Keep a picture that came with a page."""

import hashlib
from typing import Any

from rawi.media.intake import clean_file, rights_values, take_in_picture
from rawi.media.models import Photo


def keep_picture(data: bytes, *, title: str, credit: str = "", user: Any = None) -> Photo:
    """The photo of data, cleaned; a picture that was kept before is found again by its bytes.

    Raises PhotoRefused for a file that is no picture that we keep.
    """
    digest = hashlib.sha256(data).hexdigest()
    known = Photo.objects.filter(original_sha256=digest).first()
    if known:
        return known
    clean = take_in_picture(data)
    rights = rights_values(clean.rights)
    return Photo.objects.create(
        title=title[:255] or digest[:12],
        file=clean_file(clean),
        uploaded_by_user=user,
        original_sha256=digest,
        **rights | ({"credit": credit[:255]} if credit else {}),
    )
