"""From a page that was read to an article on the site."""

import pytest

from rawi.articles.actions.publish_page import DEFAULT_SECTION, publish_page
from rawi.articles.models import Article, Contributor
from rawi.reading.page import read_page
from rawi.sources.actions.receive import receive
from support.newsroom import Newsroom, open_newsroom

pytestmark = pytest.mark.django_db

HEADLINE = "البلدية تفتتح جسر النهر الشرقي بعد عام من الترميم"
BODY = [
    "قال رئيس البلدية سالم العبيدي اليوم الجمعة إن الجسر سيفتح أمام السيارات في تموز/يوليو المقبل.",
    "ويربط الجسر ضفتي النهر منذ عام 1957، وأغلق العام الماضي بعد أن ظهرت شقوق في دعاماته.",
    "وطلبت البلدية من السائقين استعمال الجسر القديم حتى نهاية الشهر.",
]
HEAD = f"أخبار البلدة > خدمات\n{HEADLINE}\nسلمى الحيدري\n12 حزيران/يونيو 2020\n\n"


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()


def _publish(newsroom: Newsroom, text: str, **options: object) -> Article:
    source = receive(text.encode()).source
    page = read_page(text)
    assert page.problem == ""
    return publish_page(
        page, source, front=newsroom.front, user=newsroom.people["operator"], **options
    ).article  # type: ignore[arg-type]


def test_the_same_source_is_published_once(newsroom: Newsroom) -> None:
    text = HEAD + "\n\n".join(BODY)
    first = _publish(newsroom, text)
    again = publish_page(
        read_page(text), receive(text.encode()).source, front=newsroom.front, user=newsroom.people["operator"]
    )
    assert (again.article.pk, again.is_new) == (first.pk, False)
    assert Article.objects.count() == 1
    assert first.revisions.count() == 1


def test_what_an_editor_took_down_is_not_put_up_again(newsroom: Newsroom) -> None:
    text = HEAD + "\n\n".join(BODY)
    _publish(newsroom, text).unpublish()
    assert _publish(newsroom, text).live is False


def test_paragraphs_come_over_word_for_word_in_order(newsroom: Newsroom) -> None:
    article = _publish(newsroom, HEAD + "\n\n".join(BODY))
    version = article.versions.get()
    assert [block.text for block in version.blocks] == [HEADLINE, *BODY]
    assert all(child.id for child in article.body)


def test_section_byline_and_date_come_over(newsroom: Newsroom) -> None:
    article = _publish(newsroom, HEAD + "\n\n".join(BODY))
    assert [page.title for page in article.get_ancestors().filter(depth__gt=2)] == ["أخبار البلدة", "خدمات"]
    assert [one.contributor.name for one in article.contributions.all()] == ["سلمى الحيدري"]
    assert (article.published_on, str(article.reference_day)) == ("2020-06-12", "2020-06-12")
    assert article.source is not None


def test_a_page_without_a_section_goes_where_such_pages_go(newsroom: Newsroom) -> None:
    article = _publish(newsroom, HEAD.partition("\n")[2] + "\n\n".join(BODY))
    assert article.get_parent().title == DEFAULT_SECTION


def test_an_agency_and_a_reporter_are_two_contributors(newsroom: Newsroom) -> None:
    text = HEAD.replace("سلمى الحيدري", "سلمى الحيدري ووكالة الصحافة الفرنسية") + "\n\n".join(BODY)
    article = _publish(newsroom, text)
    credited = [(one.contributor.name, one.contributor.kind) for one in article.contributions.all()]
    assert credited == [("سلمى الحيدري", "person"), ("وكالة الصحافة الفرنسية", "agency")]
    assert Contributor.objects.count() == 2


def test_two_pages_with_one_headline_get_two_addresses(newsroom: Newsroom) -> None:
    first = _publish(newsroom, HEAD + "\n\n".join(BODY))
    second = _publish(newsroom, HEAD + "\n\n".join(BODY[::-1]))
    assert first.slug != second.slug
    assert first.get_parent().pk == second.get_parent().pk


def test_the_trail_says_who_published(newsroom: Newsroom) -> None:
    article = _publish(newsroom, HEAD + "\n\n".join(BODY))
    assert article.live
    assert article.latest_revision.user == newsroom.people["operator"]
    logged = article.log_entries.all() if hasattr(article, "log_entries") else []
    assert {entry.user for entry in logged} <= {newsroom.people["operator"]}


@pytest.mark.parametrize(
    "code", ["<b>مغلق</b>", "<img src=x>", "{{ 7*7 }}", "{% now %}", "&amp; &lt;مغلق&gt;"]
)
def test_words_that_look_like_markup_stay_words(code: str, newsroom: Newsroom) -> None:
    strange = f"وكتب عمال البلدية على لوحة كبيرة عند مدخل الجسر القديم {code} كما روى شهود من سكان الحي."
    article = _publish(newsroom, HEAD + "\n\n".join([BODY[0], strange, *BODY[1:]]))
    assert article.versions.get().blocks[2].text == strange
