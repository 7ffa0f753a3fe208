"""The door through which every picture comes in: cleaned in a process of its own, with limits."""

import contextlib
import json
import subprocess
import sys
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils.translation import gettext as _

from rawi.media.choices import DigitalSource
from rawi.media.errors import PhotoRefused
from rawi.media.photo_metadata import Rights

#: Rights that a file carries fill these fields of a photo where its uploader left them empty.
RIGHTS_FIELDS = ("credit", "copyright_notice", "creator", "usage_terms", "description")
#: The same, of values that must be of a form.
_ADDRESSES = ("licence_url", "licensor_url")
_LONGEST_ADDRESS = 200

MAX_BYTES = 10 * 1024 * 1024
MAX_SECONDS = 10
MAX_MEMORY_BYTES = 1024 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class CleanPhoto:
    """A clean picture file: bytes, ending, size in pixels, and the rights that the original carried."""

    data: bytes
    extension: str
    width: int
    height: int
    rights: Rights


def take_in_picture(data: bytes) -> CleanPhoto:
    """The clean picture of data. Raises PhotoRefused, worded for its uploader.

    A decoder that crashes, hangs or grows takes down its own process alone.
    """
    if len(data) > MAX_BYTES:
        raise PhotoRefused(_("The file is larger than 10 MB. Save it smaller, then upload it again."))
    try:
        done = subprocess.run(
            [sys.executable, "-m", "rawi.media.cleaning"],
            input=data,
            capture_output=True,
            timeout=MAX_SECONDS,
            preexec_fn=_limit,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise PhotoRefused(
            _("The picture takes too long to read. Save it anew, then upload it again.")
        ) from error
    head, _newline, body = done.stdout.partition(b"\n")
    if done.returncode != 0:
        raise PhotoRefused(_reason(head))
    facts = json.loads(head)
    extension = "jpg" if facts["format"] == "jpeg" else facts["format"]
    return CleanPhoto(body, extension, facts["width"], facts["height"], Rights(**facts["rights"]))


def rights_values(rights: Rights) -> dict[str, Any]:
    """What fills a photo's fields; a value of a form that the field does not take is left out."""
    values: dict[str, Any] = {name: getattr(rights, name) for name in RIGHTS_FIELDS}
    for name in _ADDRESSES:
        address = getattr(rights, name)
        is_one = address.startswith(("https://", "http://")) and len(address) <= _LONGEST_ADDRESS
        values[name] = address if is_one else ""
    source = rights.digital_source_type.rpartition("/")[2]
    values["digital_source_type"] = source if source in DigitalSource.values else ""
    values["licence_ends"] = _day(rights.licence_ends)
    return values


def _day(text: str) -> date | None:
    """The day that begins an ISO date or moment; None for anything else."""
    with contextlib.suppress(ValueError):
        return date.fromisoformat(text[:10])
    return None


def clean_file(photo: CleanPhoto) -> SimpleUploadedFile:
    """The clean picture as a file; its mark spares the model a second cleaning."""
    file = SimpleUploadedFile(f"photo.{photo.extension}", photo.data)
    file.is_clean = True  # type: ignore[attr-defined]  # read by Photo.save
    return file


def _limit() -> None:
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MAX_MEMORY_BYTES, MAX_MEMORY_BYTES))
        resource.setrlimit(resource.RLIMIT_CPU, (MAX_SECONDS, MAX_SECONDS))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _reason(head: bytes) -> str:
    code = ""
    with contextlib.suppress(ValueError):
        code = json.loads(head)["refused"]
    if code == "too_many_pixels":
        return _("The picture has more than 40 million pixels. Make it smaller, then upload it again.")
    return _(
        "This is no picture that can be read. Save it as JPEG, PNG, WebP, GIF or AVIF, then upload it again."
    )
