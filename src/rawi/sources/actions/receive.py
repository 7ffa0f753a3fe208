"""Take a page in: keep its bytes once."""

import hashlib
from dataclasses import dataclass

from django.core.files.base import ContentFile

from rawi.sources.models import Source, source_storage


@dataclass(frozen=True, slots=True)
class Received:
    """The source, and whether it was new."""

    source: Source
    is_new: bool


def receive(data: bytes, *, name: str = "", url: str = "", encoding: str = "") -> Received:
    """Keep the page's bytes under their SHA-256; the same bytes again give the same source.

    The file is written before the row: a crash between the two leaves a file that the next try takes over,
    never a row without its bytes.
    """
    sha256 = hashlib.sha256(data).hexdigest()
    known = Source.objects.filter(sha256=sha256).first()
    if known:
        return Received(known, is_new=False)
    source, is_new = Source.objects.get_or_create(
        sha256=sha256,
        defaults={
            "file": _keep(data, sha256),
            "size_bytes": len(data),
            "name": name[:255],
            "url": url[:2000],
            "encoding": encoding,
        },
    )
    return Received(source, is_new)


def _keep(data: bytes, sha256: str) -> str:
    storage, path = source_storage(), f"{sha256[:2]}/{sha256}"
    # Nothing is deleted first: of several who bring the same page one may be writing just now.
    is_kept = storage.exists(path) and _hash_of(path) == sha256
    return path if is_kept else storage.save(path, ContentFile(data))


def _hash_of(path: str) -> str:
    with source_storage().open(path) as file:
        return hashlib.sha256(file.read()).hexdigest()
