"""What a search server behind Wagtail is given and asked."""

import pytest
from modelsearch.backends.elasticsearchbase import ElasticsearchBaseMapping
from modelsearch.query import And, Not, Phrase, PlainText

from rawi.articles.models import Article
from rawi.search.wagtail_terms import TermsBackend, TermsMapping
from support.newsroom import Newsroom


class Mapping(TermsMapping, ElasticsearchBaseMapping):
    """The mapping that all of Wagtail's backends for search servers share."""


class Server:
    """Keeps what it is asked."""

    def search(self, query: object, *args: object) -> object:
        return query


class Backend(TermsBackend, Server):
    """As rawi.search.opensearch is made."""


@pytest.mark.django_db
def test_text_is_handed_over_as_terms_and_filters_as_they_are(newsroom: Newsroom) -> None:
    article = newsroom.article("الوزراء في دمشق", "وصل الوُزراء في ١١ حزيران.")
    document = Mapping(Article).get_document(article)
    texts = " ".join(str(value) for value in document.values())
    assert document["title"] == "وزير في دمشق"
    assert "شهر6" in texts
    assert "11" in texts
    assert document["live_filter"] is True


@pytest.mark.parametrize(
    ("query", "asked"),
    [
        ("الوزراء", "وزير"),
        (PlainText("الوزراء", operator="and"), PlainText("وزير", operator="and")),
        (Phrase("مجلس الوزراء"), Phrase("مجلس وزير")),
        (And([PlainText("يونيو"), Not(PlainText("كتب"))]), And([PlainText("شهر6"), Not(PlainText("كتاب"))])),
    ],
)
def test_what_is_asked_becomes_terms(query: object, asked: object) -> None:
    found = Backend().search(query)
    assert found == asked or repr(found) == repr(asked)
