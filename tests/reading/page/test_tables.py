"""The page's word tables: no row hides another that is spelled alike but for dots, spaces and marks."""

from collections import Counter
from collections.abc import Callable

import pytest

from rawi.reading.model.page import BoilerplateKind
from rawi.reading.page.html.frames import said_by
from rawi.reading.page.keys import letters, phrase, shape
from rawi.reading.tables import table

KEYS = {
    "agencies": letters,
    "outlets": letters,
    "byline_titles": letters,
    "byline_words": phrase,
    "boilerplate": shape,
    "caption_words": phrase,
    "credit_words": phrase,
    "section_names": phrase,
    "date_line_words": phrase,
}


@pytest.mark.parametrize(("name", "key"), KEYS.items(), ids=list(KEYS))
def test_a_spelling_stands_once(name: str, key: Callable[[str], str]) -> None:
    keys = Counter(key(row["words"]) for row in table(name))
    assert [words for words, count in keys.items() if count > 1 or not words] == []


def test_values() -> None:
    assert {row["kind"] for row in table("boilerplate")} <= set(BoilerplateKind)
    assert {row["match"] for row in table("boilerplate")} == {"whole", "start", "in"}
    assert {row["role"] for row in table("byline_words")} == {
        "author",
        "photographer",
        "editor",
        "translator",
        "desk",
        "none",
    }
    assert {row["use"] for row in table("credit_words")} == {"of", "alone", "colon", "bracket", "agency"}
    assert {row["use"] for row in table("html_names")} == {"zone", "role", "body"}


@pytest.mark.parametrize(
    ("names", "said"),
    [
        ("post tag-politics hentry", {}),
        ("col-md-8 text-right", {}),
        ("header", {}),
        ("ctl00_Main_ArticleTitle_Related_7", {}),
        ("relatedArticles", {"zone": "related"}),
        ("fb-comments", {"zone": "comments"}),
        ("article__body", {"body": ""}),
        ("td-post-content", {"body": ""}),
        ("entry-date published", {"role": "published"}),
    ],
)
def test_names_of_elements(names: str, said: dict[str, str]) -> None:
    assert said_by(names) == said
