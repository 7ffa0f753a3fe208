"""The card of a comment on the desk: the comment in its context, and what can be done with it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.http import HttpRequest
from django.utils.safestring import SafeString

from rawi.comments.actions.take_up import who_acted
from rawi.comments.actions.undo import can_be_undone
from rawi.comments.choices import CommentState, HoldRule
from rawi.comments.models import Comment, History, Report, Writer
from rawi.comments.moderation.text import excerpt, shown
from rawi.comments.queries.desk import RECENT, open_reports_of, recent_of


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a rule held the comment: the rule's label, and the listed word where there is one."""

    label: str
    entry: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the history."""

    at: datetime
    act: str
    who: str
    reason: str
    note: SafeString
    was: SafeString


@dataclass(frozen=True, slots=True)
class Other:
    """Another comment: its key, who wrote it, how it begins and where it stands."""

    id: int
    name: SafeString
    text: SafeString
    state: str
    state_label: str


@dataclass(frozen=True, slots=True)
class Card:
    """One comment. writer is None for the newsroom's own and where the writer was erased."""

    comment: Comment
    name: SafeString
    html: SafeString
    article_url: str
    answers: Other | None
    reasons: list[Reason]
    lines: list[Line]
    reports: list[Report]
    writer: Writer | None
    recent: list[Other] = field(default_factory=list)
    acts: frozenset[str] = frozenset()

    @property
    def id(self) -> int:
        """The comment's key."""
        return self.comment.pk

    @property
    def waits(self) -> bool:
        """Whether a moderator has yet to decide, on the comment or on a report."""
        return self.comment.state in {CommentState.PENDING, CommentState.WITHHELD} or bool(self.reports)


def cards_of(comments: Sequence[Comment], request: HttpRequest) -> list[Card]:
    """The cards of comments that for_cards() found."""
    recent = recent_of(comment.writer_id for comment in comments)
    return [_card(comment, recent.get(comment.writer_id or 0, []), request) for comment in comments]


def _card(comment: Comment, recent: list[Comment], request: HttpRequest) -> Card:
    lines = list(comment.history.all())
    others = [_other(one) for one in recent if one.pk != comment.pk][:RECENT]
    return Card(
        comment=comment,
        name=shown(comment.name),
        html=shown(comment.text, comment.holds),
        article_url=comment.article.get_url(request) or "",
        answers=_other(comment.answers) if comment.answers else None,
        reasons=[reason_of(hold) for hold in comment.holds],
        lines=[_line(line) for line in lines],
        reports=open_reports_of(comment),
        writer=comment.writer,
        recent=others,
        acts=_acts(comment, lines),
    )


def reason_of(hold: dict[str, Any]) -> Reason:
    """Why a rule held a comment, in words; a rule that is no more stands by its name."""
    rule = str(hold.get("rule", ""))
    label = str(HoldRule(rule).label) if rule in HoldRule.values else rule
    return Reason(label, str(hold.get("entry", "")))


def _line(line: History) -> Line:
    return Line(
        at=line.at,
        act=line.get_act_display(),
        who=who_acted(line),
        reason=line.get_reason_display(),
        note=shown(line.note),
        was=shown(line.was),
    )


def _other(comment: Comment) -> Other:
    return Other(
        comment.pk, shown(comment.name), excerpt(comment.text), comment.state, comment.get_state_display()
    )


def _acts(comment: Comment, lines: Sequence[History]) -> frozenset[str]:
    """What can be done with the comment as it stands."""
    if comment.state == CommentState.WITHDRAWN:
        return frozenset()
    state, is_approved = comment.state, comment.state == CommentState.APPROVED
    can = {
        "approve": not is_approved or comment.open_reports > 0,
        "reject": state != CommentState.REJECTED,
        "withhold": state != CommentState.WITHHELD,
        "undo": len(lines) > 1 and can_be_undone(lines[-1]),
        "feature": is_approved and not comment.is_featured,
        "unfeature": comment.is_featured,
        "reply": is_approved,
    }
    return frozenset(act for act, is_possible in can.items() if is_possible)
