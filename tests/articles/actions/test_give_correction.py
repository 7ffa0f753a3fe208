"""A notice is public, says something, and compares versions that are there."""

import pytest

from rawi.articles.actions.give_correction import Notice, give_correction
from rawi.articles.choices import CorrectionKind
from rawi.articles.errors import Refused
from rawi.articles.models import Article, Correction
from rawi.articles.models.correction import TEXT_LENGTH
from rawi.articles.queries import public_corrections
from support.editing import rewrite
from support.newsroom import Newsroom, open_newsroom

pytestmark = pytest.mark.django_db

WRONG, RIGHT = "قال الوزير إن القتلى خمسة.", "قال الوزير إن القتلى ثلاثة."
SAID = Notice(CorrectionKind.CORRECTION, "كان عدد القتلى ثلاثة لا خمسة.", before=1)


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()


@pytest.fixture
def article(newsroom: Newsroom) -> Article:
    article = newsroom.article("خبر", WRONG)
    rewrite(article, RIGHT)
    return article


@pytest.mark.parametrize(
    ("notice", "told"),
    [
        (Notice(CorrectionKind.CORRECTION, "  "), "ما كان خطأ"),
        (Notice(CorrectionKind.CORRECTION, "ن" * (TEXT_LENGTH + 1)), "أطول مما يسع"),
        (Notice(CorrectionKind.CORRECTION, "نص", before=2), "نسخة سبقت"),
        (Notice(CorrectionKind.CORRECTION, "نص", before=7), "نسخة سبقت"),
    ],
)
def test_a_notice_that_says_nothing_or_compares_nothing_is_refused(
    article: Article, newsroom: Newsroom, notice: Notice, told: str
) -> None:
    with pytest.raises(Refused, match=told):
        give_correction(article, notice, by=newsroom.people["editor"])
    assert not Correction.objects.exists()


def test_a_letter_with_its_marks_is_one_character(article: Article, newsroom: Newsroom) -> None:
    text = "نَّ" * TEXT_LENGTH
    given = give_correction(article, Notice(CorrectionKind.UPDATE, text), by=newsroom.people["editor"])
    assert given.text == text


def test_a_draft_is_not_corrected_in_public(newsroom: Newsroom) -> None:
    draft = newsroom.article("مسودة", WRONG, published=False)
    with pytest.raises(Refused):
        give_correction(draft, Notice(CorrectionKind.UPDATE, "نص"), by=newsroom.people["editor"])


def test_a_notice_keeps_who_gave_it_and_the_two_versions(article: Article, newsroom: Newsroom) -> None:
    given = give_correction(article, SAID, by=newsroom.people["editor"])
    assert given.before
    assert given.version
    assert (given.before.number, given.version.number) == (1, 2)
    assert given.given_by == newsroom.people["editor"]


def test_readers_find_the_notices_of_public_articles_alone(article: Article, newsroom: Newsroom) -> None:
    given = give_correction(article, SAID, by=newsroom.people["editor"])
    assert list(public_corrections()) == [given]
    article.unpublish()
    assert list(public_corrections()) == []
