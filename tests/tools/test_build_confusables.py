"""The table of confusables is what the tool makes of Unicode's file."""

import build_confusables
from support.shared import shared


def test_what_looks_like_nothing_latin_is_left_out():
    lines = "0634 ;\t0633 06DB ;\tMA\n0645 ;\t0645 ;\tMA\n1D40C ;\t004D ;\tMA\n"
    assert build_confusables.confusables(lines) == {}


def test_what_looks_latin_is_kept_its_small_letter_too():
    lines = "0430 ;\t0061 ;\tMA\n041A ;\t004B ;\tMA\n0665 ;\t006F ;\tMA\n"
    assert build_confusables.confusables(lines) == {"a": ["а"], "k": ["К", "к"], "o": ["٥"]}


def test_the_table_is_current():
    text = shared("trust/unicode/src/confusables.txt").read_text(encoding="utf-8-sig")
    rows = [f"{plain}\t{''.join(letters)}" for plain, letters in build_confusables.confusables(text).items()]
    assert (
        build_confusables.TABLE.read_text(encoding="utf-8") == build_confusables.HEAD + "\n".join(rows) + "\n"
    )
