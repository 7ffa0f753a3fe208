"""Writers, found by what is kept of them."""

from rawi.comments.choices import CommentState, Standing
from rawi.comments.models import Comment, Writer

#: What readers' browsers are told apart for here; see rawi.base.readers.
COMMENTING, LIKING, REPORTING = "comments", "comments.like", "comments.report"


def is_banned(writer: Writer, reader_key: str) -> bool:
    """True where the moderators banned the writer, or another writer of the same browser."""
    if writer.standing == Standing.BANNED:
        return True
    own = Comment.objects.filter(reader_key=reader_key, writer__standing=Standing.BANNED)
    return bool(reader_key) and own.exists()


def is_proven(writer: Writer, reader_key: str) -> bool:
    """True where a comment of the writer was approved that came from this browser.

    Anybody can type a known writer's address: its good standing counts where it was earned.
    """
    own = Comment.objects.filter(reader_key=reader_key, writer=writer, state=CommentState.APPROVED)
    return bool(reader_key) and own.exists()
