"""A reader likes a comment, or no longer does."""

from django.db import transaction
from django.db.models import F

from rawi.base.readers import key_of
from rawi.comments.actions.limit_sender import LIKES, LIKES_OF_ONE, limit_sender
from rawi.comments.actions.post_comment import Sender
from rawi.comments.models import Comment, Like
from rawi.comments.queries.public import public
from rawi.comments.queries.writers import LIKING
from rawi.comments.signals import thread_changed


@transaction.atomic
def like_comment(pk: int, sender: Sender, *, is_liked: bool = True) -> Comment:
    """Count a browser's liking once, or take it back; the number is always that of the rows.

    Raises Comment.DoesNotExist for a comment that readers do not see, TooMany beyond the limits.
    """
    reader = key_of(sender.token, LIKING)
    comment = public().select_for_update(of=("self",)).get(pk=pk)
    if Like.objects.filter(comment=comment, reader_key=reader).exists() == is_liked:
        return comment
    if is_liked:
        limit_sender("like", LIKES, sender.network)
        limit_sender(f"like.{pk}", LIKES_OF_ONE, sender.network)
        Like.objects.create(comment=comment, reader_key=reader)
    else:
        Like.objects.filter(comment=comment, reader_key=reader).delete()
    Comment.objects.filter(pk=pk).update(likes=F("likes") + (1 if is_liked else -1))
    comment.refresh_from_db(fields=["likes"])
    thread_changed.send(sender=Comment, article_id=comment.article_id)
    return comment
