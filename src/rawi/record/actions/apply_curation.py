"""Bring what editors decided in a file into the record, by the record's own acts."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from rawi.record.curating.dossiers import curate_dossier
from rawi.record.curating.items import curate_item
from rawi.record.curating.names import curate_name
from rawi.record.curating.series import curate_series
from rawi.record.curation import Curation
from rawi.record.errors import RecordError, Refused


@transaction.atomic
def apply_curation(curation: Curation, *, by: Any) -> None:
    """Apply all of curation in by's name, or nothing of it. Applying it again changes nothing.

    Raises Refused, which says what does not fit the record and why.
    """
    for name in curation.names:
        with _at(name.name):
            curate_name(name, by=by)
    for number, item in enumerate(curation.items, 1):
        with _at(_("item %(number)d (“%(words)s”)") % {"number": number, "words": item.at.words[:60]}):
            curate_item(item, by=by)
    for series in curation.series:
        with _at(series.title):
            curate_series(series, by=by)
    for dossier in curation.dossiers:
        with _at(dossier.title):
            curate_dossier(dossier)


@contextmanager
def _at(what: str) -> Iterator[None]:
    """Say at which part of the file something was refused."""
    try:
        yield
    except RecordError as error:
        raise Refused(f"{what}: {error}") from error
