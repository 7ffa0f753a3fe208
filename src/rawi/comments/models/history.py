"""What happened to a comment, line by line."""

from typing import Any, NoReturn

from django.conf import settings
from django.db import models

from rawi.comments.choices import CommentAct, CommentState, RejectionReason
from rawi.comments.models.comment import Comment


class Lines(models.QuerySet["History"]):
    """Lines of a history: they can be added and read. Changing or deleting them is an error in the code."""

    def update(self, **fields: Any) -> NoReturn:
        """Refuse."""
        raise TypeError(f"lines of a history are not changed: {sorted(fields)}")

    def delete(self) -> NoReturn:
        """Refuse. With their comment lines go: the database's relation sees to that."""
        raise TypeError("lines of a history are not deleted")

    def erase_words(self) -> int:
        """Empty what people wrote, for somebody who asks for the deletion of all that is kept about them."""
        return super().update(was="", note="")


class History(models.Model):
    """One act on a comment. Lines are added, never changed (see Lines).

    by is the person of the newsroom; None where a rule, the writer or a reader acted. revision is the
    comment's after the act. was is the text before an edit ("" elsewhere), emptied when the comment is
    erased.
    """

    comment = models.ForeignKey(Comment, on_delete=models.CASCADE, related_name="history")
    act = models.CharField(max_length=16, choices=CommentAct)
    before = models.CharField(max_length=16, choices=CommentState, blank=True)
    after = models.CharField(max_length=16, choices=CommentState)
    reason = models.CharField(max_length=16, choices=RejectionReason, blank=True)
    note = models.CharField(max_length=500, blank=True)
    was = models.TextField(blank=True)
    revision = models.PositiveIntegerField()
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    at = models.DateTimeField(auto_now_add=True)

    objects = Lines.as_manager()

    class Meta:
        ordering = ("id",)
        constraints = (
            models.UniqueConstraint(fields=("comment", "revision"), name="history_one_line_a_revision"),
        )

    def __str__(self) -> str:
        return f"{self.comment}: {self.act}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Add the line."""
        if self.pk is not None:
            raise TypeError("a line of a history is not changed")
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> NoReturn:
        """Refuse."""
        raise TypeError("a line of a history is not deleted")
