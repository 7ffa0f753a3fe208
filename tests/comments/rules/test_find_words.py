"""Listed words: what is innocent stays so, what is disguised is found, and marked where it stands."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawi.comments.choices import WordKind
from rawi.comments.rules.find_words import Hit, find_words
from rawi.comments.rules.word_lists import word_lists
from reading.hostile import disguises, legitimate
from support.cases import rows

CASES = Path(__file__).with_name("cases")
#: One insult in the nine spellings that every list must see through.
NINE = ["كلب", "كَلْبٌ", "كـــلب", "وكلب", "الكلب", "للكلب", "كلللب", "ك ل ب", "کلب"]
PRINTED = "\ufedb\ufee0\ufe90"  # its printed shapes


@pytest.mark.parametrize(("listed", "text", "why"), rows(CASES / "innocent.tsv"))
def test_an_innocent_word_is_not_found(listed: str, text: str, why: str) -> None:
    assert find_words(text, word_lists(banned=[listed])) == (), why
    assert find_words(listed, word_lists(banned=[listed])), "the entry itself is"


def test_texts_that_must_survive_hold_no_listed_word() -> None:
    lists = word_lists(banned=["ممنوع", "كلب", "غبي", "حمار", "تافه", "لص"])
    assert [text for _, _, text in legitimate() if find_words(text, lists)] == []


@pytest.mark.parametrize(("listed", "text", "marked", "how"), rows(CASES / "disguised.tsv"))
def test_a_disguised_word_is_found_and_marked(listed: str, text: str, marked: str, how: str) -> None:
    before = "قال: "
    hits = find_words(before + text, word_lists(banned=[listed]))
    assert [(before + text)[hit.start : hit.end] for hit in hits] == [marked], how
    assert hits[0].text == listed


@pytest.mark.parametrize("spelling", [*NINE, PRINTED])
def test_nine_spellings_of_one_word_and_its_printed_shapes(spelling: str) -> None:
    assert find_words(f"أنت {spelling}، والسلام", word_lists(banned=["كلب"]))


def test_all_disguises_of_the_oracle_are_found() -> None:
    lists = word_lists(banned=["ممنوع"])
    assert [kind for kind, text in disguises() if not find_words(text, lists)] == []


def test_an_allowed_wording_hides_the_word_inside_it() -> None:
    lists = word_lists(banned=["كلب"], allowed=["كلب البحر"])
    assert find_words("شوهد كلب البحر قرب الشاطئ", lists) == ()
    assert find_words("يا كلب البر", lists) == (Hit(3, 6, "كلب", WordKind.BANNED),)


def test_the_stronger_of_two_lists_counts_and_the_longer_of_two_entries() -> None:
    lists = word_lists(banned=["كلب", "ابن كلب"], suspect=["كلب", "ابن"])
    assert find_words("ابن كلب", lists) == (Hit(0, 7, "ابن كلب", WordKind.BANNED),)
    assert find_words("كلب", lists) == (Hit(0, 3, "كلب", WordKind.BANNED),)
    weaker = word_lists(banned=["كلب"], suspect=["ابن كلب"])
    assert [hit.kind for hit in find_words("ابن كلب", weaker)] == [WordKind.SUSPECT, WordKind.BANNED]


def test_what_is_innocent_is_found_where_the_newsroom_lists_it() -> None:
    assert find_words("الثورة", word_lists(suspect=["ثورة"]))


def test_no_entry_finds_nothing() -> None:
    assert find_words("كلب", word_lists()) == ()
    assert find_words("كلب!", word_lists(banned=["", "ك", "!", "  "])) == ()


@given(
    st.text(
        st.sampled_from("كلبحمار .*_|&#1605;7l\u064e\u0640\u200c\u202d\u202e\u202c\ufdfa\n") | st.characters()
    )
)
def test_any_text_is_looked_at_and_hits_lie_in_it(text: str) -> None:
    lists = word_lists(banned=["كلب", "حمار"], suspect=["ابن كلب", "الله"])
    hits = find_words(text, lists)
    assert all(0 <= hit.start < hit.end <= len(text) for hit in hits)
    assert list(hits) == sorted(hits, key=lambda hit: hit.start)
