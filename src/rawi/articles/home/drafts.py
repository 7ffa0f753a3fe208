"""The writer's own drafts."""

from django.db.models import Q
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from rawi.articles.home.writers import WritersBlock, line_of, under_way
from rawi.articles.models import Article
from rawi.base.home import MOST, Line


class Drafts(WritersBlock):
    """Articles that the person began, and that readers do not see yet as they stand."""

    name = "own_drafts"
    order = 120
    heading = _("Your drafts")
    nothing = _("You have no drafts.")

    def lines(self) -> list[Line]:
        """The last edited first; what is with the editors stands in another block."""
        mine = Article.objects.filter(~under_way(), owner=self.request.user)
        open_ = mine.filter(
            Q(live=False, first_published_at=None) | Q(live=True, has_unpublished_changes=True)
        )
        return [_line(article) for article in open_.order_by("-latest_revision_created_at", "-pk")[:MOST]]


def _line(article: Article) -> Line:
    return line_of(
        article,
        note=gettext("Published already; these changes are not.") if article.live else "",
        when=article.latest_revision_created_at,
    )
