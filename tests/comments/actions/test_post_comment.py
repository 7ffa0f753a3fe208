"""A comment is kept once, held by whatever asks for it, and counted exactly however many come at once."""

from collections import Counter
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone
from wagtail.models import Site

from rawi.articles.models import Article
from rawi.base.limits import Limit
from rawi.base.models import Use
from rawi.base.readers import key_of
from rawi.base.sealing import unseal
from rawi.comments.actions import hold
from rawi.comments.actions.post_comment import Said, Sender, post_comment
from rawi.comments.actions.settle import Change, settle
from rawi.comments.actions.withdraw_comment import withdraw_comment
from rawi.comments.choices import CommentAct, CommentMode, CommentState, RejectionReason, Standing, WordKind
from rawi.comments.errors import Refused, TooMany
from rawi.comments.models import Comment, CommentSettings, ListedWord, Policy, Thread, Writer
from rawi.comments.queries.writers import COMMENTING
from support.commenting import TEXT
from support.comments import comment
from support.newsroom import Newsroom
from support.together import together

APPROVE = Change(CommentAct.APPROVED, CommentState.APPROVED)


@pytest.fixture
def site(newsroom: Newsroom) -> Site:
    return Site.objects.get()


def _said(**changes: Any) -> Said:
    return Said(**({"name": "سعاد", "email": "suad@mail.example", "text": TEXT} | changes))


def _sender(number: int = 1) -> Sender:
    return Sender(token=f"token {number}", network=f"network {number}")


def _mode(site: Site, mode: CommentMode, **fields: Any) -> None:
    CommentSettings.objects.update_or_create(site=site, defaults={"mode": mode} | fields)


def _rules(made: Comment) -> set[str]:
    return {hold["rule"] for hold in made.holds}


def _later(made: Comment) -> None:
    """As if the comment had been sent an hour ago."""
    Comment.objects.filter(pk=made.pk).update(created_at=timezone.now() - timedelta(hours=1))


# What is kept


def test_what_is_kept_is_what_was_typed_and_the_address_is_sealed(article: Article, site: Site) -> None:
    made = post_comment(article, site, _said(email=" Suad@Mail.example "), _sender())
    assert (made.name, made.text, made.state) == ("سعاد", TEXT, CommentState.PENDING)
    assert made.writer is not None
    assert "@" not in made.writer.email_sealed
    assert unseal(made.writer.email_sealed) == "Suad@Mail.example"
    assert [line.act for line in made.history.all()] == [CommentAct.POSTED]
    assert Thread.objects.get().open == 1


def test_capitals_make_no_other_writer(article: Article, site: Site) -> None:
    post_comment(article, site, _said(), _sender())
    _later(Comment.objects.get())
    post_comment(article, site, _said(email="SUAD@mail.example", text="كلام آخر"), _sender(2))
    assert Writer.objects.count() == 1


def test_who_types_another_s_address_takes_none_of_the_writer_s_turns(article: Article, site: Site) -> None:
    post_comment(article, site, _said(text="كلام غيرها"), _sender(2))
    assert post_comment(article, site, _said(), _sender()).pk


def test_an_address_counts_in_every_browser_that_has_proven_it(article: Article, site: Site) -> None:
    for number in (1, 2):
        settle(post_comment(article, site, _said(text=f"كلام {number}"), _sender(number)).pk, APPROVE)
    _forget_limits()
    post_comment(article, site, _said(text="ثالث"), _sender())
    with pytest.raises(TooMany):
        post_comment(article, site, _said(text="رابع"), _sender(2))


def test_the_same_words_an_hour_later_are_a_second_comment(article: Article, site: Site) -> None:
    first = post_comment(article, site, _said(), _sender())
    _later(first)
    Use.objects.all().delete()
    assert post_comment(article, site, _said(), _sender()).pk != first.pk


def test_what_is_refused_counts_for_nobody(article: Article, site: Site) -> None:
    for _ in range(3):
        with pytest.raises(Refused):
            post_comment(article, site, _said(text=""), _sender())
    post_comment(article, site, _said(), _sender())


@pytest.mark.parametrize("name", ["سلمى الحيدري", "سَلمـى  الحيدري", "راوي"])
def test_nobody_takes_the_name_of_somebody_in_the_newsroom(
    article: Article, site: Site, newsroom: Newsroom, name: str
) -> None:
    person = newsroom.people["editor"]
    person.first_name, person.last_name = "سلمى", "الحيدري"
    person.save()
    with pytest.raises(Refused) as refused:
        post_comment(article, site, _said(name=name), _sender())
    assert refused.value.field == "name"


# What is held


@pytest.mark.parametrize(
    ("mode", "state", "rules"),
    [
        (CommentMode.PRE, CommentState.PENDING, {"mode"}),
        (CommentMode.FIRST, CommentState.PENDING, {"first"}),
        (CommentMode.POST, CommentState.APPROVED, set()),
    ],
)
def test_the_mode_says_where_a_comment_begins(
    article: Article, site: Site, mode: CommentMode, state: str, rules: set[str]
) -> None:
    _mode(site, mode)
    made = post_comment(article, site, _said(), _sender())
    assert (made.state, _rules(made)) == (state, rules)


def test_who_was_approved_is_known_on_the_same_browser_alone(
    article: Article, site: Site, newsroom: Newsroom
) -> None:
    _mode(site, CommentMode.FIRST)
    first = post_comment(article, site, _said(), _sender())
    settle(first.pk, APPROVE)
    assert first.writer is not None
    elsewhere = newsroom.article("خبر آخر", "نص.")
    _forget_limits()
    again = post_comment(elsewhere, site, _said(text="وهذا أيضا."), _sender())
    assert again.state == CommentState.APPROVED
    _forget_limits()
    impostor = post_comment(elsewhere, site, _said(text="أنا غيرها."), _sender(2))
    assert (impostor.state, _rules(impostor)) == (CommentState.PENDING, {"first"})


def test_a_trusted_writer_is_not_held_by_the_mode(article: Article, site: Site) -> None:
    first = post_comment(article, site, _said(), _sender())
    settle(first.pk, APPROVE)
    Writer.objects.update(standing=Standing.TRUSTED)
    _forget_limits()
    assert post_comment(article, site, _said(text="ثان"), _sender()).state == CommentState.APPROVED


def test_what_a_banned_writer_sends_is_kept_and_held_from_any_address_of_the_browser(
    article: Article, site: Site
) -> None:
    _mode(site, CommentMode.POST)
    post_comment(article, site, _said(), _sender())
    Writer.objects.update(standing=Standing.BANNED)
    _forget_limits()
    made = post_comment(article, site, _said(text="ثان"), _sender(2))
    assert (made.state, _rules(made)) == (CommentState.WITHHELD, {"banned_writer"})
    _forget_limits()
    other = post_comment(article, site, _said(text="ثالث", email="new@mail.example"), _sender())
    assert (other.state, _rules(other)) == (CommentState.WITHHELD, {"banned_writer"})


@pytest.mark.parametrize(
    ("fields", "rule"),
    [({"is_trapped": True}, "trap"), ({"seconds": 0.8}, "too_fast"), ({"seconds": -5.0}, "too_fast")],
    ids=str,
)
def test_what_no_person_sends_is_held(
    article: Article, site: Site, fields: dict[str, Any], rule: str
) -> None:
    _mode(site, CommentMode.POST)
    made = post_comment(article, site, _said(**fields), _sender())
    assert (made.state, _rules(made)) == (CommentState.WITHHELD, {rule})


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("خبر عن الكلـــب هنا", [{"rule": "suspect_word", "spans": [[7, 15]], "entry": "كلب"}]),
        ("انظر https://example.org/a", [{"rule": "links", "spans": [[5, 26]], "entry": ""}]),
        ("لا " * 40, [{"rule": "repetition", "spans": [[0, 23]], "entry": ""}]),
    ],
    ids=["a listed word in disguise", "a link", "a flood"],
)
def test_what_the_words_give_reason_for_is_held_and_marked(
    article: Article, site: Site, text: str, holds: list[dict[str, Any]]
) -> None:
    _mode(site, CommentMode.POST, uses_classifier=False)
    ListedWord.objects.create(text="كلب", kind=WordKind.SUSPECT)
    made = post_comment(article, site, _said(text=text), _sender())
    assert (made.state, made.holds) == (CommentState.WITHHELD, holds)


@pytest.mark.parametrize("is_used", [True, False])
def test_what_reads_like_an_insult_is_held_where_the_site_wants_it(
    article: Article, site: Site, monkeypatch: pytest.MonkeyPatch, is_used: bool
) -> None:
    monkeypatch.setattr(hold, "reads_like_an_insult", lambda _text: True)
    _mode(site, CommentMode.POST, uses_classifier=is_used)
    made = post_comment(article, site, _said(), _sender())
    assert _rules(made) == ({"classifier"} if is_used else set())


def test_the_same_words_from_several_are_held(article: Article, site: Site) -> None:
    _mode(site, CommentMode.POST)
    states = [
        post_comment(article, site, _said(email=f"{number}@x.example"), _sender(number)).state
        for number in range(4)
    ]
    assert states == ["approved", "approved", "withheld", "withheld"]


def test_a_writer_of_whom_much_was_rejected_is_held(article: Article, site: Site) -> None:
    _mode(site, CommentMode.POST)
    for state in (CommentState.APPROVED, CommentState.APPROVED, CommentState.REJECTED):
        comment(article, state=state, email="suad@mail.example")
    made = post_comment(article, site, _said(text="رابع"), _sender())
    assert _rules(made) == {"history"}


def test_who_takes_rejected_comments_back_keeps_the_record(article: Article, site: Site) -> None:
    _mode(site, CommentMode.POST)
    for _ in range(3):
        made = comment(article, state=CommentState.REJECTED, email="suad@mail.example", reader_key="own")
        withdraw_comment(made.pk, reader="own")
    assert _rules(post_comment(article, site, _said(text="رابع"), _sender())) == {"history"}


def test_a_flood_under_one_article_is_held_and_nobody_is_refused(
    article: Article, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hold, "FLOOD", (Limit(2, timedelta(minutes=1)),))
    _mode(site, CommentMode.POST)
    made = [
        post_comment(article, site, _said(email=f"{n}@x.example", text=f"رقم {n}"), _sender(n))
        for n in range(3)
    ]
    assert [one.state for one in made] == ["approved", "approved", "withheld"]


# Where nothing is taken


@pytest.mark.parametrize("mode", [CommentMode.OFF, CommentMode.PRE])
def test_closed_is_closed(article: Article, site: Site, mode: CommentMode) -> None:
    Policy.objects.create(page=article, mode=mode, closes_after=1)
    Article.objects.filter(pk=article.pk).update(first_published_at=timezone.now() - timedelta(days=2))
    article.refresh_from_db()
    with pytest.raises(Refused):
        post_comment(article, site, _said(), _sender())


def test_an_answer_to_what_was_taken_down_is_refused(article: Article, site: Site) -> None:
    answered = comment(article, state=CommentState.APPROVED)
    change = Change(CommentAct.REJECTED, CommentState.REJECTED, reason=RejectionReason.SPAM)
    settle(answered.pk, change)
    with pytest.raises(Refused):
        post_comment(article, site, _said(answers=answered.pk), _sender())


# At once


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_of_50_equal_ones_at_once_one_is_kept(article: Article, site: Site) -> None:
    made = together(*[lambda: post_comment(article, site, _said(), _sender()).pk] * 50)
    assert len(set(made)) == 1
    assert Comment.objects.count() == 1
    assert Thread.objects.get().open == 1


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_200_by_50_at_once_are_all_kept_and_counted(article: Article, site: Site) -> None:
    _mode(site, CommentMode.POST)
    top = comment(article, state=CommentState.APPROVED, email="top@x.example")

    def post(first: int) -> list[int]:
        return [
            post_comment(
                article,
                site,
                _said(email=f"{n}@x.example", text=f"رقم {n}", answers=top.pk if n % 2 else None),
                _sender(n),
            ).pk
            for n in range(first, first + 4)
        ]

    kept = together(*[lambda first=first: post(first) for first in range(0, 200, 4)])
    assert len({pk for some in kept for pk in some}) == 200
    states = Counter(Comment.objects.values_list("state", flat=True))
    assert states.total() == 201
    thread = Thread.objects.get()
    assert (thread.approved, thread.open) == (states["approved"], states["withheld"])
    top.refresh_from_db()
    assert top.approved_replies == top.replies.filter(state=CommentState.APPROVED).count()


def test_a_browser_s_token_is_kept_as_a_hash(article: Article, site: Site) -> None:
    made = post_comment(article, site, _said(), _sender())
    assert made.reader_key == key_of("token 1", COMMENTING)
    assert "token" not in made.reader_key


def _forget_limits() -> None:
    Use.objects.all().delete()
