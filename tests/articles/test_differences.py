"""What changed between two versions is told word by word, and nothing is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawi.articles.differences import MOST_WORDS, ChangedBlock, Run, differences, runs
from rawi.articles.models.version import VersionBlock


def _version(**texts: str) -> list[VersionBlock]:
    return [VersionBlock(key, "paragraph", text) for key, text in texts.items()]


def test_what_did_not_change_is_not_shown() -> None:
    assert differences(_version(a="نص واحد", b="نص ثان"), _version(a="نص واحد", b="نص ثان")) == []


def test_a_changed_word_stands_among_those_that_stayed() -> None:
    assert runs("إن القتلى خمسة أمس", "إن القتلى ثلاثة أمس") == [
        Run("same", "إن القتلى"),
        Run("gone", " خمسة"),
        Run("new", " ثلاثة"),
        Run("same", " أمس"),
    ]


def test_a_block_that_is_gone_stands_where_it_stood() -> None:
    changed = differences(_version(a="أول", b="ثان", c="ثالث"), _version(a="أول", c="ثالث", d="رابع"))
    assert [(block.id, block.runs[0].part) for block in changed] == [("b", "gone"), ("d", "new")]


def test_a_first_block_that_is_gone_is_shown() -> None:
    changed = differences(_version(a="أول", b="ثان"), _version(b="ثان"))
    assert changed == [ChangedBlock("a", "paragraph", (Run("gone", "أول"),))]


def test_a_block_that_only_moved_has_not_changed() -> None:
    assert differences(_version(a="أول", b="ثان"), _version(b="ثان", a="أول")) == []


def test_a_very_long_block_is_shown_whole() -> None:
    long = "كلمة " * MOST_WORDS
    assert [run.part for run in runs(long, long + "أخرى")] == ["gone", "new"]


@given(st.text(max_size=60), st.text(max_size=60))
def test_both_texts_can_be_read_out_of_it(was: str, now: str) -> None:
    found = runs(was, now)
    assert _without("new", found, was, now) == was
    assert _without("gone", found, was, now) == now


def _without(part: str, found: list[Run], was: str, now: str) -> str:
    return "".join(run.text for run in found if run.part != part)


@pytest.mark.parametrize("text", ["", " ", "\n\n", "نص \n"])
def test_white_space_is_kept(text: str) -> None:
    assert "".join(run.text for run in runs(text, text)) == text
