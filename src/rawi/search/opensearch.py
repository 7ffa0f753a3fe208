"""Wagtail's OpenSearch backend with search's own analysis before it; needs the package opensearch-py.

WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "rawi.search.opensearch", "URLS": [...], "INDEX": "rawi"}}
"""

from modelsearch.backends.opensearch3 import (
    OpenSearch3Mapping,
    OpenSearch3SearchBackend,
    OpenSearch3SearchQueryCompiler,
)

from rawi.search.wagtail_terms import TermsBackend, TermsMapping


class Mapping(TermsMapping, OpenSearch3Mapping):
    """Documents of terms."""


class QueryCompiler(OpenSearch3SearchQueryCompiler):
    """Looks in the fields of that mapping."""

    mapping_class = Mapping


class SearchBackend(TermsBackend, OpenSearch3SearchBackend):
    """What the setting names."""

    mapping_class = Mapping
    query_compiler_class = QueryCompiler
