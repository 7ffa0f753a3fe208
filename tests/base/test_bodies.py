"""No form takes more than it can hold, however its body is wrapped (trust.md A10)."""

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.files.uploadhandler import FileUploadHandler
from django.test import Client
from django.urls import get_resolver

from rawi.base.bodies import MOST_FORM_BYTES
from rawi.base.middleware import MOST_FILE_BYTES, TAKING_FILES, most_bytes_at
from support.newsroom import Newsroom, open_newsroom

pytestmark = pytest.mark.django_db
LARGE = b"a" * 2_700_000
FORM = "application/x-www-form-urlencoded"
OPEN = (
    "/my-data/",
    "/a/{}/rating/",
    "/a/{}/report/",
    "/a/{}/follow/",
    "/a/{}/comments/",
    "/account/sign-in/",
    "/admin/login/",
    "/admin/password_reset/",
    "/admin/images/add/",
    "/admin/documents/multiple/add/",
)


@pytest.fixture
def newsroom(settings: Any) -> Newsroom:
    settings.READER_ACCOUNTS = True
    return open_newsroom()


@pytest.fixture
def parsed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was begun to be read as a form with files."""
    found: list[str] = []

    def handle(handler: Any, raw: Any, meta: Any, length: int, *rest: Any) -> None:
        found.append(str(length))

    monkeypatch.setattr(FileUploadHandler, "handle_raw_input", handle)
    return found


def _file() -> dict[str, SimpleUploadedFile]:
    return {"file": SimpleUploadedFile("a.jpg", LARGE, "image/jpeg")}


@pytest.mark.parametrize("address", OPEN)
def test_a_file_is_no_way_round_it(address: str, newsroom: Newsroom, parsed: list[str]) -> None:
    path = address.format(newsroom.article("خبر", "فقرة.").pk)
    assert Client().post(path, _file()).status_code == 413
    # It comes before the check of the form's token, which reads the form.
    assert Client(enforce_csrf_checks=True).post(path, _file()).status_code == 413
    assert not parsed


@pytest.mark.parametrize("said", ["+2700000", " 2700000 ", "2_700_000", "٢٧٠٠٠٠٠"])
def test_neither_is_another_spelling_of_the_length(said: str, newsroom: Newsroom) -> None:
    answer = Client().generic("POST", "/my-data/", LARGE, FORM, CONTENT_LENGTH=said)
    assert answer.status_code == 413


@pytest.mark.parametrize("said", ["", "x", "0", "-1", "5"])
def test_no_more_is_read_than_a_request_says(said: str, newsroom: Newsroom) -> None:
    answer = Client().generic("POST", "/my-data/", b"email=a@b.example&" + LARGE, FORM, CONTENT_LENGTH=said)
    assert answer.status_code == 400, "the form is empty"


def test_an_edition_says_so_in_its_language(newsroom: Newsroom) -> None:
    said = Client().post("/my-data/", _file()).content.decode()
    assert 'lang="ar"' in said
    assert "Traceback" not in said


@pytest.mark.parametrize("address", ["/admin/login/", "/admin/snippets/articles/contributor/add/"])
def test_who_is_signed_in_sends_no_more_to_other_forms(address: str, newsroom: Newsroom) -> None:
    client = Client()
    client.force_login(newsroom.people["operator"])
    assert client.post(address, _file()).status_code == 413


def test_the_newsroom_gives_photos_as_large_as_they_may_be(newsroom: Newsroom) -> None:
    client = Client()
    client.force_login(newsroom.people["reporter"])
    answer = client.post("/admin/images/add/", {"title": "صورة"} | _file())
    assert answer.status_code == 200, "the form says what is wrong with the file"


def test_a_reader_who_signed_in_as_a_researcher_gives_none(newsroom: Newsroom) -> None:
    client = Client()
    client.force_login(newsroom.people["researcher"])
    assert client.post("/admin/images/add/", _file()).status_code == 413


def test_the_newsroom_gives_no_file_of_any_size(newsroom: Newsroom) -> None:
    client = Client()
    client.force_login(newsroom.people["reporter"])
    answer = client.generic("POST", "/admin/images/add/", b"", FORM, CONTENT_LENGTH=str(MOST_FILE_BYTES + 1))
    assert answer.status_code == 413


@pytest.mark.parametrize(
    ("path", "cookie", "most"),
    [
        ("/admin/images/add/", "", MOST_FORM_BYTES),
        ("/admin/images/add/", "csrf=session", MOST_FORM_BYTES),
        ("/admin/login/", "", MOST_FORM_BYTES),
        ("/my-data/", "session=x", MOST_FORM_BYTES),
        ("/", "", MOST_FORM_BYTES),
        ("/nothing/", "session=x", MOST_FORM_BYTES),
        ("", "session=x", MOST_FORM_BYTES),
        ("/admin/login/", "session=x", 2_621_440),
        ("/admin/nothing/", "session=x", 2_621_440),
        ("/admin/images/add/", "csrf=y; session=x", MOST_FILE_BYTES),
    ],
)
def test_how_much_is_read_is_known_before(path: str, cookie: str, most: int) -> None:
    assert most_bytes_at(path, cookie) == most


@pytest.mark.parametrize("address", OPEN)
def test_a_stranger_s_form_holds_64_kb(address: str, newsroom: Newsroom) -> None:
    path = address.format(newsroom.article("خبر", "فقرة.").pk)
    for size, is_refused in ((MOST_FORM_BYTES + 1, True), (MOST_FORM_BYTES, False)):
        answer = Client().generic("POST", path, b"a=".ljust(size, b"a"), FORM)
        assert (answer.status_code == 413) is is_refused, size


def test_who_writes_an_article_sends_more(newsroom: Newsroom) -> None:
    client = Client()
    client.force_login(newsroom.people["reporter"])
    article = newsroom.article("خبر", "فقرة.", published=False)
    body = b"comment=".ljust(1_000_000, b"a")
    assert client.generic("POST", f"/admin/pages/{article.pk}/edit/", body, FORM).status_code != 413


def test_what_is_too_large_for_a_comment_is_said_where_it_was_written(newsroom: Newsroom) -> None:
    path = f"/a/{newsroom.article('خبر', 'فقرة.').pk}/comments/"
    body = b"text=".ljust(MOST_FORM_BYTES + 1, b"a")
    answer = Client().generic("POST", path, body, FORM, headers={"Rawi-Part": "1"})
    assert answer.status_code == 413
    assert "<html" not in answer.content.decode()
    assert "ما كتبته" in answer.content.decode()
    assert answer.headers["Cache-Control"] == "private, no-store"


def test_every_form_for_files_exists() -> None:
    resolver = get_resolver()
    for name in TAKING_FILES:
        *spaces, view = name.split(":")
        inner = resolver
        for space in spaces:
            inner = next(r for r in _resolvers(inner) if r.namespace == space)
        assert view in set(_names(inner)), name


def _resolvers(resolver: Any) -> Any:
    for pattern in resolver.url_patterns:
        if hasattr(pattern, "url_patterns"):
            yield pattern
            yield from _resolvers(pattern)


def _names(resolver: Any) -> Any:
    for pattern in resolver.url_patterns:
        if hasattr(pattern, "url_patterns"):
            yield from _names(pattern)
        else:
            yield pattern.name
