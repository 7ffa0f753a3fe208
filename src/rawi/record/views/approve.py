"""Approving an article's draft: from the admin's first page, in the dialogue, from the draft's own page."""

import json
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.admin.views.pages.edit import EditView
from wagtail.admin.views.pages.workflow import WorkflowActionView
from wagtail.models import Page, Task, WorkflowState

from rawi.record.views.asking import CONFIRMED, Loss, ask, losses, unconfirmed

APPROVE = "approve"


def publishes(state: WorkflowState | None, action: str) -> bool:
    """Whether the action on a workflow is its last, after which Wagtail publishes."""
    if state is None or action != APPROVE:
        return False
    tasks = Task.objects.filter(workflow_tasks__workflow=state.workflow, active=True)
    left = tasks.exclude(task_states__in=state.successful_task_states)
    return not left.exclude(pk=state.current_task_state.task_id).exists()


class ApproveArticle(WorkflowActionView):
    """Wagtail's action on a task. What an approval takes out of the record is asked about first."""

    def get_template_names(self) -> list[str]:
        names: list[str] = super().get_template_names()
        return ["record/desk/approve_modal.html", *names] if self._lost() else names

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        # The dialogue shows it from the start, so its button confirms.
        return super().get_context_data(losses=self._lost(), confirmed_field=CONFIRMED, **kwargs)

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        lost = unconfirmed(request, [self.object]) if self._publishes() else []
        if not lost:
            return super().post(request, *args, **kwargs)
        if self.action_modal and request.headers.get("x-requested-with") == "XMLHttpRequest":
            # The draft was changed while the dialogue stood open.
            return self.render_modal_form(request, self.form_class(request.POST))
        return ask(request, lost, _("Approve"))

    def _publishes(self) -> bool:
        return publishes(self.object.current_workflow_state, self.action_name)

    def _lost(self) -> list[Loss]:
        return losses([self.object]) if self._publishes() else []


class EditArticle(EditView):
    """Wagtail's form of a page. Approving from it saves the draft, asks, and goes on as from elsewhere."""

    has_content_changes: bool

    def perform_workflow_action(self) -> HttpResponse:
        page: Page = self.form.save(commit=False)
        if not publishes(page.current_workflow_state, self.workflow_action):
            return super().perform_workflow_action()
        if self.has_content_changes:
            self.save_action()
        lost = losses([Page.objects.get(pk=page.pk)])
        if not lost:
            # What was saved is not saved again.
            self.has_content_changes = False
            return super().perform_workflow_action()
        return self._ask(page, lost)

    def _ask(self, page: Page, lost: list[Loss]) -> HttpResponse:
        given = json.loads(self.request.POST.get("workflow-action-extra-data") or "{}")
        task = page.current_workflow_task_state
        to = reverse("wagtailadmin_pages:workflow_action", args=[page.pk, APPROVE, task.pk])
        listing = reverse("wagtailadmin_explore", args=[page.get_parent().pk])
        fields = {"comment": given.get("comment", ""), "next": listing}
        return ask(self.request, lost, _("Approve"), to=to, fields=fields)
