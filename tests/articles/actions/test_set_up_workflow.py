"""There is one way of an article, and it leads past an editor."""

import pytest
from wagtail.models import Page, Task, Workflow, WorkflowPage

from rawi.accounts.actions.set_up_roles import set_up_roles
from rawi.accounts.roles import CHIEF_EDITOR, EDITOR
from rawi.articles.actions.set_up_workflow import set_up_workflow

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("as_migrated")]


def _set_up() -> Workflow:
    set_up_roles()
    return set_up_workflow([EDITOR.name, CHIEF_EDITOR.name])


def test_it_holds_for_the_whole_site_and_is_the_only_one() -> None:
    workflow = _set_up()
    assert [one.pk for one in Workflow.objects.all()] == [workflow.pk]
    assert Page.get_first_root_node().get_workflow() == workflow
    assert Task.objects.count() == 1


def test_editors_approve_and_nobody_else() -> None:
    (task,) = _set_up().tasks
    assert {group.name for group in task.specific.groups.all()} == {EDITOR.name, CHIEF_EDITOR.name}


def test_a_second_start_changes_nothing() -> None:
    first = _set_up()
    assert _set_up() == first
    assert (Workflow.objects.count(), Task.objects.count(), WorkflowPage.objects.count()) == (1, 1, 1)


def test_who_approves_by_the_newsroom_s_own_choice_stays() -> None:
    (task,) = _set_up().tasks
    task.specific.groups.set(task.specific.groups.filter(name=CHIEF_EDITOR.name))
    (task,) = _set_up().tasks
    assert {group.name for group in task.specific.groups.all()} == {CHIEF_EDITOR.name}
