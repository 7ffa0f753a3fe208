"""Search's analysis in front of Wagtail's backends: what a search server is given, and asked, are terms.

For archives that search on a server of their own: rawi.search.opensearch puts these before Wagtail's
OpenSearch backend. The server needs no Arabic analyser; it finds what the built-in index finds.
"""

from typing import Any

from modelsearch.index import SearchField
from modelsearch.query import And, Boost, Not, Or, Phrase, PlainText, SearchQuery

from rawi.reading.arabic.search_terms import search_terms


def as_terms(text: str) -> str:
    """The terms of a text, a blank between two."""
    return " ".join(term.text for term in search_terms(text))


class TermsMapping:
    """Before a mapping of Wagtail's: what is searched as text is handed over as terms; filters stay."""

    def _get_document_field_data(self, field: Any, obj: Any) -> tuple[str, Any, list[Any]]:
        name, value, partial = super()._get_document_field_data(field, obj)  # type: ignore[misc]  # the mapping's
        if type(field) is SearchField:
            value = _analysed(value)
        return name, value, partial


class TermsBackend:
    """Before a backend of Wagtail's: what is asked becomes terms."""

    def search(self, query: str | SearchQuery, *args: Any, **kwargs: Any) -> Any:
        """As the backend's own; whole words alone are analysed, beginnings of words stay as typed."""
        return super().search(_asked(query), *args, **kwargs)  # type: ignore[misc]  # the backend's


def _analysed(value: Any) -> Any:
    if isinstance(value, str):
        return as_terms(value)
    if isinstance(value, list):
        return [_analysed(one) for one in value]
    return value


def _asked(query: Any) -> Any:
    """The same query of terms."""
    match query:
        case str():
            return as_terms(query)
        case PlainText():
            return PlainText(as_terms(query.query_string), operator=query.operator, boost=query.boost)
        case Phrase():
            return Phrase(as_terms(query.query_string))
        case And() | Or():
            return type(query)([_asked(one) for one in query.subqueries])
        case Not():
            return Not(_asked(query.subquery))
        case Boost():
            return Boost(_asked(query.subquery), query.boost)
    return query
