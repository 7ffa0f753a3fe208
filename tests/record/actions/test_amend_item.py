"""Amending: each thing that may change, what follows from it, and what the trail keeps."""

from datetime import date

import pytest

from rawi.articles.models import Article
from rawi.record import queries
from rawi.record.actions.accept_item import accept_item
from rawi.record.actions.amend_item import amend_item
from rawi.record.choices import DueBasis, ReviewState
from rawi.record.errors import Conflict, Refused
from rawi.record.facts import Amendment, PartFact, Place
from rawi.record.models import Item, Name, Review, StatusChange, Tally
from support import desk
from support.newsroom import Newsroom

pytestmark = pytest.mark.django_db


def _amend(article: Article, newsroom: Newsroom, which: str, **wanted: object) -> tuple[Item, Review]:
    item = desk.item(article, which)
    review = amend_item(item, Amendment(**wanted), by=newsroom.people["editor"])  # type: ignore[arg-type]
    return Item.objects.get(pk=item.pk), review


def test_an_amended_item_is_public_as_it_is_now(article: Article, newsroom: Newsroom) -> None:
    item, review = _amend(article, newsroom, "figure", values={"low": 4e6, "high": 4e6, "unit": "دولار"})
    assert item.review_state == review.state == ReviewState.AMENDED
    assert list(queries.public()) == [item]
    assert (item.figure.low, item.figure.unit) == (4e6, "دولار")
    assert review.changes["low"] == [3e6, 4e6]
    assert set(review.changes) == {"low", "high", "unit"}
    assert Tally.objects.get(kind="figure").count == 1


def test_new_words_are_the_very_words_of_the_text(article: Article, newsroom: Newsroom) -> None:
    where = desk.place(article, "كلفة الجسر 3 ملايين دينار")
    item, review = _amend(article, newsroom, "figure", places=(where,))
    kept = item.evidence.get(version=desk.newest(article))
    assert item.words == kept.exact == "كلفة الجسر 3 ملايين دينار"
    assert (kept.start, kept.end) == (where.start, where.end)
    assert review.changes["words"] == ["3 ملايين دينار", "كلفة الجسر 3 ملايين دينار"]


@pytest.mark.parametrize(
    "place", [Place("nowhere", 0, 3), Place("headline", 5, 5), Place("headline", 0, 999)]
)
def test_words_that_do_not_stand_in_the_text_are_refused(
    place: Place, article: Article, newsroom: Newsroom
) -> None:
    with pytest.raises(Refused):
        _amend(article, newsroom, "figure", places=(place,))
    assert desk.item(article, "figure").evidence.exists()


def test_words_of_an_older_version_are_a_conflict(article: Article, newsroom: Newsroom) -> None:
    old = desk.newest(article)
    where = desk.place(article, "3 ملايين")
    article = desk.publish(article, newsroom, "مقدمة. " + desk.FIRST, desk.SECOND)
    with pytest.raises(Conflict):
        _amend(article, newsroom, "figure", places=(where,), version=old.pk)


def test_a_due_date_places_the_pledge_in_time(article: Article, newsroom: Newsroom) -> None:
    item, review = _amend(article, newsroom, "pledge", values={"due": "2021-07", "due_basis": "none"})
    assert (item.pledge.due_from, item.pledge.due_to) == (date(2021, 7, 1), date(2021, 7, 31))
    assert item.pledge.due_basis == DueBasis.INFERRED
    assert review.changes["due"] == ["2021-06", "2021-07"]


@pytest.mark.parametrize("value", ["غدا", "2021-13", "2021/2020", "2020/soon"])
def test_what_is_no_date_is_refused(value: str, article: Article, newsroom: Newsroom) -> None:
    with pytest.raises(Refused):
        _amend(article, newsroom, "pledge", values={"due": value})
    assert desk.item(article, "pledge").pledge.due == "2021-06"


def test_a_date_takes_its_grain_and_its_days_from_its_value(article: Article, newsroom: Newsroom) -> None:
    item, review = _amend(article, newsroom, "date", values={"edtf": "2021-06~"})
    assert (item.date.grain, item.starts_on, item.ends_on) == ("month", date(2021, 6, 1), date(2021, 6, 30))
    assert review.changes["grain"][1] == "month"


def test_a_speaker_is_found_in_the_authority_file_or_made(article: Article, newsroom: Newsroom) -> None:
    known = Name.objects.get(name="سالم العبيدي")
    parts = (
        PartFact("speaker", "سالم العبيدي", capacity="وزير النقل", speaker_kind="person"),
        PartFact("speaker", "نوال الجبوري", speaker_kind="person"),
        PartFact("speaker", "مصدر حكومي", speaker_kind="unnamed", reason="لم يشأ ذكر اسمه"),
    )
    item, review = _amend(article, newsroom, "statement", parts=parts)
    speakers = list(item.involvements.order_by("order"))
    assert [one.name and one.name.name for one in speakers] == [known.name, "نوال الجبوري", None]
    assert speakers[0].name == known
    assert speakers[0].capacity == "وزير النقل"
    assert all(one.is_public and one.day == item.day for one in speakers)
    assert "parts" in review.changes


def test_a_statement_may_become_a_pledge(article: Article, newsroom: Newsroom) -> None:
    item, review = _amend(article, newsroom, "statement", kind="pledge", values={"due": "2021"})
    assert item.kind == "pledge"
    assert item.pledge.due_to == date(2021, 12, 31)
    assert not hasattr(item, "statement")
    assert {(one.kind, one.role) for one in item.involvements.all()} == {("pledge", "pledger")}
    assert review.changes["kind"] == ["statement", "pledge"]
    assert Tally.objects.get(kind="pledge", status="not_started").count == 1


def test_a_pledge_with_a_history_stays_a_pledge(article: Article, newsroom: Newsroom) -> None:
    pledge = desk.item(article, "pledge").pledge
    StatusChange.objects.create(
        pledge=pledge, status="in_progress", since="2021", since_day=date(2021, 1, 1), reason="بدأ العمل"
    )
    with pytest.raises(Refused):
        _amend(article, newsroom, "pledge", kind="statement", values={"form": "indirect"})
    assert desk.item(article, "pledge").pledge == pledge


def test_a_range_that_runs_backwards_is_refused(article: Article, newsroom: Newsroom) -> None:
    with pytest.raises(Refused):
        _amend(article, newsroom, "figure", values={"low": 9e6})


def test_an_amendment_that_changes_nothing_is_no_decision(article: Article, newsroom: Newsroom) -> None:
    with pytest.raises(Refused):
        _amend(article, newsroom, "figure", values={"low": 3e6})
    assert not Review.objects.exists()


def test_a_stale_item_returns_by_words_in_the_newest_version(article: Article, newsroom: Newsroom) -> None:
    accept_item(desk.item(article, "figure", "3 ملايين"), by=newsroom.people["editor"])
    article = desk.publish(article, newsroom, desk.FIRST.replace("3 ملايين", "5 ملايين"), desk.SECOND)
    stale = desk.item(article, "figure", "3 ملايين")
    with pytest.raises(Refused):
        amend_item(stale, Amendment(values={"unit": "دولار"}), by=newsroom.people["editor"])
    stale = desk.item(article, "figure", "3 ملايين")
    words = (desk.place(article, "5 ملايين دينار"),)
    amend_item(stale, Amendment(places=words, values={"low": 5e6, "high": 5e6}), by=newsroom.people["editor"])
    assert [item.words for item in queries.public_of(article)] == ["5 ملايين دينار"]


def test_with_a_second_pair_of_eyes_an_amended_item_waits(article: Article, newsroom: Newsroom) -> None:
    desk.with_second_pair_of_eyes(article)
    accept_item(desk.item(article, "figure"), by=newsroom.people["chief_editor"])
    item, review = _amend(article, newsroom, "figure", values={"unit": "دولار"})
    assert item.review_state == ReviewState.SUGGESTED
    assert review.changes == {"unit": ["دينار", "دولار"]}
    assert not queries.public().exists()


def test_who_has_no_right_amends_nothing(article: Article, newsroom: Newsroom) -> None:
    with pytest.raises(Refused):
        amend_item(
            desk.item(article, "figure"), Amendment(values={"unit": "x"}), by=newsroom.people["reporter"]
        )
    assert desk.item(article, "figure").figure.unit == "دينار"
