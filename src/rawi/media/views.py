"""Photos' files, sent as pictures and nothing else."""

from django.core.exceptions import SuspiciousFileOperation
from django.core.files.storage import default_storage
from django.http import FileResponse, Http404, HttpRequest
from django.views.decorators.http import require_safe

#: The only types that leave this address, by ending.
TYPES = {
    "avif": "image/avif",
    "gif": "image/gif",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "png": "image/png",
    "webp": "image/webp",
}
POLICY = "default-src 'none'; sandbox"


@require_safe
def photo_file(request: HttpRequest, name: str) -> FileResponse:
    """The file; 404 for what is not there, is no picture, or lies outside the media folder."""
    content_type = TYPES.get(name.rpartition(".")[2].lower())
    # No file system has a name with a NUL in it; Python raises ValueError for one.
    if content_type is None or "\x00" in name:
        raise Http404
    try:
        opened = default_storage.open(name)
    except (OSError, SuspiciousFileOperation) as error:
        raise Http404 from error
    response = FileResponse(opened, content_type=content_type)
    response.headers["Content-Security-Policy"] = POLICY
    response.headers["Cache-Control"] = "public, max-age=31536000, immutable"
    return response
