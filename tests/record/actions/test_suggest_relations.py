"""What the same people said before on one matter is suggested, never asserted."""

from datetime import date

import pytest

from rawi.articles.models import Article
from rawi.record.actions.decide_relation import decide_relation, state_relation
from rawi.record.actions.suggest_relations import MOST, suggest_relations
from rawi.record.choices import RelationKind, RelationState
from rawi.record.models import Dossier, Item, Name, Relation
from support.newsroom import Newsroom, open_newsroom
from support.record import accept, figure_of, named, pledge_of, statement_of

pytestmark = pytest.mark.django_db

EARLY, LATE = date(2020, 6, 11), date(2020, 9, 9)


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()


@pytest.fixture
def article(newsroom: Newsroom) -> Article:
    return newsroom.article("خبر", "فقرة.")


@pytest.fixture
def speaker() -> Name:
    return named("سالم العبيدي")


def _found() -> list[tuple[str, str, str]]:
    return [(one.kind, one.item.words, one.earlier.words) for one in Relation.objects.order_by("pk")]


def _say(article: Article, newsroom: Newsroom, *said: tuple[str, Name, date]) -> None:
    for words, speaker, day in said:
        statement_of(article, words, speaker, day=day)
    accept(newsroom, article)


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("العمل في الجسر يبدأ غدا", "الميزانية الجديدة تعرض على البرلمان"),
        ("نعم", "نعم"),
        ("الجسر", "الجسر لن يبنى"),
    ],
)
def test_other_matters_and_single_words_are_not_related(
    earlier: str, later: str, article: Article, newsroom: Newsroom, speaker: Name
) -> None:
    _say(article, newsroom, (earlier, speaker, EARLY), (later, speaker, LATE))
    assert _found() == []


def test_nor_are_two_people(article: Article, newsroom: Newsroom, speaker: Name) -> None:
    words = "القوات الأميركية ستغادر قواعد البلاد"
    _say(article, newsroom, (words, speaker, EARLY), (words, named("غيره"), LATE))
    assert _found() == []


def test_the_same_said_again_is_a_repetition(article: Article, newsroom: Newsroom, speaker: Name) -> None:
    early, late = "إن القوات الأمريكية ستغادر قواعد البلاد", "القوات الأميركية ستغادر قواعد البلاد"
    _say(article, newsroom, (early, speaker, EARLY), (late, speaker, LATE))
    assert _found() == [(RelationKind.REPEATS, late, early)]


def test_the_contrary_is_a_contradiction(article: Article, newsroom: Newsroom, speaker: Name) -> None:
    early, late = "القوات ستغادر قواعد البلاد", "القوات لن تغادر قواعد البلاد"
    _say(article, newsroom, (early, speaker, EARLY), (late, speaker, LATE))
    assert _found() == [(RelationKind.CONTRADICTS, late, early)]
    assert Relation.objects.get().state == RelationState.SUGGESTED


def test_a_pledge_turned_round_is_a_reversal(article: Article, newsroom: Newsroom, speaker: Name) -> None:
    pledge_of(article, "سحب القوات من القواعد", speaker, day=EARLY)
    pledge_of(article, "سحب القوات من القواعد", speaker, own={"polarity": "refrain"}, day=LATE)
    accept(newsroom, article)
    assert [kind for kind, *_ in _found()] == [RelationKind.REVERSES]


def test_a_number_that_moved_within_a_dossier_follows(article: Article, newsroom: Newsroom) -> None:
    later = newsroom.article("خبر لاحق", "فقرة.")
    Dossier.objects.create(title="ملف", slug="m").articles.set([article, later])
    figure_of(article, "نحو 5200 جندي", 5200, "جندي", day=EARLY)
    figure_of(later, "3000 جندي", 3000, "جندي", day=LATE)
    figure_of(later, "3000 دينار", 3000, "دينار", day=LATE)
    accept(newsroom, article, later)
    assert _found() == [(RelationKind.FOLLOWS, "3000 جندي", "نحو 5200 جندي")]
    relation = Relation.objects.get()
    assert relation.item.figure.previous is None
    decide_relation(relation, RelationState.ACCEPTED, by=newsroom.people["editor"])
    assert Item.objects.get(pk=relation.item_id).figure.previous == relation.earlier
    decide_relation(relation, RelationState.REJECTED, by=newsroom.people["editor"])
    assert Item.objects.get(pk=relation.item_id).figure.previous is None


def test_numbers_of_two_stories_are_not_related(article: Article, newsroom: Newsroom) -> None:
    later = newsroom.article("خبر لاحق", "فقرة.")
    figure_of(article, "5200 جندي", 5200, "جندي", day=EARLY)
    figure_of(later, "3000 جندي", 3000, "جندي", day=LATE)
    accept(newsroom, article, later)
    assert _found() == []


def test_what_no_reader_may_see_is_not_compared(article: Article, newsroom: Newsroom, speaker: Name) -> None:
    words = "القوات الأميركية ستغادر قواعد البلاد"
    draft = newsroom.article("مسودة", "فقرة.", published=False)
    statement_of(draft, words, speaker, day=EARLY)
    accept(newsroom, draft)
    _say(article, newsroom, (words, speaker, LATE))
    assert _found() == []


def test_what_was_refused_once_is_not_suggested_again(
    article: Article, newsroom: Newsroom, speaker: Name
) -> None:
    words = "القوات الأميركية ستغادر قواعد البلاد"
    _say(article, newsroom, (words, speaker, EARLY), (words, speaker, LATE))
    decide_relation(Relation.objects.get(), RelationState.REJECTED, by=newsroom.people["editor"])
    suggest_relations(list(Item.objects.values_list("pk", flat=True)))
    assert Relation.objects.get().state == RelationState.REJECTED


def test_a_person_s_own_word_needs_no_review(article: Article, newsroom: Newsroom, speaker: Name) -> None:
    one, other = (statement_of(article, words, speaker) for words in ("سؤال", "جواب"))
    by = newsroom.people["editor"]
    relation = state_relation(other, one, RelationKind.ANSWERS, by=by, explanation="يجيب عنه")
    assert (relation.state, relation.by, relation.rule) == (RelationState.ACCEPTED, by, "")


def test_an_editor_is_not_flooded(article: Article, newsroom: Newsroom, speaker: Name) -> None:
    words = "القوات الأميركية ستغادر قواعد البلاد"
    days = [date(2020, 6, day) for day in range(1, 12)]
    _say(article, newsroom, *((words, speaker, day) for day in days))
    newest = Item.objects.get(day=days[-1], kind="statement")
    assert [one.earlier.day for one in newest.relations.order_by("pk")] == days[-2 : -2 - MOST : -1]
