"""A page that came in: its bytes are kept once, whole, and never change."""

import hashlib
from uuid import uuid4

import pytest
from django.core.files.base import ContentFile

from rawi.sources.actions.receive import receive
from rawi.sources.models import Source, source_storage
from support.together import together


@pytest.fixture
def page() -> bytes:
    """A page that no other test has given: the folder of sources is one for all."""
    return f"صفحة {uuid4()}".encode()


def _kept(data: bytes) -> list[str]:
    """The names of the files that are kept in the place of these bytes."""
    folder = hashlib.sha256(data).hexdigest()[:2]
    names = source_storage().listdir(folder)[1] if source_storage().exists(folder) else []
    return [name for name in names if name.startswith(hashlib.sha256(data).hexdigest())]


def _read(source: Source) -> bytes:
    with source.file.open("rb") as file:
        return file.read()


@pytest.mark.django_db
def test_the_same_bytes_are_one_source_under_the_name_that_they_came_with_first(page: bytes) -> None:
    first = receive(page, name="first.html", encoding="utf-8")
    again = receive(page, name="second.html", encoding="cp1256")
    assert (first.is_new, again.is_new) == (True, False)
    assert again.source == first.source
    assert (again.source.name, again.source.encoding) == ("first.html", "utf-8")
    assert len(_kept(page)) == 1


@pytest.mark.django_db
def test_what_is_kept_is_what_came(page: bytes) -> None:
    data = page + bytes(range(256)) + "سطر\r\nآخر".encode("cp1256")
    source = receive(data, name="page.html", url="https://news.example/a").source
    assert _read(source) == data
    assert (source.size_bytes, source.url) == (len(data), "https://news.example/a")
    assert source.sha256 == hashlib.sha256(data).hexdigest()


@pytest.mark.django_db
def test_one_other_byte_is_another_source(page: bytes) -> None:
    assert receive(page).source != receive(page + b"\n").source


@pytest.mark.django_db
def test_names_that_are_too_long_are_cut(page: bytes) -> None:
    source = receive(page, name="س" * 400).source
    assert len(source.name) == 255


@pytest.mark.django_db
@pytest.mark.parametrize("left", ["whole", "cut", "zeros", "empty"])
def test_the_file_that_a_crash_left_behind_is_taken_over_or_replaced(left: str, page: bytes) -> None:
    sha256 = hashlib.sha256(page).hexdigest()
    content = {"whole": page, "cut": page[:-3], "zeros": b"\0" * len(page), "empty": b""}[left]
    source_storage().save(f"{sha256[:2]}/{sha256}", ContentFile(content))
    received = receive(page)
    assert received.is_new
    assert _read(received.source) == page
    assert _kept(page) == [sha256]


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_the_same_page_from_many_at_once_is_one_source(page: bytes) -> None:
    received = together(*[lambda: receive(page)] * 5)
    assert [result.is_new for result in received].count(True) == 1
    assert len({result.source.pk for result in received}) == 1
    assert _read(received[0].source) == page
    assert _kept(page) == [hashlib.sha256(page).hexdigest()]
