"""What is answered to somebody's session no cache keeps (D8)."""

import pytest
from django.conf import settings as kept
from django.test import Client

from rawi.media.actions.keep_picture import keep_picture
from support.newsroom import Newsroom, open_newsroom
from support.shared import ROOT

PLACES = [
    "/",
    "/feed.atom",
    "/sitemap.xml",
    "/robots.txt",
    "/record/",
    "/api/v1/articles",
    "/nothing/",
    "/admin/login/",
]
NOWHERE = "private, no-store"


@pytest.fixture
def newsroom(db: None) -> Newsroom:
    return open_newsroom()


@pytest.mark.parametrize("place", PLACES)
def test_an_answer_to_a_session_is_kept_nowhere(place: str, newsroom: Newsroom) -> None:
    editor, stranger = Client(), Client()
    editor.force_login(newsroom.people["editor"])
    stranger.cookies[kept.SESSION_COOKIE_NAME] = "nobody-s"
    for client in (editor, stranger):
        assert client.get(place).headers["Cache-Control"] == NOWHERE
        assert client.get(place, headers={"If-None-Match": "*"}).headers["Cache-Control"] == NOWHERE


def test_the_way_to_https_is_kept_nowhere(newsroom: Newsroom, settings: object) -> None:
    settings.SECURE_SSL_REDIRECT = True  # type: ignore[attr-defined]
    moved = Client().get("/feed.atom", headers={"Host": "localhost:9999"})
    assert (moved.status_code, moved.headers["Cache-Control"]) == (301, NOWHERE)


def test_a_reader_s_answers_and_everybody_s_files_may_be_kept(newsroom: Newsroom) -> None:
    photo = keep_picture((ROOT / "samples/images/tigris.jpg").read_bytes(), title="صورة").file.url
    editor = Client()
    editor.force_login(newsroom.people["editor"])
    asked = [(Client(), "/feed.atom"), (editor, photo), (editor, "/static/wagtailadmin/css/core.css")]
    for client, place in asked:
        answer = client.get(place)
        answer.close()
        assert NOWHERE not in answer.headers["Cache-Control"], place
