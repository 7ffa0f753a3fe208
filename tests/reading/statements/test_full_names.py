"""Full names: what stands before a name elsewhere on the page, found for all names at once."""

import pytest

from rawi.reading.arabic.prose import Prose
from rawi.reading.model.page import BlockKind
from rawi.reading.statements.full_names import FullNames
from rawi.reading.statements.passage import Passage

_TEXTS = (
    "قال المختص جابر نشوان إن المشروع يبدأ غدا.",
    "وأضاف نشوان أن جابر، نصار لم يحضرا، وأن سامي محمد نصار حضر.",
    "ورأى سليم نشوان غير ذلك.",
)


@pytest.fixture(scope="module")
def names() -> FullNames:
    return FullNames([Passage(Prose(f"b{n}", BlockKind.PARAGRAPH, text, 0)) for n, text in enumerate(_TEXTS)])


@pytest.mark.parametrize(
    ("name", "full"),
    [
        ("المشروع", "المشروع"),
        ("نشوان", "جابر نشوان"),  # the first that the page gives
        ("نصار", "سامي محمد نصار"),  # a comma parts the other
    ],
)
def test_given_names_before_a_name(names: FullNames, name: str, full: str) -> None:
    assert names.of(name) == full


def test_a_page_without_passages_knows_none() -> None:
    assert FullNames().of("نشوان") == "نشوان"
