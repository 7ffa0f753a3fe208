"""The only door through which readers' pages and data reach the record."""

from rawi.record.queries.context import Context, contexts_of
from rawi.record.queries.dossiers import (
    articles_in,
    dossiers_of_article,
    dossiers_of_name,
    items_in,
    names_in,
    open_dossiers,
    series_in,
)
from rawi.record.queries.items import answered_disputes, items_of, relations_of, reviews_of, was_public
from rawi.record.queries.names import (
    Part,
    holders_in,
    name_or_its_heir,
    names_called,
    names_from,
    newest_parts,
    offices_of,
    part_source,
    parts_for,
    spellings_of,
)
from rawi.record.queries.paging import Place, Slice, Source, at_most, page_of
from rawi.record.queries.pledges import (
    DUE_FILTERS,
    PledgeFilter,
    filtered_pledges,
    history_of,
    pledge_sources,
    provisions_of,
    statuses_in,
    tallied_statuses,
)
from rawi.record.queries.public import (
    counts_of,
    may_be_public,
    public,
    public_names,
    public_of,
    with_details,
)
from rawi.record.queries.series import points_of, public_series
from rawi.record.queries.tallies import tallied_kinds
from rawi.record.queries.timeline import entries_of, timeline_sources

__all__ = [
    "DUE_FILTERS",
    "Context",
    "Part",
    "Place",
    "PledgeFilter",
    "Slice",
    "Source",
    "answered_disputes",
    "articles_in",
    "at_most",
    "contexts_of",
    "counts_of",
    "dossiers_of_article",
    "dossiers_of_name",
    "entries_of",
    "filtered_pledges",
    "history_of",
    "holders_in",
    "items_in",
    "items_of",
    "may_be_public",
    "name_or_its_heir",
    "names_called",
    "names_from",
    "names_in",
    "newest_parts",
    "offices_of",
    "open_dossiers",
    "page_of",
    "part_source",
    "parts_for",
    "pledge_sources",
    "points_of",
    "provisions_of",
    "public",
    "public_names",
    "public_of",
    "public_series",
    "relations_of",
    "reviews_of",
    "series_in",
    "spellings_of",
    "statuses_in",
    "tallied_kinds",
    "tallied_statuses",
    "timeline_sources",
    "was_public",
    "with_details",
]
