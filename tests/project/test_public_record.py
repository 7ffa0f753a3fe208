"""The record's pages: what is public shows there, all else nowhere; none costs more with the record."""

import json
import re
from collections.abc import Callable, Iterator
from datetime import date

import pytest
from django.core.cache import cache
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction

from rawi.articles.models import Article
from rawi.record.actions.review_item import review_item
from rawi.record.choices import DisputeState, ReviewState
from rawi.record.models import Dispute, Dossier, Item, Name, NameForm, Pledge, Relation, Series, StatusChange
from support.newsroom import Newsroom, open_newsroom
from support.record import accept_all
from support.story import TEXTS, Story, tell_story

pytestmark = pytest.mark.django_db

CANARY = "زمرذيخ"


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()


@pytest.fixture
def story(newsroom: Newsroom) -> Story:
    """Two public articles, and a story told upon their record."""
    for headline in ("خبر أول", "خبر ثان"):
        newsroom.article(headline, *TEXTS)
    accept_all()
    return tell_story()


def addresses() -> list[str]:
    """Every address of the record, those of what is not public included."""
    fixed = [
        "record", "record_pledges", "record_timeline", "record_figures", "record_names", "record_dossiers",
        "record_data",
    ]  # fmt: skip
    found = [reverse(name) for name in fixed]
    found += [f"{reverse('record_pledges')}?due={due}" for due in ("overdue", "30", "90", "none")]
    found += [f"{reverse('record_names')}?type={kind}" for kind in ("person", "place")]
    found += [one.get_absolute_url() for one in Item.objects.all()]
    for name in Name.objects.all():
        found += [name.get_absolute_url(), f"{name.get_absolute_url()}?list=speaker-statement"]
        found += [
            f"{reverse('record_names')}?name={name.name}",
            f"{reverse('record_pledges')}?pledger={name.pk}",
        ]
    for dossier in Dossier.objects.all():
        found += [dossier.get_absolute_url(), reverse("record_dossier_timeline", args=[dossier.slug])]
    return found + [one.get_absolute_url() for one in Series.objects.all()]


def answers() -> Iterator[tuple[str, str]]:
    """Each address with its answer's text, less what was asked for."""
    for address in addresses():
        answer = Client().get(address)
        assert answer.status_code in (200, 301, 404, 410), address
        yield address, answer.content.decode()


def showing(word: str) -> list[str]:
    return [address for address, text in answers() if word in text.replace(f'value="{word}"', "")]


# What is public shows


def test_every_public_item_has_a_page_that_leads_to_its_sentence(story: Story) -> None:
    for item in Item.objects.filter(is_public=True):
        page = Client().get(item.get_absolute_url()).content.decode()
        assert f'{item.article.get_url()}#r-{item.pk}"' in page
        assert (
            f'id="r-{item.pk}"' in Client().get(item.article.get_url()).content.decode()
            or item.kind == "name"
        )


def test_a_pledge_s_page_tells_its_history_with_evidence(story: Story) -> None:
    pledge = story.pledges[0]
    (change,) = StatusChange.objects.filter(pledge=pledge.pk)
    page = Client().get(pledge.get_absolute_url()).content.decode()
    assert change.reason in page
    assert change.evidence is not None
    assert f"#r-{change.evidence.pk}" in page


def test_a_merged_name_leads_to_its_heir_for_ever(story: Story) -> None:
    answer = Client().get(story.merged.get_absolute_url())
    assert (answer.status_code, answer["Location"]) == (301, story.person.get_absolute_url())


def test_a_name_s_page_tells_offices_spellings_and_wikidata(story: Story) -> None:
    page = Client().get(story.person.get_absolute_url()).content.decode()
    for words in (
        "وزير",
        "صيغة أخرى",
        "https://www.wikidata.org/wiki/Q4115189",
        "Somebody",
        story.dossier.title,
    ):
        assert words in page


def test_the_tracker_filters_by_pledger_status_due_time_and_dossier(story: Story) -> None:
    page = f"{reverse('record_pledges')}?pledger=سالم العبيدي&status={{}}&dossier={story.dossier.slug}"
    mine = Pledge.objects.filter(item__involvements__name__name="سالم العبيدي").first()
    assert mine is not None
    with_status = Client().get(page.format(mine.status)).content.decode()
    assert f'href="/r/{mine.pk}"' in with_status
    assert f'href="/r/{mine.pk}"' not in Client().get(page.format("withdrawn")).content.decode()


def test_overdue_is_said_of_open_pledges_alone_and_never_of_refraining(story: Story) -> None:
    late = "status--overdue"
    pledge = story.pledges[1].pledge
    for fields, is_late in (
        ({"polarity": "do", "status": "not_started"}, True),
        ({"polarity": "do", "status": "kept"}, False),
        ({"polarity": "refrain", "status": "not_started"}, False),
    ):
        Pledge.objects.filter(pk=pledge.pk).update(due="2020-09", due_to=date(2020, 9, 30), **fields)
        shown = Client().get(f"/r/{pledge.pk}").content.decode()
        listed = Client().get(f"{reverse('record_pledges')}?due=overdue").content.decode()
        assert (late in shown, f'href="/r/{pledge.pk}"' in listed) == (is_late, is_late)


def test_due_soon_is_counted_from_today(story: Story) -> None:
    pledge = story.pledges[1].pledge
    for days, filters in ((0, {"30", "90"}), (30, {"30", "90"}), (31, {"90"}), (90, {"90"}), (91, set())):
        due = timezone.localdate() + timezone.timedelta(days=days)
        Pledge.objects.filter(pk=pledge.pk).update(due=due.isoformat(), due_to=due, status="in_progress")
        found = {
            soon
            for soon in ("30", "90")
            if f'href="/r/{pledge.pk}"' in Client().get(f"/record/pledges/?due={soon}").content.decode()
        }
        assert found == filters, days


def test_the_timeline_of_a_dossier_runs_in_the_order_of_time(story: Story) -> None:
    page = Client().get(reverse("record_dossier_timeline", args=[story.dossier.slug])).content.decode()
    years = [int(year) for year in re.findall(r'timeline__number">(\d{4})<', page)]
    assert years
    assert years == sorted(years)


def test_a_series_has_a_chart_with_words_and_a_table(story: Story) -> None:
    page = Client().get(story.series.get_absolute_url()).content.decode()
    assert 'role="img"' in page
    assert "<title" in page
    assert "<desc" in page
    assert "5,200" in page
    assert page.count('scope="row"') == story.series.figures.filter(item__is_public=True).count()


def test_machines_get_schema_org(story: Story) -> None:
    found = set()
    for address, text in answers():
        for block in re.findall(r'<script type="application/ld\+json">(.*?)</script>', text):
            found |= set(re.findall(r'"@type": "(\w+)"', block))
            assert json.loads(block)["@context"] == "https://schema.org", address
    assert {"PlanAction", "Observation", "Event", "Person", "NewsArticle"} <= found
    assert {"Quotation", "Claim"} & found


def test_an_answered_dispute_shows_and_an_open_one_does_not(story: Story) -> None:
    item = story.pledges[0]
    dispute = Dispute.objects.create(
        kind="dispute", article=item.article, item=item, text=CANARY, name=CANARY, email="a@b.example"
    )
    assert showing(CANARY) == []
    Dispute.objects.filter(pk=dispute.pk).update(state=DisputeState.UPHELD, answer="صححنا ذلك.")
    page = Client().get(item.get_absolute_url()).content.decode()
    assert "صححنا ذلك." in page
    assert "CorrectionComment" in page
    assert CANARY not in page, "the sender's own words show only as a published reply"
    Dispute.objects.filter(pk=dispute.pk).update(state=DisputeState.REPLY_PUBLISHED)
    assert CANARY in Client().get(item.get_absolute_url()).content.decode()


def test_an_accepted_relation_shows_from_both_ends(story: Story) -> None:
    relation = Relation.objects.get(state="accepted")
    for one, other in ((relation.item, relation.earlier), (relation.earlier, relation.item)):
        assert f'href="/r/{other.pk}"' in Client().get(one.get_absolute_url()).content.decode()
    Relation.objects.update(state="suggested")
    assert (
        f'href="/r/{relation.earlier_id}"'
        not in Client().get(relation.item.get_absolute_url()).content.decode()
    )


# What is not public is nowhere


def _unreviewed(item: Item) -> None:
    Item.objects.filter(pk=item.pk).update(is_public=False, review_state=ReviewState.SUGGESTED)


def _wrongly_flagged(item: Item) -> None:
    """The flag says public, the article does not."""
    Page.objects.filter(pk=item.article_id).update(live=False)


def _closed(item: Item) -> None:
    PageViewRestriction.objects.create(page=Page.objects.get(pk=item.article_id), restriction_type="login")


def _internal(item: Item) -> None:
    Item.objects.filter(pk=item.pk).update(is_public=False, visibility="internal")


def _unpublished(item: Item) -> None:
    item.article.unpublish()


HIDING = {
    "not reviewed": _unreviewed,
    "of an article that is not live": _unpublished,
    "flagged, of an article that is not live": _wrongly_flagged,
    "of a closed article": _closed,
    "for the newsroom alone": _internal,
}


@pytest.mark.parametrize("hide", HIDING.values(), ids=HIDING.keys())
def test_a_hidden_item_shows_on_no_page(hide: Callable[[Item], None], story: Story) -> None:
    for item in Item.objects.filter(article__title="خبر أول").exclude(kind="name"):
        Item.objects.filter(pk=item.pk).update(words=f"{CANARY} {item.words}")
        Item.objects.get(pk=item.pk)
        StatusChange.objects.filter(evidence=item).update(evidence_words=CANARY)
        hide(Item.objects.get(pk=item.pk))
    assert showing(CANARY) == []


@pytest.mark.parametrize("state", ["rejected", "stale", "withdrawn"])
def test_what_left_the_record_is_gone(state: str, story: Story) -> None:
    item = story.pledges[0]
    address = item.get_absolute_url()
    accepted = item.reviews.exists()
    review_item(Item.objects.get(pk=item.pk), ReviewState(state), by=None)
    assert accepted
    assert Client().get(address).status_code == 410


def test_what_never_was_public_is_not_found(newsroom: Newsroom) -> None:
    newsroom.article("خبر", *TEXTS)
    for item in Item.objects.all():
        assert Client().get(item.get_absolute_url()).status_code == 404
    for name in Name.objects.all():
        assert Client().get(name.get_absolute_url()).status_code == 404


def test_names_of_hidden_items_show_on_no_page(newsroom: Newsroom, story: Story) -> None:
    hidden = Name.objects.create(type="person", name=CANARY)
    NameForm.objects.create(name=hidden, form=CANARY)
    story.dossier.names.add(hidden)
    story.person.offices.update(organisation=hidden)
    hidden.offices.create(title=CANARY, organisation=story.person)
    assert showing(CANARY) == []


def test_a_dossier_that_is_not_open_shows_nowhere(story: Story) -> None:
    Dossier.objects.update(is_live=False, title=CANARY, slug=CANARY)
    assert showing(CANARY) == []


def test_what_an_editor_left_out_is_not_in_the_dossier(story: Story) -> None:
    story.dossier.left_out.set(Item.objects.all())
    page = Client().get(reverse("record_dossier_timeline", args=[story.dossier.slug])).content.decode()
    assert "timeline__entry" not in page


# What a page costs


@pytest.fixture
def counting(django_assert_max_num_queries: Callable) -> Callable:
    return lambda: django_assert_max_num_queries(500)


def cost(address: str, counting: Callable) -> int:
    cache.clear()
    Client().get(address)
    with counting() as found:
        assert Client().get(address).status_code == 200, address
    return len(found)


#: Queries at most, by the name of the address.
LIMITS = {
    "record": 13, "record_pledges": 15, "record_timeline": 12, "record_figures": 7, "record_series": 11,
    "record_names": 6, "record_name": 23, "record_dossiers": 7, "record_dossier": 31,
    "record_dossier_timeline": 14, "record_data": 6, "record_item": 19,
}  # fmt: skip


def test_no_page_asks_more_where_there_is_more(newsroom: Newsroom, story: Story, counting: Callable) -> None:
    places = {
        "record_series": [story.series.slug], "record_name": [story.person.pk],
        "record_dossier": [story.dossier.slug], "record_dossier_timeline": [story.dossier.slug],
        "record_item": [story.pledges[0].pk],
    }  # fmt: skip
    few = {name: cost(reverse(name, args=places.get(name, [])), counting) for name in LIMITS}
    for number in range(6):
        newsroom.article(f"خبر آخر {number}", *TEXTS)
    accept_all()
    story.dossier.articles.set(Article.objects.live())
    many = {name: cost(reverse(name, args=places.get(name, [])), counting) for name in LIMITS}
    assert {name: many[name] for name in LIMITS if many[name] > few[name] + 1} == {}
    assert {name: number for name, number in many.items() if number > LIMITS[name]} == {}


# What anybody may ask


@pytest.mark.parametrize(
    "address",
    [
        "/record/pledges/?after=x&status=x&due=x&dossier=x&pledger=%00",
        "/record/pledges/?pledger=99999999999999999999",
        "/record/pledges/?after=2020-01-01.0.999999999999999999&pledger=%D9%A1",
        "/record/timeline/?before=9999-99-99.0.1&kind=x",
        "/names/?after=x&type=x&name=%00",
        "/names/?after=999999999999999999",
        "/record/figures/?page=x",
    ],
)
def test_nonsense_is_answered_as_if_it_had_not_been_said(address: str, story: Story) -> None:
    assert Client().get(address).status_code == 200


@pytest.mark.parametrize("address", ["/r/99999999999999999999999", "/names/99999999999999999999999/"])
def test_numbers_beyond_all_bounds_are_not_found(address: str, story: Story) -> None:
    assert Client().get(address).status_code == 404


def test_a_long_list_is_walked_to_its_end_and_back(newsroom: Newsroom) -> None:
    for number in range(12):
        newsroom.article(f"خبر {number}", *TEXTS)
    accept_all()
    seen, address = [], "/record/pledges/"
    while address:
        page = Client().get(address).content.decode()
        seen += re.findall(r'<h3 class="pledge__words">\s*<a href="/r/(\d+)"', page)
        onward = re.search(r'href="(\?after=[^"]+)"', page)
        back = re.search(r'href="(\?before=[^"]+)"', page)
        address = f"/record/pledges/{onward[1]}" if onward else ""
    assert len(seen) == len(set(seen)) == Pledge.objects.filter(is_public=True).count() > 20
    assert back is not None
    first = Client().get(f"/record/pledges/{back[1]}").content.decode()
    assert re.findall(r'<h3 class="pledge__words">\s*<a href="/r/(\d+)"', first)[0] == seen[0]
