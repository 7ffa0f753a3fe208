"""What is sealed can be read with the site's key alone."""

import pytest

from rawi.base.sealing import keyed, seal, unseal

ADDRESS = "قارئ@example.org"


def test_what_was_sealed_is_read_again() -> None:
    sealed = seal(ADDRESS)
    assert "example" not in sealed
    assert unseal(sealed) == ADDRESS
    assert seal("") == unseal("") == ""


def test_the_same_text_is_sealed_differently_each_time() -> None:
    assert seal(ADDRESS) != seal(ADDRESS)


@pytest.mark.parametrize("sealed", ["x", "gAAAAA", "\u0661"])
def test_what_was_not_sealed_here_is_nothing(sealed: str) -> None:
    assert unseal(sealed) == ""


def test_another_key_reads_nothing(settings: object) -> None:
    sealed = seal(ADDRESS)
    settings.SECRET_KEY = "another" * 10  # type: ignore[attr-defined]
    assert unseal(sealed) == ""


def test_a_hash_is_for_one_purpose() -> None:
    assert keyed(ADDRESS, "writer") == keyed(ADDRESS, "writer") != keyed(ADDRESS, "report")
