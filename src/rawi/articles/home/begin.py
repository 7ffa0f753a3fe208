"""The way to a new article, from the first page."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.permissions import policy_registry

from rawi.articles.home.writers import WritersBlock
from rawi.articles.models import Section
from rawi.base.home import MOST, Line


class Begin(WritersBlock):
    """The sections in which the person may begin an article."""

    name = "begin_article"
    order = 100
    heading = _("Begin an article in")
    template_name = "articles/begin.html"

    def lines(self) -> list[Line]:
        """One for each section, in the order of the tree."""
        policy = policy_registry.get_by_type(Section)
        own = policy.instances_user_has_permission_for(self.request.user, "add")
        sections = Section.objects.filter(pk__in=own.values("pk"), live=True).order_by("path")[:MOST]
        return [
            Line(one.title, reverse("wagtailadmin_pages:add", args=["articles", "article", one.pk]))
            for one in sections
        ]

    def all_url(self) -> str:
        """The tree of pages, where every section stands."""
        return reverse("wagtailadmin_explore_root")
