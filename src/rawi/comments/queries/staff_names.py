"""Names that a guest may not take."""

from itertools import chain

from django.contrib.auth import get_user_model
from wagtail.models import Site

from rawi.articles.models import Contributor
from rawi.articles.models.contributor import ContributorName


def staff_names() -> set[str]:
    """The names of the newsroom's people, of whoever stands in bylines, and of the sites themselves."""
    people = [str(person) for person in get_user_model().objects.filter(is_active=True)]
    names = chain(
        people,
        Contributor.objects.values_list("name", flat=True),
        ContributorName.objects.values_list("name", flat=True),
        Site.objects.values_list("site_name", flat=True),
    )
    return {name for name in names if name.strip()}
