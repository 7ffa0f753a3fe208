"""trafilatura is asked where our own rules find no article, and only on pages that are not too large."""

import pytest

from rawi.reading.page import read_page
from rawi.reading.page.html import second_opinion
from rawi.reading.page.html.tree import tree_of
from rawi.reading.page.html.visible import Walk
from reading.page.case_tables import CASES

#: Without full stops nothing tells such a paragraph from a heading.
SHORT = (CASES / "html" / "short_paragraphs.html").read_text(encoding="utf-8").replace(".</p>", "</p>")


def test_paragraphs_of_few_words_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    assert read_page(SHORT).problem == ""
    monkeypatch.setattr(second_opinion, "_LARGEST", 10)
    assert read_page(SHORT).problem == "not_a_news_page"


@pytest.mark.parametrize("text", ["<p>نص", "<p>" + "Lorem ipsum " * 100, SHORT + "<b></b>" * 10_000])
def test_not_asked(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    def never(text: str) -> list[str]:
        raise AssertionError(text[:40])

    monkeypatch.setattr(second_opinion, "_paragraphs", never)
    root = tree_of(text)
    assert root is not None
    assert second_opinion.kept_lines(text, Walk(root).lines) == set()
