"""What feeds and cards say of a statement: no denial reads as what it denies."""

import pytest
from django.utils.translation import override

from rawi.api.schemas.item import PublicItem, StatementFacts
from rawi.api.statement_words import said_of

WORDS = "زيارة العاصمة"
#: The class of a cue, the cue, and what stands for readers.
SAID = [
    ("deny", "نفى", f"نفي: {WORDS}"),
    ("deny", "شكك في", f"تشكيك: {WORDS}"),
    ("accuse", "اتهم", f"اتهام: {WORDS}"),
    ("say", "قال", WORDS),
    ("promise", "تعهد", WORDS),
]


def _item(cue_class: str, cue: str) -> PublicItem:
    facts = StatementFacts.model_construct(cue_class=cue_class, cue=cue)
    return PublicItem.model_construct(kind="statement", words=WORDS, statement=facts)


@pytest.mark.parametrize(("cue_class", "cue", "expected"), SAID)
def test_a_statement_is_told_as_it_was_said(cue_class: str, cue: str, expected: str) -> None:
    with override("ar"):
        assert said_of(_item(cue_class, cue), WORDS) == expected


def test_other_items_are_their_words() -> None:
    assert said_of(PublicItem.model_construct(kind="figure", words=WORDS, statement=None), WORDS) == WORDS
