"""Names that a guest may not take."""

from itertools import chain

from django.contrib.auth import get_user_model
from wagtail.models import Site

from rawi.articles.models import Contributor
from rawi.articles.models.contributor import ContributorName


def staff_names() -> set[str]:
    """The names of the newsroom's people, of whoever stands in bylines, and of the sites themselves."""
    people = [str(person) for person in get_user_model().objects.filter(is_active=True)]
    shown = (
        Contributor.objects.order_by()
        .values_list("name")
        .union(
            ContributorName.objects.order_by().values_list("name"),
            Site.objects.order_by().values_list("site_name"),
        )
    )
    return {name for name in chain(people, (name for (name,) in shown)) if name.strip()}
