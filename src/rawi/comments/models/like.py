"""One reader's liking of a comment."""

from django.db import models

from rawi.comments.models.comment import Comment


class Like(models.Model):
    """That one browser likes a comment; reader_key is its hash."""

    comment = models.ForeignKey(Comment, on_delete=models.CASCADE, related_name="+")
    reader_key = models.CharField(max_length=64)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("comment", "reader_key"), name="like_once_a_reader"),)

    def __str__(self) -> str:
        return f"like of {self.comment_id}"
