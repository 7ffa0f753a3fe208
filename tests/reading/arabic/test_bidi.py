"""Bidi controls: what stays, what goes, what is closed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawi.reading.arabic.bidi import balanced, without_bidi, without_embeddings

LRE, RLE, PDF, LRO, RLO = "\u202a", "\u202b", "\u202c", "\u202d", "\u202e"
LRI, RLI, FSI, PDI = "\u2066", "\u2067", "\u2068", "\u2069"
LRM, RLM, ALM = "\u200e", "\u200f", "\u061c"
texts = st.text(st.sampled_from(LRE + RLE + PDF + LRO + RLO + LRI + RLI + FSI + PDI + "اa\n"), max_size=40)


@pytest.mark.parametrize(
    "text",
    [
        "",
        f"شركة C++{LRM} اليوم",
        f"{RLM}قال{ALM} 5%",
        "می\u200cخواهم ه\u200d",
        f"قال {LRE}CNN{PDF} أمس",
        f"قال {RLI}زيد {LRI}C++{PDI} أمس{PDI} ثم",
    ],
)
def test_what_bodies_keep(text: str) -> None:
    assert balanced(text) == text


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (f"صورة{RLO}gpj.exe", "صورةgpj.exe"),
        (f"{LRO}عونمم{PDF}!", "عونمم!"),
        (f"{RLE}قال", f"{RLE}قال{PDF}"),
        (f"{RLI}قال\nثم", f"{RLI}قال{PDI}\nثم"),
        (f"قال{PDF}{PDI} ثم", "قال ثم"),
        (f"{RLI}قال{RLE} زيد{PDI} ثم{PDF}", f"{RLI}قال{RLE} زيد{PDF}{PDI} ثم"),
        (f"{RLE}قال{PDI} ثم", f"{RLE}قال ثم{PDF}"),
        (f"{RLI}قال{PDF} ثم", f"{RLI}قال ثم{PDI}"),
        (RLI * 1000 + "ا", RLI * 10 + "ا" + PDI * 10),
        (RLI * 1000 + "ا" + PDI * 1000 + "ب", RLI * 10 + "ا" + PDI * 10 + "ب"),
    ],
)
def test_bodies_are_balanced(text: str, kept: str) -> None:
    assert balanced(text) == kept


@given(texts)
def test_what_is_balanced_stays_so_and_keeps_its_letters(text: str) -> None:
    once = balanced(text)
    assert balanced(once) == once
    assert without_bidi(once) == without_bidi(text)
    assert all(part.count(PDI) == sum(map(part.count, (LRI, RLI, FSI))) for part in once.split("\n"))
    assert all(part.count(PDF) == sum(map(part.count, (LRE, RLE))) for part in once.split("\n"))


def test_titles_lose_embeddings_and_keep_marks() -> None:
    assert without_embeddings(f"{RLE}شركة C++{LRM}{PDF} {RLO}اليوم") == f"شركة C++{LRM} اليوم"


def test_names_lose_every_control() -> None:
    assert without_bidi(f"{RLO}زيد{PDF}{RLM} {FSI}علي{PDI}{ALM}") == "زيد علي"
