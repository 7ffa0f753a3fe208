"""What an editor puts on a front stands there; the rest comes by itself, and nothing twice."""

from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import lxml.html
import pytest
from django.test import Client
from django.utils import timezone

from rawi.articles.actions.end_slots import end_slots
from rawi.articles.actions.give_correction import Notice, give_correction
from rawi.articles.choices import CorrectionKind
from rawi.articles.models import Article, FrontPage, FrontSlot, Section, SectionSlot
from rawi.articles.signals import fronts_changed
from rawi.media.actions.keep_picture import keep_picture
from support.newsroom import Newsroom, open_newsroom
from support.shared import ROOT

pytestmark = pytest.mark.django_db


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()


@pytest.fixture
def articles(newsroom: Newsroom) -> list[Article]:
    """Nine articles, the oldest first."""
    return [newsroom.article(f"خبر {number}", "فقرة.") for number in range(9)]


def _put(page: Any, *slots: FrontSlot | SectionSlot) -> None:
    """As an editor does: into the page's form, then published."""
    for place, slot in enumerate(slots):
        slot.sort_order = place
        page.slots.add(slot)
    page.save_revision().publish()


def _titles(address: str) -> list[str]:
    page = lxml.html.document_fromstring(Client().get(address).content.decode())
    found = page.xpath("//main//*[contains(@class, 'card__title') or contains(@class, 'lead__title')]/a")
    return [" ".join(link.text_content().split()) for link in found]


def test_a_retracted_article_leads_nowhere_and_is_marked_in_its_section(
    newsroom: Newsroom, articles: list[Article]
) -> None:
    newest, chosen, standing = articles[8], articles[2], articles[7]
    front, section = FrontPage.objects.get(), Section.objects.get(pk=newsroom.section.pk)
    _put(front, FrontSlot(article=chosen))
    _put(section, SectionSlot(article=chosen))
    for article, kind in ((newest, "retraction"), (chosen, "retraction"), (standing, "correction")):
        give_correction(article, Notice(CorrectionKind(kind), "ليس صحيحا."), by=newsroom.people["editor"])
    titles = _titles("/")
    assert titles[0] == standing.title
    assert not {newest.title, chosen.title} & set(titles)
    assert _titles(section.get_url())[:2] == [newest.title, standing.title]
    page = lxml.html.document_fromstring(Client().get(section.get_url()).content.decode())
    marked = page.xpath("//h2[.//*[contains(@class, 'card__retracted')]]/a")
    assert [link.text_content() for link in marked] == [newest.title, chosen.title]


def test_without_slots_the_newest_lead(newsroom: Newsroom, articles: list[Article]) -> None:
    assert _titles("/")[:2] == ["خبر 8", "خبر 7"]


def test_what_was_put_there_leads_and_stands_nowhere_else(
    newsroom: Newsroom, articles: list[Article]
) -> None:
    front = FrontPage.objects.get()
    _put(front, FrontSlot(article=articles[2]), FrontSlot(article=articles[0], headline="عنوان آخر"))
    titles = _titles("/")
    assert titles[:3] == ["خبر 2", "عنوان آخر", "خبر 8"]
    assert "خبر 0" not in titles
    assert max(Counter(titles).values()) == 1


def test_one_article_in_two_slots_stands_once(newsroom: Newsroom, articles: list[Article]) -> None:
    front = FrontPage.objects.get()
    _put(
        front,
        FrontSlot(article=articles[2], headline="الأول"),
        FrontSlot(article=articles[2], headline="الثاني"),
    )
    titles = _titles("/")
    assert "الأول" in titles
    assert "الثاني" not in titles


@pytest.mark.parametrize("hide", ["draft", "closed"])
def test_what_readers_may_not_read_stands_nowhere(
    newsroom: Newsroom, articles: list[Article], hide: str
) -> None:
    front = FrontPage.objects.get()
    _put(front, FrontSlot(article=articles[2], headline="سر"))
    if hide == "draft":
        articles[2].unpublish()
    else:
        articles[2].view_restrictions.create(restriction_type="login")
    page = Client().get("/").content.decode()
    assert "سر" not in page
    assert "خبر 2" not in page


def test_after_its_time_a_slot_is_the_newest_s_again(newsroom: Newsroom, articles: list[Article]) -> None:
    front, now = FrontPage.objects.get(), timezone.now()
    _put(
        front,
        FrontSlot(article=articles[0], until=now - timedelta(seconds=1)),
        FrontSlot(article=articles[1], until=now + timedelta(hours=1)),
    )
    assert _titles("/")[:2] == ["خبر 1", "خبر 8"]


def test_whoever_keeps_pages_is_told_once(newsroom: Newsroom, articles: list[Article]) -> None:
    front, now = FrontPage.objects.get(), timezone.now()
    section = Section.objects.get(pk=newsroom.section.pk)
    _put(
        front, FrontSlot(article=articles[0], until=now + timedelta(hours=1)), FrontSlot(article=articles[1])
    )
    _put(section, SectionSlot(article=articles[0], until=now + timedelta(hours=2)))
    told: list[list[int]] = []

    def hear(keys: list[int], **kwargs: Any) -> None:
        told.append(keys)

    fronts_changed.connect(hear)
    try:
        for hours in (0, 1, 1, 3):
            end_slots(now + timedelta(hours=hours))
    finally:
        fronts_changed.disconnect(hear)
    assert told == [[front.pk], [section.pk]]


def test_a_section_begins_with_what_was_chosen_and_lists_it_once(
    newsroom: Newsroom, articles: list[Article]
) -> None:
    section = Section.objects.get(pk=newsroom.section.pk)
    _put(section, SectionSlot(article=articles[3]))
    titles = _titles(section.get_url())
    assert titles[:2] == ["خبر 3", "خبر 8"]
    assert sorted(titles) == sorted(article.title for article in articles)


# Wagtail leaves files of renditions to the garbage collector.
@pytest.mark.filterwarnings("ignore:Unclosed file <tempfile.Spooled:ResourceWarning")
def test_a_slot_s_own_photo_stands_beside_its_headline(newsroom: Newsroom, articles: list[Article]) -> None:
    photo = keep_picture((ROOT / "samples/images/tigris.jpg").read_bytes(), title="صورة")
    _put(FrontPage.objects.get(), FrontSlot(article=articles[2], photo=photo))
    page = lxml.html.document_fromstring(Client().get("/").content.decode())
    assert page.xpath("//*[contains(@class, 'lead__photo')]//img/@width")


def test_no_more_queries_for_more_slots(
    newsroom: Newsroom, articles: list[Article], django_assert_max_num_queries: Callable
) -> None:
    front, counts = FrontPage.objects.get(), []
    for article in articles[:4]:
        _put(front, FrontSlot(article=article))
        Client().get("/")
        with django_assert_max_num_queries(25) as asked:
            Client().get("/")
        counts.append(len(asked))
    assert len(set(counts)) == 1
