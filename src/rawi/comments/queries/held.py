"""All that is kept about one e-mail address."""

from dataclasses import dataclass
from typing import Any

from rawi.base.personal import email_key
from rawi.base.sealing import unseal
from rawi.comments.models import Comment, Report, Writer
from rawi.record.models import Dispute


@dataclass(frozen=True, slots=True)
class Held:
    """What an address has here: it is found by its hash alone. address is "" where nothing is kept."""

    address: str
    writer: Writer | None
    reports: tuple[Report, ...]
    disputes: tuple[Dispute, ...]


def held(key: str) -> Held:
    """What is kept about the address whose hash is key.

    Reports and disputes keep an address only until they are answered: those are looked through.
    """
    writer = Writer.objects.filter(email_key=key).first()
    address = unseal(writer.email_sealed) if writer else ""
    reports = []
    for report in Report.objects.exclude(email_sealed="").select_related("comment__article"):
        own = unseal(report.email_sealed)
        if own and email_key(own) == key:
            reports.append(report)
            address = address or own
    disputes = [
        one
        for one in Dispute.objects.exclude(email="").select_related("article")
        if email_key(one.email) == key
    ]
    address = address or next((one.email for one in disputes), "")
    return Held(address, writer, tuple(reports), tuple(disputes))


def as_copy(found: Held) -> dict[str, Any]:
    """The same, for the one whose address it is, as JSON has it."""
    comments = found.writer.comments.select_related("article").order_by("pk") if found.writer else []
    return {
        "address": found.address,
        "writer": _writer(found.writer),
        "comments": [_comment(one) for one in comments],
        "follows": _follows(found.writer),
        "reports": [_report(one) for one in found.reports],
        "disputes": [_dispute(one) for one in found.disputes],
        "not_here": "Ratings, and likes of comments, are tied to no address: they cannot be found by one.",
    }


def _writer(writer: Writer | None) -> dict[str, Any] | None:
    if writer is None:
        return None
    return {
        "known_since": writer.created_at.isoformat(),
        "standing": writer.standing,
        "moderators_note": writer.note,
        "approved": writer.approved,
        "rejected": writer.rejected,
    }


def _comment(one: Comment) -> dict[str, Any]:
    return {
        "id": one.pk,
        "article": one.article.title,
        "name": one.name,
        "text": one.text,
        "state": one.state,
        "reason": one.reason,
        "words_to_you": one.reason_text,
        "held_by": one.holds,
        "likes": one.likes,
        "sent": one.created_at.isoformat(),
        "edited": one.edited_at and one.edited_at.isoformat(),
        "history": [
            {"act": line.act, "at": line.at.isoformat(), "text_before": line.was, "note": line.note}
            for line in one.history.all()
        ],
    }


def _follows(writer: Writer | None) -> list[dict[str, Any]]:
    follows = writer.follows.select_related("article") if writer else []
    return [
        {"article": one.article.title, "since": one.confirmed_at and one.confirmed_at.isoformat()}
        for one in follows
    ]


def _report(one: Report) -> dict[str, Any]:
    return {
        "article": one.comment.article.title,
        "reason": one.reason,
        "text": one.text,
        "sent": one.created_at.isoformat(),
    }


def _dispute(one: Dispute) -> dict[str, Any]:
    return {
        "article": one.article.title,
        "name": one.name,
        "sentence": one.sentence,
        "text": one.text,
        "sent": one.created_at.isoformat(),
    }
