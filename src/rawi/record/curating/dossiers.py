"""Dossiers of a curation."""

from rawi.record.choices import NameType
from rawi.record.curating.names import named
from rawi.record.curating.passages import article_of
from rawi.record.curation import CuratedDossier
from rawi.record.models import Dossier, Series


def curate_dossier(curated: CuratedDossier) -> Dossier:
    """The dossier as the curation has it, open to readers."""
    dossier, _ = Dossier.objects.update_or_create(
        slug=curated.slug,
        defaults={"title": curated.title, "introduction": curated.introduction, "is_live": True},
    )
    dossier.names.set([named(name, NameType.ORGANISATION) for name in curated.names])
    dossier.articles.set([article_of(source) for source in curated.sources])
    dossier.series.set(Series.objects.filter(slug__in=curated.series))
    return dossier
