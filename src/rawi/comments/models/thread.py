"""What an article's comments come to."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from rawi.articles.models import Article


class Thread(models.Model):
    """An article's comments as a whole; made with the first comment or setting.

    approved counts what readers see, replies included; open counts what waits for a moderator. Both change
    in the transaction that changes a comment. is_closed stops new comments; what is there stays.
    """

    article = models.OneToOneField(
        Article, on_delete=models.CASCADE, primary_key=True, related_name="comment_thread"
    )
    approved = models.PositiveIntegerField(default=0, editable=False)
    open = models.PositiveIntegerField(default=0, editable=False)
    is_closed = models.BooleanField(_("closed"), default=False)

    class Meta:
        verbose_name = _("thread")
        verbose_name_plural = _("threads")

    def __str__(self) -> str:
        return f"thread of article {self.pk}"
