"""The sizes of a photo: whole in an article, cut around its focal point where a list needs another shape."""

from io import BytesIO

import pytest
from PIL import Image
from wagtail.images.rect import Rect

from rawi.media.actions.keep_picture import keep_picture
from rawi.media.actions.make_avif import make_avif
from rawi.media.models import Photo
from rawi.media.renditions import list_renditions, prefetch_renditions, public_renditions

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.filterwarnings("ignore:Unclosed file <tempfile.Spooled:ResourceWarning"),
]

#: From the top down, so that one sees what was cut.
RED, GREEN, BLUE = (255, 0, 0), (0, 255, 0), (0, 0, 255)


def _photo(width: int, height: int) -> Photo:
    picture = Image.new("RGB", (width, height), GREEN)
    picture.paste(RED, (0, 0, width, height // 3))
    picture.paste(BLUE, (0, height - height // 3, width, height))
    file = BytesIO()
    picture.save(file, "JPEG", quality=95)
    return keep_picture(file.getvalue(), title="لوحة", credit="تصوير: سامر عطا")


def _shapes(renditions: list) -> list[tuple[int, int]]:
    return [(one.width, one.height) for one in renditions]


def _middle(rendition) -> str:
    with rendition.file.open() as file, Image.open(file) as picture:
        colours = picture.convert("RGB").getpixel((picture.width // 2, picture.height // 2))
    return ("red", "green", "blue")[colours.index(max(colours))]


@pytest.mark.parametrize("size", [(900, 600), (1280, 720), (800, 600)])
def test_an_ordinary_photo_is_whole_everywhere(size: tuple[int, int]) -> None:
    photo = _photo(*size)
    assert _shapes(list_renditions(photo)) == _shapes(public_renditions(photo))


def test_a_tall_photo_is_whole_in_its_article_and_cut_in_a_list() -> None:
    photo = _photo(800, 1600)
    assert _shapes(public_renditions(photo)) == [(360, 720), (720, 1440)]
    assert _shapes(list_renditions(photo)) == [(360, 240), (720, 480)]


def test_a_very_wide_photo_is_cut_too() -> None:
    assert _shapes(list_renditions(_photo(1600, 500))) == [(360, 240), (720, 480)]


def test_a_small_one_is_cut_and_not_blown_up() -> None:
    assert _shapes(list_renditions(_photo(200, 400))) == [(200, 134)]


@pytest.mark.parametrize(("top", "seen"), [(100, "red"), (1300, "blue")])
def test_it_is_cut_around_its_focal_point(top: int, seen: str) -> None:
    photo = _photo(800, 1600)
    assert _middle(list_renditions(photo)[0]) == "green"
    photo.set_focal_point(Rect(300, top, 500, top + 200))
    photo.save()
    assert _middle(list_renditions(Photo.objects.get(pk=photo.pk))[0]) == seen


def test_what_is_cut_has_its_avif_even_when_the_focal_point_moves() -> None:
    photo = _photo(800, 1600)
    for top in (100, 1300):
        photo.set_focal_point(Rect(300, top, 500, top + 200))
        photo.save()
        list_renditions(Photo.objects.get(pk=photo.pk))
        while make_avif():
            pass
        shown = Photo.objects.get(pk=photo.pk)
        prefetch_renditions([shown])
        assert [one.avif.width for one in list_renditions(shown)] == [360, 720]
