"""End mail about an article's comments, and forget whoever has nothing else here."""

from django.db import transaction

from rawi.comments.models import Follower, Writer


@transaction.atomic
def unfollow(follower: Follower) -> None:
    """No more mail, from now on."""
    Follower.objects.filter(pk=follower.pk).delete()
    Writer.objects.filter(pk=follower.writer_id, comments=None, follows=None, standing="new").delete()
