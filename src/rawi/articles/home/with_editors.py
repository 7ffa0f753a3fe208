"""Articles that wait for the editors."""

from django.utils.translation import gettext_lazy as _
from wagtail.models import WorkflowState

from rawi.articles.home.writers import WritersBlock, handed_in_by, line_of
from rawi.base.home import MOST, Line


class WithEditors(WritersBlock):
    """What the person handed in, in place of Wagtail's list, which mixes it with what came back."""

    name = "with_editors"
    order = 130
    heading = _("With the editors")

    def lines(self) -> list[Line]:
        """With the hour at which it was handed in."""
        states = handed_in_by(self.request.user).filter(status=WorkflowState.STATUS_IN_PROGRESS)
        return [
            line_of(state.content_object, when=state.current_task_state.started_at)
            for state in states[:MOST]
            if state.content_object
        ]
