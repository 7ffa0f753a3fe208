"""Comments as rows of a spreadsheet, for moderators: no address, no key of a reader or a network."""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import Any

from django.http import HttpRequest
from django.utils.timezone import localtime
from django.utils.translation import override, pgettext_lazy

from rawi.base.spreadsheet import head, lines, safe
from rawi.comments.models import Comment
from rawi.comments.moderation.cards import reason_of

Column = tuple[Any, Callable[[Comment, HttpRequest], Any]]


def sheet(batches: Iterable[list[Comment]], request: HttpRequest, *, language: str | None) -> Iterator[bytes]:
    """The head, then a piece of the file a batch, in a language."""
    with override(language):
        piece = head(str(name) for name, _of in _COLUMNS)
    yield piece
    for comments in batches:
        # Never across a yield: between two pieces the thread answers others.
        with override(language):
            piece = lines(_row(comment, request) for comment in comments)
        yield piece


def _row(comment: Comment, request: HttpRequest) -> list[Any]:
    cells = (value(comment, request) for _name, value in _COLUMNS)
    return [safe(str(cell)) if not isinstance(cell, int) else cell for cell in cells]


def _holds(comment: Comment) -> str:
    reasons = (reason_of(hold) for hold in comment.holds)
    return "; ".join(f"{one.label}: {one.entry}" if one.entry else one.label for one in reasons)


def _moment(at: datetime | None) -> str:
    return localtime(at).isoformat(sep=" ", timespec="seconds") if at else ""


def _address(comment: Comment, request: HttpRequest) -> str:
    return comment.article.get_full_url(request) or ""


_COLUMNS: tuple[Column, ...] = (
    (pgettext_lazy("column", "number"), lambda comment, request: comment.pk),
    (pgettext_lazy("column", "sent"), lambda comment, request: _moment(comment.created_at)),
    (pgettext_lazy("column", "state"), lambda comment, request: comment.get_state_display()),
    (pgettext_lazy("column", "name"), lambda comment, request: comment.name),
    (pgettext_lazy("column", "comment"), lambda comment, request: comment.text),
    (pgettext_lazy("column", "article"), lambda comment, request: comment.article.title),
    (pgettext_lazy("column", "address of the article"), _address),
    (pgettext_lazy("column", "answers number"), lambda comment, request: comment.answers_id or ""),
    (pgettext_lazy("column", "held because of"), lambda comment, request: _holds(comment)),
    (pgettext_lazy("column", "open reports"), lambda comment, request: comment.open_reports),
    (pgettext_lazy("column", "likes"), lambda comment, request: comment.likes),
    (pgettext_lazy("column", "writer"), lambda comment, request: comment.writer_id or ""),
    (pgettext_lazy("column", "writer's standing"), lambda comment, request: _standing(comment)),
    (pgettext_lazy("column", "decided"), lambda comment, request: _moment(comment.decided_at)),
    (pgettext_lazy("column", "reason"), lambda comment, request: comment.get_reason_display()),
    (pgettext_lazy("column", "words to the writer"), lambda comment, request: comment.reason_text),
)


def _standing(comment: Comment) -> str:
    return str(comment.writer.get_standing_display()) if comment.writer else ""
