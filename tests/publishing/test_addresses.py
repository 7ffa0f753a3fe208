"""Where an address has its file, and which addresses can have none."""

import pytest

from rawi.publishing.addresses import Address, address_of, file_of, folder_of
from rawi.publishing.errors import NoPlace


@pytest.mark.parametrize(
    "path",
    [
        "",
        "relative",
        "/a//b/",
        "//evil.example/",
        "/../secret",
        "/a/./b",
        "/a/../b/",
        "/~/ab/",
        "/a\\b",
        "/a\x00b",
        "/a\u202eb/",
        "/\ufffd",
        "/5.page.html",
        "/index.html",
        "/a/index.html",
        "/robots.txt.meta",
        "/robots.txt.br",
        "/robots.txt.zst",
        "/robots.txt.gz",
        "/robots.txt.new",
    ],
)
def test_there_is_no_file_for(path: str) -> None:
    with pytest.raises(NoPlace):
        file_of(path)


@pytest.mark.parametrize(
    ("path", "file"),
    [
        ("/", "index.html"),
        ("/أخبار/أمن/", "أخبار/أمن/index.html"),
        ("/r/5", "r/5.page.html"),
        ("/a/5/comments/1.html", "a/5/comments/1.html"),
        ("/r/5.json", "r/5.json"),
        ("/r/5/feed.atom", "r/5/feed.atom"),
        ("/robots.txt", "robots.txt"),
    ],
)
def test_a_path_is_a_file(path: str, file: str) -> None:
    assert str(file_of(path)) == file


def test_no_two_paths_share_a_file() -> None:
    long = "ن" * 255
    paths = ["/", "/a", "/a/", "/a/b", "/a.b", f"/{long}/", f"/{long}", f"/{long}/a", "/a/index", "/a.html"]
    assert len({file_of(path) for path in paths}) == len(paths)


def test_a_path_that_no_file_system_takes_stands_under_its_hash() -> None:
    file = file_of(f"/{'ن' * 255}/")
    assert file.parts[0] == "~"
    assert all(len(part.encode()) < 100 for part in file.parts)


def test_an_address_is_the_same_however_it_is_written() -> None:
    plain = Address("news.example", "/أخبار/")
    assert address_of("https://NEWS.example:443/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/?page=2#top") == plain
    assert address_of(plain.url("https")) == plain
    assert plain.url("https") == "https://news.example/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/"


def test_an_unusual_port_is_part_of_the_host() -> None:
    found = address_of("http://127.0.0.1:8000/")
    assert found.host == "127.0.0.1:8000"
    assert folder_of(found.host) == "127.0.0.1_8000"


@pytest.mark.parametrize("link", ["", "/path", "ftp://news.example/", "mailto:a@b.example"])
def test_what_is_no_link_has_no_address(link: str) -> None:
    with pytest.raises(NoPlace):
        address_of(link)
