"""Readers' pages: the same for everybody, cheap, and silent about what is not published (D3, A14)."""

import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from urllib.parse import quote, unquote
from uuid import uuid4

import pytest
from django.core.cache import cache
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction

from rawi.articles.actions.credit import credit
from rawi.articles.actions.open_section import open_section
from rawi.articles.models import Article, ArticleContributor, Contributor
from rawi.articles.richtext import plain
from rawi.media.actions.keep_picture import keep_picture
from rawi.record.choices import PUBLIC_STATES, ReviewState
from rawi.record.models import Item, Name, Statement
from support.newsroom import Newsroom, open_newsroom
from support.record import accept_all
from support.shared import ROOT

pytestmark = [
    pytest.mark.django_db,
    # Wagtail leaves the temporary file of a new rendition to the garbage collector.
    pytest.mark.filterwarnings("ignore:Unclosed file <tempfile.Spooled:ResourceWarning"),
]

CANARY = "زمرذيخ"
#: A word that all articles here have: what is found by it shows its headline.
SOUGHT = "خبر"
#: Where those who may see a draft do.
PREVIEWS = ("wagtailadmin_pages:view_draft", "wagtailadmin_pages:preview_on_edit", "wagtailadmin_pages:edit")
SAYING = "قال الوزير سالم العبيدي في 12 حزيران 2020 إن «العمل يبدأ غدا»."


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()


def _written_by(article: Article, name: str) -> Contributor:
    contributor = credit(name, "person")
    ArticleContributor.objects.create(article=article, contributor=contributor)
    return contributor


def _addresses(newsroom: Newsroom) -> list[str]:
    """Every address that a reader can come upon, those of unpublished things included."""
    pages = [page.url for page in Page.objects.all() if page.url]
    people = [contributor.get_absolute_url() for contributor in Contributor.objects.all()]
    short = [article.short_path for article in Article.objects.all()]
    lists = [f"{place}feed.{form}" for place in ("/", *pages, *people) for form in ("rss", "atom", "json")]
    lists += ["/sitemap.xml", "/sitemaps/news.xml", "/sitemaps/pages.xml"]
    lists += [f"/sitemaps/{kind}-1.xml" for kind in ("articles", "items", "names")]
    lists += ["/wire/latest.json", "/wire/latest.xml"]
    lists += [f"{path}{form}" for path in short for form in (".json", ".xml", "/oembed.json")]
    lists += [f"/oembed?url=http://localhost{page}" for page in (*pages, *short)]
    return ["/", "/?page=2", "/robots.txt", "/nothing/", "/a/999999", *pages, *people, *short, *lists]


# What a page costs


def _with_photos(article: Article, number: int) -> None:
    picture = (ROOT / "samples/images/tigris.jpg").read_bytes()
    photo = keep_picture(picture, title="صورة").pk
    value = {"photo": photo, "caption": "النهر", "credit": "رويترز", "alt": "نهر", "decorative": False}
    blocks = [{"type": "photo", "value": value, "id": str(uuid4())} for _ in range(number)]
    article.body = [*article.body.raw_data, *blocks]
    article.save_revision().publish()


def _fill(newsroom: Newsroom, number: int) -> Article:
    """More articles, each with a byline of two and a photo; the last of them."""
    for count in range(number):
        article = newsroom.article(f"خبر {number} {count}", SAYING, "فقرة ثانية.")
        _written_by(article, "سلمى الحيدري")
        _written_by(article, f"كاتب {count}")
        _with_photos(article, 2)
    accept_all()
    return article


def _queries(address: str, counting: Callable) -> int:
    cache.clear()
    with counting() as found:
        assert Client().get(address).status_code == 200
    return len(found)


@pytest.fixture
def counting(django_assert_max_num_queries: Callable) -> Callable:
    return lambda: django_assert_max_num_queries(500)


def test_an_article_with_photos_byline_and_record_asks_at_most_27_queries(
    newsroom: Newsroom, counting: Callable
) -> None:
    article = _fill(newsroom, 1)
    Client().get(article.url)  # makes the photos' sizes, once for ever
    assert _queries(article.url, counting) <= 27
    _with_photos(article, 4)
    assert _queries(article.url, counting) <= 27


def test_links_within_the_site_cost_the_same_however_many(newsroom: Newsroom, counting: Callable) -> None:
    others = [newsroom.article(f"خبر {number}", SAYING) for number in range(4)]
    for number in range(5):
        newsroom.article(f"خبر أحدث {number}", SAYING)  # these stand as related below
    article = newsroom.article("خبر يشير", SAYING)
    costs = []
    for linked in (others[:1], others):
        paragraphs = [f'<p>انظر <a linktype="page" id="{other.pk}">هذا</a>.</p>' for other in linked]
        article.body = [{"type": "paragraph", "value": text, "id": str(uuid4())} for text in paragraphs]
        article.save_revision().publish()
        costs.append(_queries(article.url, counting))
    assert costs[0] == costs[1]
    assert Client().get(article.url).content.decode().count(f'href="{others[3].url}"') == 1


def _settled(addresses: list[str], counting: Callable) -> dict[str, int]:
    """Queries by address, once the photos' sizes have been made."""
    for address in addresses:
        Client().get(address)
    return {address: _queries(address, counting) for address in addresses}


def test_what_a_list_asks_does_not_grow_with_it(newsroom: Newsroom, counting: Callable) -> None:
    _fill(newsroom, 2)
    lists = ["/", newsroom.section.url, credit("سلمى الحيدري", "person").get_absolute_url()]
    few = _settled(lists, counting)
    _fill(newsroom, 7)
    assert _settled(lists, counting) == few
    assert max(few.values()) <= 21


# The same page for everybody


def test_a_reader_gets_no_cookie_and_no_page_of_their_own(newsroom: Newsroom) -> None:
    _written_by(newsroom.article("خبر", SAYING), "سلمى الحيدري")
    for address in _addresses(newsroom):
        answer = Client().get(address)
        assert not answer.cookies, address
        assert "Cookie" not in answer.headers.get("Vary", ""), address


def test_who_is_signed_in_sees_what_all_see(newsroom: Newsroom) -> None:
    newsroom.article("خبر", SAYING)
    editor = Client()
    editor.force_login(newsroom.people["editor"])
    for address in _addresses(newsroom):
        ours, theirs = editor.get(address), Client().get(address)
        assert (ours.content, ours.headers.get("Vary")) == (theirs.content, theirs.headers.get("Vary")), (
            address
        )


# What is not public is nowhere


def _restrict(page: Page, how: str = "login") -> None:
    kept = {"restriction_type": how, "password": "سر"}
    PageViewRestriction.objects.create(page=Page.objects.get(pk=page.pk), **kept)


def _draft(newsroom: Newsroom) -> Article:
    return newsroom.article(CANARY, f"{CANARY} {SOUGHT}", published=False)


def _embargoed(newsroom: Newsroom) -> Article:
    article = newsroom.article(CANARY, f"{CANARY} {SOUGHT}", published=False)
    article.go_live_at = timezone.now() + timedelta(hours=1)
    article.save_revision().publish()
    return Article.objects.get(pk=article.pk)


def _unpublished(newsroom: Newsroom) -> Article:
    article = newsroom.article(CANARY, f"{CANARY} {SOUGHT}")
    article.unpublish()
    return article


def _restricted(newsroom: Newsroom) -> Article:
    article = newsroom.article(CANARY, f"{CANARY} {SOUGHT}")
    _restrict(article)
    return article


def _with_a_password(newsroom: Newsroom) -> Article:
    article = newsroom.article(CANARY, f"{CANARY} {SOUGHT}")
    _restrict(article, "password")
    return article


def _aliased_with_a_password(newsroom: Newsroom) -> Article:
    """Wagtail asks for the original's password at its alias, wherever that stands."""
    article = newsroom.article(CANARY, f"{CANARY} {SOUGHT}")
    article.create_alias(update_slug=f"{CANARY}-2", user=newsroom.people["operator"])
    _restrict(article, "password")
    return article


def _in_a_section_with_a_password(newsroom: Newsroom) -> Article:
    article = _in_a_restricted_section(newsroom)
    PageViewRestriction.objects.update(restriction_type="password", password="سر")
    return article


def _in_a_restricted_section(newsroom: Newsroom) -> Article:
    article = newsroom.article(CANARY, f"{CANARY} {SOUGHT}")
    closed = open_section(newsroom.front, (CANARY, "داخل"))
    article.move(closed, pos="last-child")
    _restrict(closed.get_parent())
    return Article.objects.get(pk=article.pk)


def _in_an_unpublished_section(newsroom: Newsroom) -> Article:
    article = _in_a_restricted_section(newsroom)
    PageViewRestriction.objects.all().delete()
    for page in article.get_ancestors(inclusive=True).descendant_of(newsroom.front):
        page.unpublish()
    return article


def _edited(newsroom: Newsroom) -> Article:
    """Live, with a draft of its next words."""
    article = newsroom.article("خبر قائم", SAYING)
    article.title = CANARY
    article.body = [{"type": "paragraph", "value": plain(CANARY), "id": str(uuid4())}]
    article.save_revision()
    return article


def _deleted(newsroom: Newsroom) -> Article:
    article = newsroom.article(CANARY, f"{CANARY} {SOUGHT}")
    Page.objects.get(pk=article.pk).delete()
    return newsroom.article("خبر آخر", SAYING)


HIDDEN = {
    "draft": _draft,
    "embargoed": _embargoed,
    "unpublished": _unpublished,
    "restricted": _restricted,
    "in a restricted section": _in_a_restricted_section,
    "with a password": _with_a_password,
    "in a section with a password": _in_a_section_with_a_password,
    "the alias of one with a password": _aliased_with_a_password,
    "in an unpublished section": _in_an_unpublished_section,
    "edited and not published": _edited,
    "deleted": _deleted,
}


def _asked() -> Iterator[str]:
    """Where somebody asks for what may be there: the answers are their own, or the API's."""
    yield from (f"/search/?q={SOUGHT}", "/api/v1/articles")
    yield from (f"/api/v1/articles/{article.pk}" for article in Article.objects.all())
    yield from (f"/password/{page.pk}/" for page in Page.objects.all())


def _texts(newsroom: Newsroom) -> Iterator[tuple[str, str]]:
    """Address and everything that its answer says, headers included, but for the address that was asked."""
    previews = [reverse(name, args=[page.pk]) for page in Article.objects.all() for name in PREVIEWS]
    for address in (*_addresses(newsroom), *_asked(), *previews):
        answer = Client().get(address)
        said = answer.content.decode() + str(dict(answer.headers))
        for asked in (address, quote(address), unquote(address)):
            said = said.replace(asked, "")
        yield address, said


def test_no_answer_has_the_port_that_was_asked(newsroom: Newsroom) -> None:
    _written_by(newsroom.article("خبر", SAYING), "سلمى الحيدري")
    accept_all()
    record = [
        "/record/",
        *(f"/r/{pk}{end}" for pk in Item.objects.values_list("pk", flat=True) for end in ("", ".json")),
    ]
    for address in (*_addresses(newsroom), *record, "/api/v1/articles?limit=1", "/search/opensearch.xml"):
        answer = Client().get(address, headers={"Host": "localhost:9876"})
        assert ":9876" not in answer.content.decode() + str(dict(answer.headers)), address


@pytest.mark.parametrize("make", HIDDEN.values(), ids=HIDDEN.keys())
def test_what_is_not_public_shows_nowhere(make: Callable[[Newsroom], Article], newsroom: Newsroom) -> None:
    hidden = make(newsroom)
    _written_by(hidden, "سلمى الحيدري")
    _pointing_at(newsroom, hidden)
    words = (CANARY, quote(CANARY))
    assert [address for address, said in _texts(newsroom) if any(word in said for word in words)] == []


def _pointing_at(newsroom: Newsroom, hidden: Article) -> None:
    """A public article that names the hidden one as related and links to it from its text."""
    article = newsroom.article("خبر يشير", SAYING)
    link = f'<p>انظر <a linktype="page" id="{hidden.pk}">هذا</a>.</p>'
    article.body = [
        {"type": "paragraph", "value": link, "id": str(uuid4())},
        {"type": "related", "value": {"articles": [hidden.pk]}, "id": str(uuid4())},
    ]
    article.save_revision().publish()


@pytest.mark.parametrize("state", sorted(set(ReviewState.values) - set(PUBLIC_STATES)))
def test_what_no_editor_has_accepted_shows_nowhere(state: str, newsroom: Newsroom) -> None:
    article = newsroom.article("خبر", SAYING)
    assert Item.objects.exists()
    Item.objects.update(review_state=state)
    Statement.objects.update(cue=CANARY)
    Name.objects.update(name=CANARY)
    page = Client().get(article.url).content.decode()
    assert CANARY not in page
    assert "<mark" not in page


def test_no_two_things_on_a_page_have_one_id(newsroom: Newsroom) -> None:
    article = newsroom.article("خبر", SAYING, SAYING)
    items = {"ordered": False, "items": ["في 12 حزيران 2020.", "في 13 حزيران 2020."]}
    article.body = [*article.body.raw_data, {"type": "list", "value": items, "id": str(uuid4())}]
    article.save_revision().publish()
    accept_all()
    ids = re.findall(r'\bid="([^"]+)"', Client().get(article.url).content.decode())
    assert len(ids) > 10
    assert sorted(ids) == sorted(set(ids))


def test_what_an_editor_accepted_shows(newsroom: Newsroom) -> None:
    article = newsroom.article("خبر", SAYING)
    accept_all()
    assert "<mark" in Client().get(article.url).content.decode()
