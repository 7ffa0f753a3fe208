"""What moderators read: comments in every state. Never for readers' pages or data."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta

from django.db.models import OuterRef, Prefetch, Q, QuerySet, Subquery, TextField
from django.db.models.functions import Cast
from django.utils import timezone

from rawi.comments.choices import Age, CommentState, Queue, ReportState
from rawi.comments.models import Comment, History, Report, Writer

PAGE = 25
#: Rows of a file that are read at once.
BATCH = 500
#: A count of everything would grow with the archive.
COUNTED = 999
#: Other comments of a writer that stand beside one.
RECENT = 3

_IN: dict[Queue, Q] = {
    Queue.PENDING: Q(state=CommentState.PENDING),
    Queue.REPORTED: Q(open_reports__gt=0),
    Queue.WITHHELD: Q(state=CommentState.WITHHELD),
    Queue.APPROVED: Q(state=CommentState.APPROVED),
    Queue.REJECTED: Q(state=CommentState.REJECTED),
}
#: Who waits longest comes first; of what is decided the newest.
WAITING = (Queue.PENDING, Queue.REPORTED, Queue.WITHHELD)
_SPANS = {Age.HOUR: timedelta(hours=1), Age.DAY: timedelta(days=1), Age.WEEK: timedelta(days=7)}


@dataclass(frozen=True, slots=True)
class Sieve:
    """A queue, and what of it is asked for: of an article, of a writer, held by a rule, of an age."""

    queue: Queue = Queue.PENDING
    article: int | None = None
    writer: int | None = None
    rule: str = ""
    age: str = ""


def page_of(sieve: Sieve, *, after: int | None = None) -> list[Comment]:
    """At most one comment more than a page, with all that a card shows; after is the last one before it."""
    found, is_rising = _through(sieve), sieve.queue in WAITING
    if after is not None:
        found = found.filter(pk__gt=after) if is_rising else found.filter(pk__lt=after)
    return list(for_cards(found).order_by("pk" if is_rising else "-pk")[: PAGE + 1])


def batches(sieve: Sieve, *, size: int = BATCH) -> Iterator[list[Comment]]:
    """All that the sieve lets through, in the order of the list.

    Each batch has short queries of its own, so that nobody waits, however slowly it is fetched. What is
    decided meanwhile may be in or not.
    """
    found, is_rising = _through(sieve), sieve.queue in WAITING
    rows = found.select_related("article", "writer").defer("article__body")
    rows = rows.order_by("pk" if is_rising else "-pk")
    batch = list(rows[:size])
    while batch:
        yield batch
        last = batch[-1].pk
        batch = list((rows.filter(pk__gt=last) if is_rising else rows.filter(pk__lt=last))[:size])


def for_cards(comments: QuerySet[Comment]) -> QuerySet[Comment]:
    """Comments with all that a card shows, in a bounded number of queries."""
    reports = Report.objects.order_by("pk").select_related("answered_by")
    lines = History.objects.order_by("revision").select_related("by")
    return (
        comments.select_related("article", "writer", "answers")
        .defer("article__body")
        .prefetch_related(Prefetch("history", lines), Prefetch("reports", reports))
    )


def counts() -> dict[Queue, tuple[int, bool]]:
    """How many each queue holds, and whether that is all: counting is bounded."""
    return {queue: _counted(Comment.objects.filter(condition)) for queue, condition in _IN.items()}


def waiting_count() -> tuple[int, bool]:
    """How many comments wait for a moderator: pending, held back or reported."""
    undecided = Q(state__in=(CommentState.PENDING, CommentState.WITHHELD))
    # Two counts, each by its index: one condition with "or" would walk through every comment on SQLite.
    waiting, is_all = _counted(Comment.objects.filter(undecided))
    reported, is_all_reported = _counted(Comment.objects.filter(~undecided, _IN[Queue.REPORTED]))
    return min(waiting + reported, COUNTED), is_all and is_all_reported and waiting + reported <= COUNTED


def recent_of(writers: Iterable[int | None]) -> dict[int, list[Comment]]:
    """The newest comments of each writer, by the writer's key, in two queries however many there are."""
    own = Comment.objects.filter(writer=OuterRef("pk")).order_by("-pk").values("pk")
    places = {f"newest_{place}": Subquery(own[place : place + 1]) for place in range(RECENT + 1)}
    found = Writer.objects.filter(pk__in={key for key in writers if key}).annotate(**places)
    keys = [key for row in found.values_list(*places) for key in row if key]
    recent: dict[int, list[Comment]] = {}
    for comment in Comment.objects.filter(pk__in=keys).order_by("-pk"):
        recent.setdefault(comment.writer_id or 0, []).append(comment)
    return recent


def of_writer(writer: Writer, *, after: int | None = None) -> list[Comment]:
    """A page of a writer's comments, newest first, and one more where others follow."""
    own = Comment.objects.filter(writer=writer)
    own = own if after is None else own.filter(pk__lt=after)
    return list(own.select_related("article").defer("article__body").order_by("-pk")[: PAGE + 1])


def open_reports_of(comment: Comment) -> list[Report]:
    """A comment's reports that wait for an answer, as for_cards found them."""
    return [report for report in comment.reports.all() if report.state == ReportState.OPEN]


def _through(sieve: Sieve) -> QuerySet[Comment]:
    found = Comment.objects.filter(_IN[sieve.queue])
    if sieve.article is not None:
        found = found.filter(article=sieve.article)
    if sieve.writer is not None:
        found = found.filter(writer=sieve.writer)
    if sieve.rule:
        # SQLite knows no containment of JSON; as text a rule reads the same on both databases.
        found = found.annotate(holds_text=Cast("holds", TextField()))
        found = found.filter(holds_text__contains=f'"rule": "{sieve.rule}"')
    if sieve.age:
        found = found.filter(_of_age(Age(sieve.age)))
    return found


def _of_age(age: Age) -> Q:
    if age == Age.OLD:
        return Q(created_at__lt=timezone.now() - _SPANS[Age.DAY])
    return Q(created_at__gte=timezone.now() - _SPANS[age])


def _counted(found: QuerySet[Comment]) -> tuple[int, bool]:
    count = found.order_by().values("pk")[: COUNTED + 1].count()
    return min(count, COUNTED), count <= COUNTED
