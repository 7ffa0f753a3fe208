"""Many at once: each by itself, what others decided is named, none is lost."""

from rawi.articles.models import Article
from rawi.comments.actions.approve import approve
from rawi.comments.actions.decide_many import MOST, decide_many
from rawi.comments.choices import CommentState
from rawi.comments.models import Comment
from support.comments import comment
from support.newsroom import Newsroom


def test_conflicts_are_listed_and_all_others_done(article: Article, newsroom: Newsroom) -> None:
    by = newsroom.people["moderator"]
    made = [comment(article, f"تعليق {number}") for number in range(4)]
    seen = [(one.pk, one.revision) for one in made]
    approve(made[1].pk, by=newsroom.people["editor"])
    gone = made[2].pk
    Comment.objects.filter(pk=gone).delete()
    outcome = decide_many(seen, lambda pk, revision: approve(pk, by=by, seen=revision))
    assert [one.pk for one in outcome.done] == [made[0].pk, made[3].pk]
    assert set(outcome.left) == {made[1].pk, gone}
    assert "editor" in outcome.left[made[1].pk]


def test_no_more_than_a_bounded_number_at_once(article: Article, newsroom: Newsroom) -> None:
    asked: list[int] = []

    def act(pk: int, _revision: int) -> Comment:
        asked.append(pk)
        return made

    made = comment(article, state=CommentState.APPROVED)
    decide_many([(number, 1) for number in range(MOST + 5)], act)
    assert asked == list(range(MOST))
