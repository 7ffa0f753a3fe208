"""A picture file made safe: its pixels written anew, its rights read, everything else left behind.

This module runs in a process of its own (see rawi.media.intake) and imports nothing of Django.
"""

import io
import json
import sys
from dataclasses import asdict, dataclass

from PIL import Image, ImageCms, ImageOps

from rawi.media.photo_metadata import Rights, rights_of

MAX_PIXELS = 40_000_000
MAX_PROFILE_BYTES = 1_000_000

#: What may come in, and what it is kept as. Pictures that move are kept as their first frame.
KEPT_AS = {"JPEG": "jpeg", "PNG": "png", "WEBP": "webp", "GIF": "png", "AVIF": "avif"}

_SAVE_OPTIONS = {
    "jpeg": {"quality": 92, "progressive": True, "optimize": True},
    "png": {},
    "webp": {"quality": 92, "method": 4},
    "avif": {"quality": 85},
}


class Refused(Exception):
    """The file is no picture that we keep; the code names the reason."""


@dataclass(frozen=True, slots=True)
class Cleaned:
    """What is known of the clean picture: its format (jpeg, png, webp, avif), size in pixels, and rights."""

    format: str
    width: int
    height: int
    rights: Rights


def clean(data: bytes) -> tuple[Cleaned, bytes]:
    """The clean picture of data. Raises Refused with not_a_picture or too_many_pixels."""
    # Our own limit is checked from the header, before any pixel is made; Pillow's warning is not needed.
    Image.MAX_IMAGE_PIXELS = None
    try:
        return _clean(data)
    except Refused:
        raise
    except Exception as error:  # decoders raise whatever they like on a broken file
        raise Refused("not_a_picture") from error


def _clean(data: bytes) -> tuple[Cleaned, bytes]:
    with Image.open(io.BytesIO(data), formats=list(KEPT_AS)) as picture:
        if picture.width * picture.height > MAX_PIXELS:
            raise Refused("too_many_pixels")
        kept_as, rights = KEPT_AS[picture.format or ""], rights_of(picture)
        profile = picture.info.get("icc_profile")
        upright = ImageOps.exif_transpose(picture)
    pixels = _in_kept_mode(upright, kept_as, profile)
    output = io.BytesIO()
    pixels.save(
        output, kept_as, icc_profile=_kept_profile(profile, upright, pixels), **_SAVE_OPTIONS[kept_as]
    )
    return Cleaned(kept_as, pixels.width, pixels.height, rights), output.getvalue()


def _in_kept_mode(picture: Image.Image, kept_as: str, profile: bytes | None) -> Image.Image:
    """A copy with pixels alone: a new image carries none of the old one's metadata."""
    has_alpha = picture.mode in {"RGBA", "LA", "PA"} or "transparency" in picture.info
    mode = "RGBA" if has_alpha and kept_as != "jpeg" else "L" if picture.mode in {"1", "L"} else "RGB"
    if picture.mode == "CMYK" and profile:
        picture = _from_cmyk(picture, profile)
    converted = picture if picture.mode == mode else picture.convert(mode)
    converted.info = {}
    return converted


def _from_cmyk(picture: Image.Image, profile: bytes) -> Image.Image:
    converted = ImageCms.profileToProfile(
        picture, io.BytesIO(profile), ImageCms.createProfile("sRGB"), outputMode="RGB"
    )
    return converted or picture


def _kept_profile(profile: bytes | None, before: Image.Image, after: Image.Image) -> bytes | None:
    """The colour profile, where it still describes the pixels and is of a sane size."""
    if not profile or len(profile) > MAX_PROFILE_BYTES or before.mode == "CMYK" or after.mode == "L":
        return None
    return profile


def main() -> None:
    """Clean standard input: a line of JSON, then the picture's bytes. Exit code 1 and a code on refusal."""
    try:
        cleaned, data = clean(sys.stdin.buffer.read())
    except Refused as refusal:
        sys.stdout.write(json.dumps({"refused": str(refusal)}) + "\n")
        raise SystemExit(1) from None
    sys.stdout.buffer.write(json.dumps(asdict(cleaned), ensure_ascii=True).encode() + b"\n" + data)


if __name__ == "__main__":
    main()
