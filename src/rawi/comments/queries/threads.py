"""An article's comments as readers see them: what a page costs does not grow with the thread."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from django.db.models import OuterRef, Q, QuerySet, Subquery

from rawi.comments.choices import CommentState
from rawi.comments.models import Comment
from rawi.comments.queries.public import in_public_articles

#: Top comments on a page, the answers shown below each of them, and the answers on a page of their own.
PER_PAGE, ANSWERS_SHOWN, ANSWERS_PER_PAGE = 50, 5, 50
MOST_FEATURED = 5


@dataclass(frozen=True, slots=True)
class ThreadPage:
    """Top comments in the order in which they came, with the first answers to each.

    One that is not approved stands for what was taken down and has answers left: its words are not shown.
    """

    number: int
    pages: int
    tops: Sequence[Comment]
    answers: dict[int, list[Comment]] = field(default_factory=dict)


def thread_page(article_id: int, number: int) -> ThreadPage | None:
    """A page of an article's comments, the first for 1; None for one that there is not."""
    listed = Comment.objects.filter(article_id=article_id, is_listed=True)
    pages = max(1, -(-listed.count() // PER_PAGE))
    if not 1 <= number <= pages:
        return None
    start = (number - 1) * PER_PAGE
    # The index alone is walked up to the page's place; the rows are fetched for the page alone.
    chosen = list(listed.order_by("id").values_list("id", flat=True)[start : start + PER_PAGE])
    tops = list(
        Comment.objects.filter(pk__in=chosen)
        .annotate(last_shown=_answer_at(ANSWERS_SHOWN - 1))
        .order_by("id")
    )
    return ThreadPage(number, pages, tops, _first_answers(tops))


def answers_page(top: Comment, number: int) -> ThreadPage | None:
    """A page of all the answers under a top comment; None for one that there is not."""
    pages = max(1, -(-top.approved_replies // ANSWERS_PER_PAGE))
    if not 1 <= number <= pages:
        return None
    start = (number - 1) * ANSWERS_PER_PAGE
    answers = _approved(top=top).order_by("id")[start : start + ANSWERS_PER_PAGE]
    return ThreadPage(number, pages, [top], {top.pk: list(answers)})


def listed_top(pk: int) -> Comment | None:
    """A top comment that has its place in the thread of an article that everybody may read."""
    return in_public_articles().filter(pk=pk, is_listed=True).select_related("article").first()


def featured(article_id: int) -> list[Comment]:
    """The comments that the newsroom chose, the newest choice of words last."""
    chosen = _approved(article_id=article_id, is_featured=True)
    return list(chosen.order_by("id")[:MOST_FEATURED])


def page_of_top(top: Comment) -> int:
    """The number of the page on which a top comment stands."""
    before = Comment.objects.filter(article_id=top.article_id, is_listed=True, id__lt=top.pk)
    return before.count() // PER_PAGE + 1


def place_among_answers(answer: Comment) -> int:
    """How many answers stand before this one under its top comment."""
    return _approved(top_id=answer.top_id, id__lt=answer.pk).count()


def _approved(**fields: object) -> QuerySet[Comment]:
    found = Comment.objects.filter(state=CommentState.APPROVED, **fields)
    return found.select_related("answers").defer("holds")


def _answer_at(place: int) -> Subquery:
    """The number of the answer at a place below a top comment."""
    below = Comment.objects.filter(top=OuterRef("pk"), state=CommentState.APPROVED)
    return Subquery(below.order_by("id").values("id")[place : place + 1])


def _first_answers(tops: Sequence[Comment]) -> dict[int, list[Comment]]:
    """The first answers to each in one query, which reads no more rows than it returns."""
    short = [top.pk for top in tops if 0 < top.approved_replies <= ANSWERS_SHOWN]
    wanted = Q(top__in=short)
    for top in tops:
        if top.approved_replies > ANSWERS_SHOWN:
            wanted |= Q(top=top, id__lte=vars(top)["last_shown"])
    found: dict[int, list[Comment]] = defaultdict(list)
    if any(top.approved_replies for top in tops):
        for answer in _approved().filter(wanted).order_by("id"):
            found[answer.top_id or 0].append(answer)
    return dict(found)
