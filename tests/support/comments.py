"""Readers' comments to test with: as if they had been sent, held and decided."""

from typing import Any

from django.db import transaction

from rawi.articles.models import Article
from rawi.base.sealing import keyed, seal
from rawi.comments.actions.settle import Change, count, settle, write_line
from rawi.comments.choices import CommentAct, CommentState, RejectionReason, ReportReason
from rawi.comments.models import Comment, Report, Writer

_ACTS = {
    CommentState.APPROVED: CommentAct.APPROVED,
    CommentState.REJECTED: CommentAct.REJECTED,
    CommentState.WITHHELD: CommentAct.WITHHELD,
    CommentState.WITHDRAWN: CommentAct.WITHDRAWN,
}


def writer(email: str = "reader@mail.example", **fields: Any) -> Writer:
    """The writer of an address; fields are set on one that is new."""
    fields = {"email_sealed": seal(email)} | fields
    return Writer.objects.get_or_create(email_key=keyed(email, "comments.email"), defaults=fields)[0]


@transaction.atomic
def comment(
    article: Article,
    text: str = "خبر مهم، شكرا لكم.",
    state: CommentState = CommentState.PENDING,
    *,
    email: str = "reader@mail.example",
    answers: Comment | None = None,
    by: Any = None,
    **fields: Any,
) -> Comment:
    """A comment under article with its history and all counts. email "" is one without a writer.

    It was sent and then brought to its state by the person by (None: by a rule); fields are further fields
    of Comment, such as name, reader_key or holds.
    """
    sender = writer(email) if email else None
    top = (answers.top or answers) if answers else None
    fields = {"name": "سعاد", "writer": sender, "answers": answers, "top": top} | fields
    made = Comment.objects.create(article=article, text=text, **fields)
    write_line(made, Change(CommentAct.POSTED, CommentState.PENDING), "")
    count(made, "", CommentState.PENDING)
    if state != CommentState.PENDING:
        reason = RejectionReason.OFF_TOPIC if state == CommentState.REJECTED else ""
        settle(made.pk, Change(_ACTS[state], state, by, reason))
    return Comment.objects.get(pk=made.pk)


def report(
    reported: Comment, reason: ReportReason = ReportReason.OFFENSIVE, *, email: str = "", **fields: Any
) -> Report:
    """An open report of a comment, counted with it; each call is another reader's."""
    number = Report.objects.filter(comment=reported).count() + 1
    fields = {"reader_key": f"reader {number}", "email_sealed": seal(email)} | fields
    made = Report.objects.create(comment=reported, reason=reason, **fields)
    Comment.objects.filter(pk=reported.pk).update(open_reports=number)
    reported.refresh_from_db()
    return made
