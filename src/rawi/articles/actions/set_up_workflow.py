"""Make the way of an article: a reporter submits, an editor publishes."""

from collections.abc import Sequence

from django.contrib.auth.models import Group
from django.db import transaction
from wagtail.models import GroupApprovalTask, Page, Task, Workflow, WorkflowPage, WorkflowTask

NAME = "مراجعة المحرر"


@transaction.atomic
def set_up_workflow(reviewers: Sequence[str]) -> Workflow:
    """The review workflow on the whole page tree; reviewers names the groups that may approve."""
    workflow = Workflow.objects.filter(name=NAME).first()
    if workflow:
        return workflow
    # Wagtail's own starting workflow asks a group that Rawi does not have.
    Workflow.objects.filter(name="Moderators approval").delete()
    Task.objects.filter(name="Moderators approval").delete()
    workflow = Workflow.objects.create(name=NAME)
    task = GroupApprovalTask.objects.create(name=NAME)
    task.groups.set(Group.objects.filter(name__in=reviewers))
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    WorkflowPage.objects.update_or_create(page=Page.get_first_root_node(), defaults={"workflow": workflow})
    return workflow
