"""Who writes articles, and where those stand that they have handed in."""

from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import CharField, Exists, IntegerField, OuterRef, Q, QuerySet
from django.db.models.functions import Cast
from django.urls import reverse
from wagtail.models import Page, WorkflowState
from wagtail.permissions import policy_registry

from rawi.articles.models import Article
from rawi.base.home import HomeBlock, Line


class WritersBlock(HomeBlock):
    """A block for those who may write articles."""

    def is_for(self, person: Any) -> bool:
        """Writers may add pages somewhere."""
        return bool(policy_registry.get_by_type(Page).user_has_permission(person, "add"))


def line_of(page: Page, **said: Any) -> Line:
    """The way to the page's form, with what else is said of it."""
    return Line(title=page.draft_title, url=reverse("wagtailadmin_pages:edit", args=[page.pk]), **said)


def under_way() -> Exists:
    """True of articles that are with the editors or came back from them."""
    # Wagtail keeps the key of any model as text.
    key = Cast(OuterRef("pk"), output_field=CharField())
    return Exists(_reviews().filter(object_id=key))


def handed_in_by(person: Any) -> QuerySet[WorkflowState]:
    """The reviews under way of articles that the person wrote or handed in, the latest first."""
    key = Cast(OuterRef("object_id"), output_field=IntegerField())
    own = Exists(Article.objects.filter(owner=person, pk=key))
    related = _reviews().select_related("current_task_state__finished_by").prefetch_related("content_object")
    return related.filter(own | Q(requested_by=person)).order_by("-current_task_state__started_at")


def _reviews() -> QuerySet[WorkflowState]:
    return WorkflowState.objects.active().filter(base_content_type=ContentType.objects.get_for_model(Page))
