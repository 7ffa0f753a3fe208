"""Who follows an article's comments by e-mail."""

from django.db import models

from rawi.articles.models import Article
from rawi.comments.models.writer import Writer


class Follower(models.Model):
    """A writer who asked for mail about an article's new comments.

    confirmed_at is None until the link in the first mail was followed. sent_to is the newest line of a
    comment's history that mail was sent about, mailed_at when: a busy thread is told of in one mail.
    """

    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="+")
    writer = models.ForeignKey(Writer, on_delete=models.CASCADE, related_name="follows")
    confirmed_at = models.DateTimeField(null=True, blank=True)
    sent_to = models.BigIntegerField(default=0)
    mailed_at = models.DateTimeField(null=True, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("article", "writer"), name="follower_once_an_article"),
        )

    def __str__(self) -> str:
        return f"follower of article {self.article_id}"
