"""Erase all that is kept about an e-mail address, at its owner's wish."""

from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from rawi.comments.actions.settle import Change, settle
from rawi.comments.choices import CommentAct, CommentState, Standing
from rawi.comments.models import Comment, DataRequest, Report, Writer
from rawi.comments.queries.held import held
from rawi.record.models import Dispute


@transaction.atomic
def erase_address(key: str) -> None:
    """Erase for the address whose hash is key; nothing that is left leads back to it.

    Comments lose words, name, and everything by which a sender can be recognised, and leave the page; where
    others answered them, their place says that they are gone. Reports and disputes lose the address: without
    it, nothing ties their words to anybody. A banned writer's hash stays, so that erasure is no way around
    a ban; the address itself does not.
    """
    found = held(key)
    for report in found.reports:
        Report.objects.filter(pk=report.pk).update(email_sealed="", network_key="")
    Dispute.objects.filter(pk__in=[one.pk for one in found.disputes]).update(email="", network_key="")
    DataRequest.objects.filter(email_key=key, done_at=None).delete()
    if found.writer is None:
        return
    for pk in found.writer.comments.order_by("pk").values_list("pk", flat=True):
        _erase_comment(pk)
    _forget_writer(found.writer)


def _erase_comment(pk: int) -> None:
    comment = Comment.objects.get(pk=pk)
    is_rejected = comment.state == CommentState.REJECTED
    words = _("Erased at its writer's request.")
    fields: dict[str, Any] = {
        "name": words,
        "text": words,
        "reason_text": "",
        "holds": [],
        "reader_key": "",
        "network_key": "",
        "double_key": "",
        "idempotency_key": None,
    }
    # What moderators refused stays refused: their reason and count say nothing about anybody any more.
    after = CommentState.REJECTED if is_rejected else CommentState.WITHDRAWN
    settle(pk, Change(CommentAct.ERASED, after, reason=comment.reason, fields=tuple(fields.items())))
    comment.history.erase_words()


def _forget_writer(writer: Writer) -> None:
    if writer.standing == Standing.BANNED:
        writer.follows.all().delete()
        Writer.objects.filter(pk=writer.pk).update(email_sealed="", note="")
        Comment.objects.filter(writer=writer).update(writer=None)
    else:
        Writer.objects.filter(pk=writer.pk).delete()
