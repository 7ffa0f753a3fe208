"""Names that readers may not take, and those that they may."""

import pytest

from rawi.comments.rules.name_skeleton import name_skeleton
from rawi.comments.rules.names import is_reserved, looks_like, wears_badge

TAKEN = {name_skeleton(name) for name in ["سامي الحسن", "Omar Haddad"]}


@pytest.mark.parametrize(
    "name", ["سامي", "الحسن", "سامي الحسن العلي", "أم سامي الحسن", "عمر حداد", "", "!", "👍"]
)
def test_a_reader_s_own_name_is_free(name: str) -> None:
    assert not looks_like(name, TAKEN)
    assert not is_reserved(name)
    assert not wears_badge(name)


@pytest.mark.parametrize(
    "name",
    [
        "سامي الحسن",
        "سامى الحسن",
        "المحرر سامي الحسن",
        "سامي الحسن (المشرف)",
        "OMAR  HADDAD",
        "0mar Haddad - staff",
    ],
)
def test_a_name_of_the_staff_is_taken_with_or_without_an_office(name: str) -> None:
    assert looks_like(name, TAKEN)


@pytest.mark.parametrize(
    "name", ["المشرف", "الـمـشـرف", "Admin", "аdmin", "A d m i n", "رئيس التحرير", "فريق  التحرير!"]
)
def test_an_office_is_no_name(name: str) -> None:
    assert is_reserved(name)


@pytest.mark.parametrize("name", ["سامي ✓", "✔ سامي", "سامي ✅", "سامي 🛡", "سامي ☑️"])
def test_a_badge_cannot_be_typed(name: str) -> None:
    assert wears_badge(name)
