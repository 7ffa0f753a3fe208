"""How the admin treats articles as pages: with the views that ask about the record."""

from wagtail.admin.viewsets.pages import PageViewSet

from rawi.articles.models import Article
from rawi.record.views.approve import ApproveArticle, EditArticle


class ArticleViewSet(PageViewSet):
    """Wagtail's own views, but for those that publish."""

    model = Article
    edit_view_class = EditArticle
    workflow_action_view_class = ApproveArticle
