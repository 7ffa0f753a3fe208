"""Begin mail about an article's comments, for somebody who followed the link in the first mail."""

from django.utils import timezone

from rawi.comments.models import Follower, History


def confirm_follow(follower: Follower) -> None:
    """From the next comment on. Twice is once."""
    newest = History.objects.order_by("-pk").values_list("pk", flat=True).first() or 0
    unconfirmed = Follower.objects.filter(pk=follower.pk, confirmed_at=None)
    unconfirmed.update(confirmed_at=timezone.now(), sent_to=newest, mailed_at=None)
