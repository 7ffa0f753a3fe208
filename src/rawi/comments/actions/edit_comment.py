"""A writer changes a comment soon after sending it."""

from datetime import timedelta
from typing import Any, cast

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import Site

from rawi.comments.actions.check_said import checked_text
from rawi.comments.actions.hold import Draft, Hold, holds_of, state_of, text_holds
from rawi.comments.actions.limit_sender import EDITS, limit_sender
from rawi.comments.actions.settle import OPEN, Change, settle
from rawi.comments.choices import CommentAct, CommentMode, CommentState, HoldRule
from rawi.comments.errors import Refused
from rawi.comments.models import Comment, Writer
from rawi.comments.queries.policy import rules_of
from rawi.comments.rules.double import double_key

EDITABLE_FOR = timedelta(minutes=5)
_EDITABLE = OPEN | {CommentState.APPROVED}
_ABOUT_WORDS = frozenset(
    {
        HoldRule.BANNED_WORD,
        HoldRule.SUSPECT_WORD,
        HoldRule.CLASSIFIER,
        HoldRule.LINKS,
        HoldRule.REPETITION,
    }
)


def may_edit(comment: Comment) -> bool:
    """True while its writer may still change it. A clock that was set back gives no more time."""
    age = timezone.now() - comment.created_at
    return comment.state in _EDITABLE and abs(age) < EDITABLE_FOR


@transaction.atomic
def edit_comment(pk: int, site: Site, text: str, *, reader: str) -> Comment:
    """Put new words in the place of the old, which the history keeps. reader is the writer's browser's key.

    Words that nobody has looked at do not take over an approval: where comments are approved first the
    comment waits again, elsewhere the rules look at it anew. What waits stays waiting.
    Raises Comment.DoesNotExist for anybody else's comment, Refused when the time is over.
    """
    comment = _own(pk, reader)
    if not may_edit(comment):
        raise Refused(_("A comment can be changed for five minutes after it was sent."))
    kept = checked_text(text)
    if kept == comment.text:
        return comment
    limit_sender("edit", EDITS, "", "", reader)
    holds = _holds(comment, site, kept)
    after = CommentState(comment.state) if comment.state in OPEN else state_of(holds)
    fields = (
        ("text", kept),
        ("holds", [*_lasting(comment, holds), *(hold.as_json() for hold in holds)]),
        ("double_key", double_key(kept)),
        ("edited_at", timezone.now()),
    )
    change = Change(CommentAct.EDITED, after, was=comment.text, fields=fields)
    return settle(pk, change, seen=comment.revision)


def _own(pk: int, reader: str) -> Comment:
    if not reader:
        raise Comment.DoesNotExist
    own = Comment.objects.select_for_update(of=("self",)).select_related("article", "writer")
    return own.get(pk=pk, reader_key=reader, writer__isnull=False)


def _holds(comment: Comment, site: Site, text: str) -> list[Hold]:
    """What the rules say of the new words, and that they are new where somebody had approved the old."""
    rules = rules_of(comment.article, site)
    draft = Draft(
        article_id=comment.article_id,
        writer=cast("Writer", comment.writer),  # _own asks for one
        reader_key=comment.reader_key,
        double_key=double_key(text),
        mode=rules.mode,
        about_text=tuple(text_holds(text, rules.settings)),
        pk=comment.pk,
    )
    was_shown = comment.state == CommentState.APPROVED and rules.mode != CommentMode.POST
    return [*holds_of(draft), *([Hold(HoldRule.EDITED)] if was_shown else [])]


def _lasting(comment: Comment, found: list[Hold]) -> list[Any]:
    """Holds that were not about the old words, such as readers' reports."""
    again = {hold.rule for hold in found} | _ABOUT_WORDS
    return [hold for hold in comment.holds if hold["rule"] not in again]
