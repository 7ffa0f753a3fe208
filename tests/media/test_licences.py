"""A photo is shown within its licence's time and countries, and nowhere else."""

from datetime import date, timedelta
from types import SimpleNamespace

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.utils import timezone

from rawi.articles.models import Article, FrontPage, FrontSlot
from rawi.media.actions.make_avif import make_avif
from rawi.media.actions.withdraw_photos import withdraw_photos
from rawi.media.intake import rights_values
from rawi.media.licences import may_be_shown, territories_in, validate_territories
from rawi.media.models import MediaSettings, Photo, Rendition
from rawi.media.photo_metadata import Rights
from support.newsroom import Newsroom, open_newsroom
from support.wire import full_article

DAY = date(2026, 11, 28)


def _photo(ends: date | None = None, territories: str = "") -> SimpleNamespace:
    return SimpleNamespace(licence_ends=ends, territories=territories)


@pytest.mark.parametrize("text", ["IRQ", "ع ر", "I1", "IQ, X"])
def test_what_is_no_country_is_refused(text: str) -> None:
    with pytest.raises(ValidationError):
        validate_territories(text)


def test_countries_are_read_as_people_write_them() -> None:
    assert territories_in(" iq، SY,, lb ") == {"IQ", "SY", "LB"}
    validate_territories(" iq، SY,, lb ")


@pytest.mark.parametrize(
    ("photo", "served", "expected"),
    [
        (_photo(), "", True),
        (_photo(DAY), "", True),
        (_photo(DAY - timedelta(days=1)), "", False),
        (_photo(territories="IQ"), "", False),
        (_photo(territories="IQ"), "IQ", True),
        (_photo(territories="IQ"), "IQ, SY", False),
        (_photo(territories="IQ, SY"), "SY", True),
        (_photo(DAY - timedelta(days=1), "IQ"), "IQ", False),
    ],
)
def test_time_and_countries_must_both_allow_it(photo: SimpleNamespace, served: str, expected: bool) -> None:
    assert may_be_shown(photo, territories_in(served), DAY) is expected


@pytest.mark.parametrize(
    ("said", "kept"), [("2026-11-28", DAY), ("2026-11-28T12:00:00Z", DAY), ("", None), ("28.11.2026", None)]
)
def test_the_end_is_read_from_the_file(said: str, kept: date | None) -> None:
    assert rights_values(Rights(licence_ends=said))["licence_ends"] == kept


def test_addresses_and_kinds_of_another_form_are_left_out() -> None:
    values = rights_values(Rights(licence_url="javascript:x", digital_source_type="http://x/unknown"))
    assert (values["licence_url"], values["digital_source_type"]) == ("", "")
    source = "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"
    assert rights_values(Rights(digital_source_type=source))["digital_source_type"] == "digitalCapture"


pytest_db = [
    pytest.mark.django_db,
    # Wagtail leaves the temporary file of a new rendition to the garbage collector.
    pytest.mark.filterwarnings("ignore:Unclosed file <tempfile.Spooled:ResourceWarning"),
]


class TestOnTheSite:
    """Pages, feeds and data of an article with photos."""

    pytestmark = pytest_db

    @pytest.fixture
    def newsroom(self) -> Newsroom:
        return open_newsroom()

    @pytest.fixture
    def article(self, newsroom: Newsroom) -> Article:
        made = full_article(newsroom)
        Client().get(made.get_url())
        return made

    def _addresses(self, newsroom: Newsroom, article: Article) -> list[str]:
        return [
            "/",
            newsroom.section.get_url(),
            article.get_url(),
            "/feed.json",
            "/feed.rss",
            "/feed.atom",
            f"/a/{article.pk}.json",
            f"/a/{article.pk}.xml",
            f"/a/{article.pk}/oembed.json",
        ]

    def _showing(self, newsroom: Newsroom, article: Article) -> set[str]:
        found = {}
        for address in self._addresses(newsroom, article):
            answer = Client().get(address)
            assert answer.status_code == 200, address
            found[address] = "/media/" in answer.content.decode() or "/images/" in answer.content.decode()
        return {address for address, shows in found.items() if shows}

    def test_within_its_licence_a_photo_stands_on_pages_and_in_feeds(
        self, newsroom: Newsroom, article: Article
    ) -> None:
        assert {"/", article.get_url(), "/feed.json"} <= self._showing(newsroom, article)

    def test_the_day_after_it_stands_nowhere(
        self, newsroom: Newsroom, article: Article, django_capture_on_commit_callbacks: object
    ) -> None:
        yesterday = timezone.localdate() - timedelta(days=1)
        files = [size.file for size in Rendition.objects.all()]
        addresses = [size.url for size in Rendition.objects.all()]
        assert addresses
        Photo.objects.update(licence_ends=yesterday)
        assert self._showing(newsroom, article) == set()
        with django_capture_on_commit_callbacks(execute=True):  # type: ignore[operator]  # pytest-django's
            assert sorted(withdraw_photos()) == sorted(Photo.objects.values_list("pk", flat=True))
        assert [file.name for file in files if file.storage.exists(file.name)] == []
        assert {Client().get(address).status_code for address in addresses} == {404}
        assert withdraw_photos() == []
        assert self._showing(newsroom, article) == set()
        assert not Rendition.objects.exists()

    def test_with_a_new_licence_it_comes_back(self, newsroom: Newsroom, article: Article) -> None:
        Photo.objects.update(licence_ends=timezone.localdate() - timedelta(days=1))
        withdraw_photos()
        Photo.objects.update(licence_ends=None)
        assert withdraw_photos() != []
        assert article.get_url() in self._showing(newsroom, article)

    def test_countries_count_where_the_site_says_where_it_is_read(
        self, newsroom: Newsroom, article: Article
    ) -> None:
        Photo.objects.update(territories="IQ, SY")
        assert self._showing(newsroom, article) == set()
        MediaSettings.objects.create(territories="IQ")
        assert article.get_url() in self._showing(newsroom, article)

    def test_a_slot_falls_back_to_the_article_s_own_photo(self, newsroom: Newsroom, article: Article) -> None:
        ended = Photo.objects.get(pk=Photo.objects.order_by("pk").values_list("pk", flat=True)[0])
        ended.pk, ended.id, ended.licence_ends = None, None, timezone.localdate() - timedelta(days=1)
        ended.save()
        front = FrontPage.objects.get()
        front.slots.add(FrontSlot(article=article, photo=ended))
        front.save_revision().publish()
        assert "/" in self._showing(newsroom, article)

    def test_avif_is_offered_once_it_is_made(self, newsroom: Newsroom, article: Article) -> None:
        assert "image/avif" not in Client().get(article.get_url()).content.decode()
        while make_avif():
            pass
        page = Client().get(article.get_url()).content.decode()
        assert page.count('type="image/avif"') == page.count("<picture>") > 0
        assert ".avif" in page
        assert not make_avif()

    def test_a_photo_whose_file_is_gone_keeps_no_other_waiting(
        self, newsroom: Newsroom, article: Article
    ) -> None:
        gone = Photo.objects.get()
        gone.pk, gone.id = None, None
        gone.file.name = "photos/gone.jpg"
        gone.save()
        Rendition.objects.create(image=gone, filter_spec="width-360|format-webp", width=1, height=1, file="x")
        assert make_avif()
        assert not make_avif()

    def test_editors_are_warned_before_and_after_the_end(self, newsroom: Newsroom, article: Article) -> None:
        editor = Client()
        editor.force_login(newsroom.people["editor"])
        words = "صور تنتهي رخصتها"
        assert words not in editor.get("/admin/").content.decode()
        for days, is_told in ((15, False), (14, True), (0, True), (-1, True), (-8, False)):
            Photo.objects.update(licence_ends=timezone.localdate() + timedelta(days=days))
            assert (words in editor.get("/admin/").content.decode()) is is_told, days
        moderator = Client()
        moderator.force_login(newsroom.people["moderator"])
        assert words not in moderator.get("/admin/").content.decode()
