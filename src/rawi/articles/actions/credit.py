"""Find the contributor whom a byline names, making one where nobody is known by that name."""

from django.db import IntegrityError, transaction

from rawi.articles.models import Contributor, ContributorName
from rawi.articles.slugs import free_slug, slug_of
from rawi.reading.arabic.fold import fold


def credit(name: str, kind: str, *, canonical: str = "") -> Contributor:
    """The contributor known by name in any spelling, else a new one under canonical (default: name).

    The spelling of the byline is kept, so that the next byline with it finds the same contributor.
    """
    try:
        with transaction.atomic():
            return _credit(name, canonical or name, kind)
    except IntegrityError:
        # The same name was credited elsewhere at this moment: now it is known.
        return _credit(name, canonical or name, kind)


def _credit(name: str, full: str, kind: str) -> Contributor:
    spellings = {fold(spelling)[:255]: spelling[:255] for spelling in (full, name)}
    known = _known(name) or _known(full)
    if known is None:
        known = _new(full, kind)
    else:
        spellings = {key: spelling for key, spelling in spellings.items() if not _known(spelling)}
    # Of somebody new all are kept, without a look: one that is known by now shows that he is not new.
    for spelling in spellings.values():
        ContributorName.objects.create(contributor=known, name=spelling)
    return known


def _known(name: str) -> Contributor | None:
    spelling = ContributorName.objects.select_related("contributor").filter(folded=fold(name)[:255]).first()
    return spelling.contributor if spelling else None


def _new(name: str, kind: str) -> Contributor:
    wanted = slug_of(name, fallback="contributor")
    taken = set(Contributor.objects.filter(slug__startswith=wanted).values_list("slug", flat=True))
    return Contributor.objects.create(name=name[:255], slug=free_slug(wanted, taken), kind=kind)
