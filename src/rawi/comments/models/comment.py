"""The comment."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from rawi.articles.models import Article
from rawi.comments.choices import CommentState, RejectionReason
from rawi.comments.models.writer import Writer

NAME_LENGTH = 60


class Comment(models.Model):
    """What somebody said under an article. Its text is never changed by the newsroom.

    Threads have two levels: top is the comment that a reply stands under, answers the very one it answers
    (the same, or another reply under it). revision counts changes of text and state: who decides says which
    one they saw. holds is what the rules found: a list of {"rule": HoldRule, "spans": [[start, end], …],
    "entry": str}, spans in code points of text. staff is the person of the newsroom who wrote it (then
    writer is None). reader_key is the hash of the sender's browser, by which it sees its own comment;
    network_key that of its network, emptied after 30 days. double_key is equal for texts that say the same.
    reason is why it was rejected, "" for what was not; it stays where its writer takes it back.
    idempotency_key is the hash of the form's own random value: sent twice, it is one comment. is_listed says
    that readers find a place in the thread: a top comment that is approved, or is gone and has answers left.
    """

    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="comments")
    top = models.ForeignKey("self", on_delete=models.CASCADE, null=True, blank=True, related_name="replies")
    answers = models.ForeignKey("self", on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    writer = models.ForeignKey(
        Writer, on_delete=models.SET_NULL, null=True, blank=True, related_name="comments"
    )
    staff = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    is_staff = models.BooleanField(default=False, editable=False)
    name = models.CharField(_("name"), max_length=NAME_LENGTH * 8)
    text = models.TextField(_("comment"))
    state = models.CharField(_("state"), max_length=16, choices=CommentState, default=CommentState.PENDING)
    reason = models.CharField(_("reason"), max_length=16, choices=RejectionReason, blank=True)
    reason_text = models.CharField(_("words to the writer"), max_length=500, blank=True)
    holds = models.JSONField(default=list, blank=True)
    is_featured = models.BooleanField(default=False)
    likes = models.PositiveIntegerField(default=0, editable=False)
    open_reports = models.PositiveIntegerField(default=0, editable=False)
    approved_replies = models.PositiveIntegerField(default=0, editable=False)
    is_listed = models.GeneratedField(
        expression=models.Case(
            models.When(
                models.Q(top__isnull=True)
                & (models.Q(state=CommentState.APPROVED) | models.Q(approved_replies__gt=0)),
                then=models.Value(True),
            ),
            default=models.Value(False),
        ),
        output_field=models.BooleanField(),
        db_persist=True,
    )
    revision = models.PositiveIntegerField(default=1, editable=False)
    reader_key = models.CharField(max_length=64, blank=True, editable=False)
    network_key = models.CharField(max_length=64, blank=True, editable=False)
    double_key = models.CharField(max_length=64, blank=True, editable=False)
    idempotency_key = models.CharField(max_length=64, null=True, blank=True, unique=True, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)
    edited_at = models.DateTimeField(null=True, blank=True)
    decided_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("comment")
        verbose_name_plural = _("comments")
        permissions = (("moderate", _("Can moderate comments")),)
        indexes = (
            models.Index(fields=("article", "is_listed", "id"), name="comment_listed"),
            models.Index(fields=("top", "state", "id"), name="comment_replies"),
            models.Index(fields=("state", "id"), name="comment_by_state"),
            models.Index(fields=("id",), name="comment_reported", condition=models.Q(open_reports__gt=0)),
            models.Index(fields=("writer", "id"), name="comment_of_writer"),
            models.Index(fields=("reader_key", "article"), name="comment_of_reader"),
            models.Index(fields=("double_key", "created_at"), name="comment_doubles"),
            models.Index(fields=("network_key", "created_at"), name="comment_by_network"),
        )
        constraints = (
            models.CheckConstraint(
                condition=models.Q(state__in=CommentState.values), name="comment_state_is_known"
            ),
            models.CheckConstraint(
                condition=~models.Q(state=CommentState.REJECTED) | ~models.Q(reason=""),
                name="comment_rejected_with_a_reason",
            ),
            models.CheckConstraint(
                condition=models.Q(is_featured=False) | models.Q(state=CommentState.APPROVED),
                name="comment_featured_only_if_approved",
            ),
        )

    def __str__(self) -> str:
        return f"comment {self.pk}"
