"""Photos keep clean files, whatever way they come in."""

import gc
import io
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image
from wagtail.images.forms import get_image_form

from rawi.media.actions.keep_picture import keep_picture
from rawi.media.errors import PhotoRefused
from rawi.media.models import Photo
from support.hostile import hostile

pytestmark = [
    pytest.mark.django_db,
    # Wagtail leaves the temporary file of a new rendition to the garbage collector.
    pytest.mark.filterwarnings("ignore:Unclosed file <tempfile.Spooled:ResourceWarning"),
]


def _gps() -> bytes:
    return (hostile("images") / "exif_gps.jpeg").read_bytes()


def _has_metadata(file: Any) -> bool:
    with file.open("rb") as opened, Image.open(io.BytesIO(opened.read())) as picture:
        return bool(picture.getexif())


def test_a_file_that_is_no_picture_makes_no_photo() -> None:
    with pytest.raises(PhotoRefused):
        keep_picture(b"nothing", title="x")
    assert not Photo.objects.exists()


def test_a_photo_saved_by_code_is_clean_and_its_renditions_are() -> None:
    photo = Photo.objects.create(title="صورة", file=ContentFile(_gps(), name="DCIM 100.jpeg"))
    assert (photo.width, photo.height) == (480, 640)
    assert not _has_metadata(photo.file)
    for spec in ("width-200", "fill-100x100", "original", "width-200|format-webp"):
        assert not _has_metadata(photo.get_rendition(spec).file)
    gc.collect()


def test_an_uploaded_photo_is_clean_and_named_by_us() -> None:
    form = get_image_form(Photo)(
        {"title": "صورة", "description": "", "collection": 1},
        {"file": SimpleUploadedFile("../../<img onerror=x>.jpeg", _gps(), "image/jpeg")},
    )
    assert form.is_valid(), form.errors
    photo = form.save()
    assert not _has_metadata(photo.file)
    assert photo.file.name.startswith("photos/")
    assert photo.file.name.endswith(".jpg")
    assert "onerror" not in photo.file.name


def test_an_uploader_is_told_what_is_wrong() -> None:
    data = (hostile("images") / "html_named.jpg").read_bytes()
    form = get_image_form(Photo)(
        {"title": "صورة", "collection": 1}, {"file": SimpleUploadedFile("a.jpg", data, "image/jpeg")}
    )
    assert not form.is_valid()
    assert form.errors["file"]


def test_the_same_picture_is_kept_once() -> None:
    first = keep_picture(_gps(), title="أولى", credit="رويترز")
    assert keep_picture(_gps(), title="ثانية").pk == first.pk
    assert first.credit == "رويترز"
