"""Photos' files are sent as pictures and nothing else (trust.md B7)."""

from pathlib import Path

import pytest
from django.test import Client


@pytest.fixture
def media(settings: object, tmp_path: Path) -> Path:
    folder = Path(settings.MEDIA_ROOT)  # type: ignore[attr-defined]
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.mark.django_db
@pytest.mark.parametrize(
    "name",
    [
        "missing.jpg",
        "page.html",
        "drawing.svg",
        "notes.pdf",
        "../secret_key",
        "%2e%2e/secret_key",
        "",
        ".",
        "a.jpg/",
        "%00.jpg",
        "a.webp%00.jpg",
    ],
)
def test_nothing_else_is_there(client: Client, media: Path, name: str) -> None:
    (media.parent / "secret_key").write_text("secret")
    for file in ("page.html", "drawing.svg", "notes.pdf"):
        (media / file).write_text("<script>alert(1)</script>")
    assert client.get(f"/media/{name}").status_code == 404


@pytest.mark.django_db
def test_a_picture_carries_its_type_and_a_closed_policy(client: Client, media: Path) -> None:
    (media / "a.webp").write_bytes(b"RIFF")
    response = client.get("/media/a.webp")
    assert b"".join(response.streaming_content) == b"RIFF"
    response.close()
    assert response.headers["Content-Type"] == "image/webp"
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.headers["Content-Security-Policy"] == "default-src 'none'; sandbox"


@pytest.mark.django_db
def test_pictures_are_only_read(client: Client) -> None:
    assert client.post("/media/a.webp").status_code == 405
