"""Articles that an editor sent back, with the note."""

from django.utils.translation import gettext_lazy as _
from wagtail.models import WorkflowState

from rawi.articles.home.writers import WritersBlock, handed_in_by, line_of
from rawi.base.home import MOST, Line


class SentBack(WritersBlock):
    """What came back from the editors comes first: it waits for its writer alone."""

    name = "sent_back"
    order = 110
    heading = _("Sent back to you")

    def lines(self) -> list[Line]:
        """With the editor's note and name."""
        states = handed_in_by(self.request.user).filter(status=WorkflowState.STATUS_NEEDS_CHANGES)
        return [_line(state) for state in states[:MOST] if state.content_object]


def _line(state: WorkflowState) -> Line:
    task = state.current_task_state
    return line_of(
        state.content_object, note=task.comment, who=str(task.finished_by or ""), when=task.finished_at
    )
